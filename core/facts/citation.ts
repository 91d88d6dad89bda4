import type { Source, Statement, StatementEvent } from './dataset';
import { dateParts, monthName, writtenDate } from './dates';
import { sourceLink } from './source-link';

/** A statement with what a citation names. */
export interface CitedStatement {
  statement: Statement;
  event: StatementEvent;
  source: Source;
}

/** The reader's own page, cited beside the statement on request. */
export interface CitedPage {
  sentence: string;
  title?: string;
  url?: string;
}

/** "Lei Jun, as reported from …" or, for commentary, the writer of the report: never in the speaker's mouth. */
function attributed({ statement, event }: CitedStatement): string {
  const occasion = `${event.name}, ${event.city}, ${writtenDate(event.date)}`;
  return statement.attribution === 'stated' && statement.speaker
    ? `${statement.speaker}, as reported from the ${occasion}`
    : `The report’s own commentary on the ${occasion}`;
}

const published = ({ date }: Source): string => (date ? writtenDate(date) : 'no date');
const linkOf = ({ source, statement }: CitedStatement): string => sourceLink(source, statement.quote);

function pageLine(page: CitedPage): string {
  const place = [page.title, page.url].filter(Boolean).join(', ');
  return `On the page: “${page.sentence.trim()}”${place ? ` (${place})` : ''}`;
}

/** Quote, speaker, event, date and source as plain text; with `page`, its sentence below. */
export function citationText(cited: CitedStatement, page?: CitedPage): string {
  const line = `“${cited.statement.quote}” ${attributed(cited)}. ${cited.source.outlet}, ${published(cited.source)}. ${linkOf(cited)}`;
  return page ? `${line}\n${pageLine(page)}` : line;
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** The same as a Markdown quotation. */
export function citationMarkdown(cited: CitedStatement, page?: CitedPage): string {
  const { outlet } = cited.source;
  const link = linkOf(cited).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  const lines = [
    `> ${escapeMarkdown(cited.statement.quote)}`,
    '>',
    `> — ${escapeMarkdown(attributed(cited))}. [${escapeMarkdown(outlet)}](${link}), ${published(cited.source)}`,
  ];
  return [...lines, ...(page ? ['', escapeMarkdown(pageLine(page))] : [])].join('\n');
}

/** In the manner of APA: the outlet stands as author, since the report names none. */
export function citationApa(cited: CitedStatement, page?: CitedPage): string {
  const { source, statement, event } = cited;
  const { year, month, day } = source.date
    ? dateParts(source.date)
    : { year: 'n.d.', month: null, day: null };
  const date = [year, [month && monthName(month), day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const title = source.title ?? `[Report on the ${event.name}, ${writtenDate(event.date)}]`;
  const quoted = `“${statement.quote}” (${source.outlet}, ${year})`;
  const line = `${source.outlet}. (${date}). ${title}. ${linkOf(cited)}\n${quoted}: ${attributed(cited)}.`;
  return page ? `${line}\n${pageLine(page)}` : line;
}

const latexSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '’': "'",
};
const escapeLatex = (text: string) =>
  text.replace(/[\\~^“”’&%$#_{}]/g, (sign) => latexSigns[sign] ?? `\\${sign}`);

/** A BibTeX entry; the quote and its attribution stand in `note`. */
export function citationBibtex(cited: CitedStatement, page?: CitedPage): string {
  const { source, statement, event } = cited;
  const { year, month } = source.date ? dateParts(source.date) : { year: null, month: null };
  const note = `“${statement.quote}” ${attributed(cited)}.${page ? ` ${pageLine(page)}` : ''}`;
  const fields = [
    ['author', `{{${escapeLatex(source.outlet)}}}`],
    ['title', `{${escapeLatex(source.title ?? `Report on the ${event.name}`)}}`],
    ['year', year && `{${year}}`],
    ['month', month && monthName(month).slice(0, 3).toLowerCase()],
    ['url', `{${linkOf(cited)}}`],
    ['note', `{${escapeLatex(note)}}`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{on-record-${statement.id},`, ...fields, '}'].join('\n');
}

/** The forms a citation can be copied in, the plainest first. */
export const citationForms = ['plain', 'markdown', 'apa', 'bibtex'] as const;
export type CitationForm = (typeof citationForms)[number];

const writers: Record<CitationForm, (cited: CitedStatement, page?: CitedPage) => string> = {
  plain: citationText,
  markdown: citationMarkdown,
  apa: citationApa,
  bibtex: citationBibtex,
};

/** A statement cited in one of the forms; with `page`, its sentence too. */
export const citation: Citing = (form, cited, page) => writers[form](cited, page);
export type Citing = (form: CitationForm, cited: CitedStatement, page?: CitedPage) => string;
