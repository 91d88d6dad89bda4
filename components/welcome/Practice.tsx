import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { citationText } from '../../core/facts/citation';
import { findMentions } from '../../core/mentions/find';
import { Card } from '../card/Card';
import { usePage } from '../page/page-context';
import { practiceView } from './practice-view';
import { usePractice } from './use-practice';

export interface PracticeProps {
  openDataset(): void;
  /** Calls back for the keys that step from mention to mention on pages; returns the way to stop. */
  watchSteps(step: (direction: 1 | -1) => void): () => void;
}

/**
 * A paragraph that behaves as pages do. No extension may mark its own pages as it marks others, so the names here
 * are buttons; the card is the very same. What would change settings is only closed: this is for practice.
 */
export function Practice({ openDataset, watchSteps }: PracticeProps) {
  const { locale, dataset, wanted, now } = usePage();
  const text = locale.page.welcome.practice;
  const mentions = useMemo(() => findMentions(text), [text]);
  const { open, close, stay, leave, press, rest, step, pin } = usePractice();
  const view = open && practiceView({ text, mentions, dataset, wanted, now, ...open });
  const names = useRef<HTMLParagraphElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const count = mentions.length;

  useLayoutEffect(() => watchSteps((direction) => step(direction, count, true)), [watchSteps, step, count]);
  // As on pages the keys move the focus into the card.
  useLayoutEffect(() => {
    if (open?.byKeys) card.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }, [open?.byKeys, open?.at]);

  /** Esc closes the card from wherever the focus is in it, and gives that back to the name. */
  function onKeyDown({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || open === null) return;
    names.current?.querySelectorAll('button')[open.at]?.focus();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the card and on the names come by here
    <div class="practice" onKeyDown={onKeyDown}>
      <p ref={names}>
        {mentions.map((mention, at) => [
          text.slice(mentions[at - 1]?.end ?? 0, mention.start),
          <button
            key={mention.start}
            type="button"
            class="practice-name"
            aria-expanded={open?.at === at}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && rest(at)}
            onPointerLeave={leave}
            onClick={() => press(at)}
          >
            {text.slice(mention.start, mention.end)}
          </button>,
        ])}
        {text.slice(mentions.at(-1)?.end ?? 0)}
      </p>
      {view && (
        <div ref={card} class="practice-card" onPointerEnter={stay} onPointerLeave={leave}>
          <Card
            view={view}
            locale={locale}
            actions={{
              pin,
              close,
              copyCitation: () =>
                navigator.clipboard.writeText(citationText(view.lead)).then(
                  () => true,
                  () => false,
                ),
              openPanel: openDataset,
              offHere: close,
              silence: close,
              undo: close,
              previous: () => step(-1, count),
              next: () => step(1, count),
            }}
          />
        </div>
      )}
    </div>
  );
}
