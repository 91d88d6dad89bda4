import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { Excerpt } from './Excerpt';
import { LeadRecord } from './LeadRecord';

/** What is on record about the sentence the reader has in view; the side panel keeps it beside the page. */
export function InView({ mention, url }: { mention: ReportedMention; url: string | null }) {
  const { locale } = usePage();
  return (
    <section class="in-view" aria-label={locale.page.panel.inView}>
      <div class="in-view-sentence">
        <h2>{locale.page.panel.inView}</h2> <Excerpt mention={mention} />
      </div>
      <LeadRecord mention={mention} url={url} />
    </section>
  );
}
