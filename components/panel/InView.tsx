import { useMemo } from 'preact/hooks';
import { rankStatements } from '../../core/facts/rank';
import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';
import { Excerpt } from './Excerpt';

/** What is on record about the sentence the reader has in view; the side panel keeps it beside the page. */
export function InView({ mention, url }: { mention: ReportedMention; url: string | null }) {
  const { locale, dataset } = usePage();
  const lead = useMemo(
    () => rankStatements(mention.context, mention, dataset.statements)[0]?.statement,
    [mention, dataset],
  );
  const { sentence, title } = mention.context;
  const page = { sentence, title, ...(url && { url }) };
  return (
    <section class="in-view" aria-label={locale.page.panel.inView}>
      <div class="in-view-sentence">
        <h2>{locale.page.panel.inView}</h2> <Excerpt mention={mention} />
      </div>
      {lead && <StatementList key={lead.id} statements={[lead]} unfolded page={page} />}
    </section>
  );
}
