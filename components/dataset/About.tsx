import { rankStatements } from '../../core/facts/rank';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';

/** Statements shown for words that the reader selected. */
const most = 3;

/** “On record about this”: the statements that words selected on a page come closest to. */
export function About({ text }: { text: string }) {
  const { locale, wanted } = usePage();
  const context = { sentence: text, paragraph: text, heading: '', title: '', language: null };
  const mention = { kind: 'unit', entityId: 'xiaomi-auto' } as const;
  const ranked = rankStatements(context, mention, wanted).slice(0, most);
  return (
    <section>
      <h2>{locale.page.options.dataset.about(text)}</h2>
      <StatementList statements={ranked.map(({ statement }) => statement)} unfolded ranked />
    </section>
  );
}
