import type { Topic } from '../../core/facts/dataset';
import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { Excerpt } from './Excerpt';

interface MentionItemProps {
  mention: ReportedMention;
  /** What its sentence is about; null where it is about none of the topics. */
  topic: Topic | null;
  /** The reader has it in view. */
  current: boolean;
  onReveal(): void;
}

export function MentionItem({ mention, topic, current, onReveal }: MentionItemProps) {
  const { locale } = usePage();
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
    </li>
  );
}
