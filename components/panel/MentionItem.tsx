import { useState } from 'preact/hooks';
import type { Topic } from '../../core/facts/dataset';
import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { Excerpt } from './Excerpt';
import { LeadRecord } from './LeadRecord';

interface MentionItemProps {
  mention: ReportedMention;
  /** What its sentence is about; null where it is about none of the topics. */
  topic: Topic | null;
  /** The reader has it in view. */
  current: boolean;
  /** The page it stands on; null where that is not known. */
  url: string | null;
  onReveal(): void;
}

/** A mention in its sentence, which leads to its place; on request with what is on record about that sentence. */
export function MentionItem({ mention, topic, current, url, onReveal }: MentionItemProps) {
  const { locale } = usePage();
  const [open, setOpen] = useState(false);
  const differs = mention.comparison?.figures.some(({ verdict }) => verdict === 'differs');
  return (
    <li {...(current && { 'aria-current': true })}>
      <button type="button" class="mention" title={locale.page.panel.goTo(mention.text)} onClick={onReveal}>
        <Excerpt mention={mention} />
        <span class="mention-side">
          {mention.grade === 'likely' && <span>{locale.page.panel.probably}</span>}
          {topic && <span>{locale.card.topics[topic]}</span>}
          {differs && <span class="mention-differs">{locale.page.panel.differs}</span>}
        </span>
      </button>
      <details class="mention-record" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{locale.page.panel.quoteAndSource}</summary>
        {open && <LeadRecord mention={mention} url={url} />}
      </details>
    </li>
  );
}
