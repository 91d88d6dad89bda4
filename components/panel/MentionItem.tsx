import type { Topic } from '../../core/facts/dataset';
import type { ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { excerpt } from './excerpt';

interface MentionItemProps {
  mention: ReportedMention;
  /** What its sentence is about; null where it is about none of the topics. */
  topic: Topic | null;
  onReveal(): void;
}

export function MentionItem({ mention, topic, onReveal }: MentionItemProps) {
  const { locale } = usePage();
  const { before, text, after } = excerpt(mention.context.sentence, mention.start, mention.end);
  const differs = mention.comparison?.figures.some(({ verdict }) => verdict === 'differs');
  const language = mention.context.language;
  return (
    <li>
      <button type="button" class="mention" title={locale.page.panel.goTo(mention.text)} onClick={onReveal}>
        <span {...(language && { lang: language })} dir="auto">
          {before}
          <mark>{text || mention.text}</mark>
          {after}
        </span>
        <span class="mention-side">
          {mention.grade === 'likely' && <span>{locale.page.panel.probably}</span>}
          {topic && <span>{locale.card.topics[topic]}</span>}
          {differs && <span class="mention-differs">{locale.page.panel.differs}</span>}
        </span>
      </button>
    </li>
  );
}
