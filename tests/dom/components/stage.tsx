import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { pageLocale } from '../../../assets/locales/en';
import { dataset } from '../../../assets/whole-dataset';
import { PageContext } from '../../../components/page/page-context';
import type { CardView, ShownStatement } from '../../../core/card/view';
import type { Statement, Topic } from '../../../core/facts/dataset';
import type { PageLocale } from '../../../core/locale/locale';
import { parseSettings } from '../../../core/settings/settings';
import { topicField, wantedStatements } from '../../../core/settings/topics';

export { dataset };

/** The day that tests look at everything from. */
export const today = Date.UTC(2026, 10, 22);

export interface Stage {
  /** The surface's root: themed as on a real page. */
  root: HTMLElement;
  /** What stands in the document. */
  host: HTMLElement;
  draw(children: ComponentChildren): void;
}

const stages: Stage[] = [];

/** A surface as other people's pages hold it: in a shadow root, with its own sheets, narrow or wide. */
export function stage(css: readonly string[], theme: 'light' | 'dark' = 'light', width = 800): Stage {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const root = document.createElement('div');
  root.className = `or ${theme}`;
  shadow.append(root);
  document.body.append(host);
  const made = { root, host, draw: (children: ComponentChildren) => render(children, root) };
  stages.push(made);
  return made;
}

export function clearStages(): void {
  for (const { root, host } of stages.splice(0)) {
    render(null, root);
    host.remove();
  }
}

/** A part of an extension page, with the dataset and the language it needs. */
export function onPage(
  children: ComponentChildren,
  locale: PageLocale = pageLocale,
  wanted: readonly Statement[] = dataset.statements,
): ComponentChildren {
  return <PageContext value={{ locale, dataset, wanted, now: today }}>{children}</PageContext>;
}

/** The statements for a reader who has left some topics out. */
export function without(...left: Topic[]): readonly Statement[] {
  const fields = new Set<string>(left.map(topicField));
  return wantedStatements(
    dataset.statements,
    parseSettings((name) => (fields.has(name) ? false : undefined)),
  );
}

/** What axe finds wrong, as one line per rule. */
export async function faultsIn({ host }: Stage): Promise<string[]> {
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

export function statement(id: string): Statement {
  const found = dataset.statements.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The dataset has no statement “${id}”.`);
  return found;
}

export function shown(id: string): ShownStatement {
  const source = dataset.sources[statement(id).source];
  if (source === undefined) throw new Error(`The statement “${id}” has no source.`);
  return { statement: statement(id), event: dataset.event, source };
}

export function cardView(change: Partial<CardView> = {}): CardView {
  return {
    name: 'Xiaomi Auto',
    text: 'Xiaomi Auto',
    grade: 'sure',
    lead: shown('top-five-automaker'),
    reason: { kind: 'cue', topics: ['rank', 'horizon'], cue: 'top five', where: 'sentence' },
    more: [statement('rival-porsche-tesla'), statement('horizon-15-20-years')],
    progress: dataset.milestones.find(({ id }) => id === 'deliveries-2025') ?? null,
    horizon: false,
    asOf: dataset.edition.asOf,
    statementCount: dataset.statements.length,
    now: today,
    host: 'news.example.com',
    pinned: false,
    position: 3,
    total: 12,
    state: 'shown',
    ...change,
  };
}
