// How well are mentions found? Scores core/mentions/find.ts on labelled passages.
//   npm run score -- <file.jsonl> [--quiet]
// Each line: {id, lang, type: mention|decoy|debatable, text, mentions: [{start, end, surface, kind, core}]}, offsets in
// UTF-16 code units. A prediction that overlaps a label is right, one that overlaps none is wrong, a label with
// `core: true` that nothing overlaps is missed; labels with `core: false` and debatable passages count neither way.
import { existsSync, readFileSync } from 'node:fs';
import { loadCore } from './load-core.mjs';

const TYPES = ['mention', 'decoy', 'debatable'];
const KINDS = ['unit', 'model', 'generic'];

const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('--'));
if (!file) stop('Usage: npm run score -- <file.jsonl> [--quiet]');
if (!existsSync(file)) stop(`There is no file ${file}.`);
const passages = readPassages(readFileSync(file, 'utf8'));

const { module, close } = await loadCore('core/mentions/find.ts');
const reports = passages.map((passage) => ({
  passage,
  ...judge(passage, module.findMentions(passage.text)),
}));
await close();

if (!options.includes('--quiet')) for (const report of reports) printFaults(report);
const columns = ['', 'passages', 'labels', 'recall', 'precision', 'exact span', 'decoys marked'];
const rows = [
  ['all', tally(reports)],
  ...groups(reports, ({ passage }) => passage.lang).map(([lang, group]) => [lang, tally(group)]),
  ...KINDS.map((kind) => [kind, tally(reports, kind)]),
];
printTable([columns, ...rows.map(([name, figures]) => [name, ...cells(figures)])]);

/** Checks a file line by line and says what is wrong with it, and where. */
function readPassages(content) {
  const faults = [];
  const ids = new Set();
  const parsed = [];
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!line.trim()) continue;
    const fault = (message) => faults.push(`line ${index + 1}: ${message}`);
    let passage;
    try {
      passage = JSON.parse(line);
    } catch (error) {
      fault(`is no JSON (${error.message})`);
      continue;
    }
    for (const message of faultsOf(passage)) fault(message);
    if (ids.has(passage?.id)) fault(`the id ${passage.id} is used twice`);
    ids.add(passage?.id);
    parsed.push(passage);
  }
  if (parsed.length === 0 && faults.length === 0) faults.push('it holds no passages');
  if (faults.length > 0) stop(`${file} cannot be scored:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return parsed;
}

function faultsOf(passage) {
  if (passage === null || typeof passage !== 'object' || Array.isArray(passage)) return ['is no object'];
  const faults = [];
  for (const key of ['id', 'lang', 'text'])
    if (typeof passage[key] !== 'string') faults.push(`${key} is no text`);
  if (!TYPES.includes(passage.type))
    faults.push(`type is ${JSON.stringify(passage.type)}, not one of ${TYPES}`);
  if (!Array.isArray(passage.mentions)) return [...faults, 'mentions is no list'];
  for (const [index, label] of passage.mentions.entries()) {
    const where = `mentions[${index}]`;
    if (!Number.isInteger(label?.start) || !Number.isInteger(label?.end) || label.start >= label.end) {
      faults.push(`${where} has no range start < end`);
    } else if (
      typeof label.surface === 'string' &&
      passage.text?.slice(label.start, label.end) !== label.surface
    ) {
      const found = JSON.stringify(passage.text?.slice(label.start, label.end));
      faults.push(`${where} says ${JSON.stringify(label.surface)}, but the text there reads ${found}`);
    }
    if (!KINDS.includes(label?.kind))
      faults.push(`${where} has kind ${JSON.stringify(label?.kind)}, not one of ${KINDS}`);
  }
  return faults;
}

function judge({ type, mentions: labels }, predictions) {
  if (type === 'debatable') return { right: [], wrong: [], missed: [], exact: [] };
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const labelOf = (prediction) => labels.filter((label) => overlaps(label, prediction));
  const right = [];
  const wrong = [];
  for (const prediction of predictions) {
    const hits = labelOf(prediction);
    if (hits.length === 0) wrong.push(prediction);
    else if (hits.some(({ core }) => core !== false))
      right.push({ ...prediction, label: hits.find(({ core }) => core !== false) });
  }
  const core = labels.filter((label) => label.core !== false);
  const missed = core.filter((label) => !predictions.some((prediction) => overlaps(label, prediction)));
  const exact = core.filter((label) =>
    predictions.some(({ start, end }) => start === label.start && end === label.end),
  );
  return { right, wrong, missed, exact };
}

function tally(reports, kind) {
  const ofKind = (list, key = (item) => item.kind) =>
    kind ? list.filter((item) => key(item) === kind) : list;
  const figures = {
    passages: reports.length,
    labels: 0,
    missed: 0,
    exact: 0,
    right: 0,
    wrong: 0,
    decoys: 0,
    marked: 0,
  };
  for (const { passage, right, wrong, missed, exact } of reports) {
    if (passage.type === 'debatable') continue;
    figures.labels += ofKind(passage.mentions.filter(({ core }) => core !== false)).length;
    figures.missed += ofKind(missed).length;
    figures.exact += ofKind(exact).length;
    figures.right += ofKind(right, ({ label }) => label.kind).length;
    figures.wrong += ofKind(wrong).length;
    if (passage.type !== 'decoy') continue;
    figures.decoys++;
    if (wrong.length > 0) figures.marked++;
  }
  return figures;
}

function cells({ passages, labels, missed, exact, right, wrong, decoys, marked }) {
  const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    String(passages),
    String(labels),
    percent(labels - missed, labels),
    percent(right, right + wrong),
    percent(exact, labels - missed),
    `${marked} of ${decoys}`,
  ];
}

function groups(items, keyOf) {
  const byKey = new Map();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  return [...byKey].sort(([a], [b]) => a.localeCompare(b));
}

function printFaults({ passage, right, wrong, missed }) {
  const show = ({ start, end }) => {
    const around = `${passage.text.slice(Math.max(0, start - 30), start)}⟦${passage.text.slice(start, end)}⟧${passage.text.slice(end, end + 30)}`;
    return around.replace(/\s+/g, ' ');
  };
  for (const label of missed) console.log(`missed  ${passage.id}  ${label.kind}: ${show(label)}`);
  for (const prediction of wrong)
    console.log(`wrong   ${passage.id}  ${prediction.kind}: ${show(prediction)}`);
  for (const { label, ...prediction } of right) {
    if (prediction.start === label.start && prediction.end === label.end) continue;
    console.log(
      `inexact ${passage.id}  ${show(prediction)}  labelled “${passage.text.slice(label.start, label.end)}”`,
    );
  }
}

function printTable(rows) {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  '),
    );
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
