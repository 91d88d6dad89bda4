import { useState } from 'preact/hooks';
import type { PageReport, ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { MentionItem } from './MentionItem';
import type { PageTopics } from './page-topics';

interface HereTabProps {
  /** Null where there is nothing to list; the notice above says why. */
  report: Extract<PageReport, { kind: 'read' }> | null;
  topics: PageTopics | null;
  /** The one the reader has in view. */
  current: ReportedMention | null;
  /** The page's address; null where it is not known. */
  url: string | null;
  onReveal(mention: ReportedMention): Promise<boolean>;
}

/** The page's mentions in their sentences; each leads to its place. */
export function HereTab({ report, topics, current, url, onReveal }: HereTabProps) {
  const { locale } = usePage();
  const { panel } = locale.page;
  const [gone, setGone] = useState(false);
  if (report === null) return <p class="panel-none">{panel.nothingListed}</p>;
  const { mentions, total } = report;
  return (
    <>
      {gone && (
        <p class="panel-none" role="alert">
          {panel.gone}
        </p>
      )}
      <ol class="mentions">
        {mentions.map((mention) => (
          <MentionItem
            key={`${mention.frameId} ${mention.index}`}
            mention={mention}
            topic={topics?.of.get(mention) ?? null}
            current={mention === current}
            url={url}
            onReveal={() => void onReveal(mention).then((found) => setGone(!found))}
          />
        ))}
      </ol>
      {mentions.length < total && <p class="panel-none">{panel.listedOf(mentions.length, total)}</p>}
    </>
  );
}
