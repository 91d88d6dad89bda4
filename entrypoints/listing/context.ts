import type { MentionContext } from '../../core/facts/context';
import type { Mention } from '../../core/mentions/mention';
import type { MentionBlock } from '../../core/page/world';
import { sentenceAt } from '../../core/text/sentence';
import { attribute, closest, findAll, titleOf } from '../../platform/page/calls';
import { textOf } from '../../platform/page/dom';
import { articleDate } from './article-date';
import { countWhile, isBefore } from './document-order';

/** Code units of a paragraph that are handed on; the rest is too far away to speak of the mention. */
const longestParagraph = 4_000;

/** What surrounds a mention, read when it is asked for; `start` and `end` are its place in the sentence. */
export interface LocatedContext {
  context: MentionContext;
  start: number;
  end: number;
}

/** Reads surroundings for one document at one moment; the headings are gathered once. */
export class Surroundings {
  #headings: Element[] | undefined;
  #date: string | null | undefined;

  of(block: MentionBlock, mention: Mention): LocatedContext {
    const { text, root } = block;
    const host = root instanceof ShadowRoot ? root.host : root;
    const bounds = sentenceAt(text, mention.start);
    const before = fold(text.slice(bounds.start, mention.start)).trimStart();
    const name = fold(text.slice(mention.start, mention.end));
    const after = fold(text.slice(mention.end, Math.max(bounds.end, mention.end))).trimEnd();
    const next = sentenceAt(text, Math.min(bounds.end + 1, text.length));
    const from = Math.max(0, mention.start - longestParagraph / 2);
    // Null is an answer too: most pages do not say, and looking for it again goes through the whole page.
    if (this.#date === undefined) this.#date = articleDate();
    return {
      context: {
        sentence: before + name + after,
        ...(next.start >= bounds.end && { next: fold(text.slice(next.start, next.end)) }),
        paragraph: fold(text.slice(from, from + longestParagraph)).trim(),
        heading: this.#headingAbove(host),
        title: fold(titleOf()).trim().slice(0, 300),
        language: languageOf(host),
        articleDate: this.#date,
      },
      start: before.length,
      end: before.length + name.length,
    };
  }

  #headingAbove(element: Element): string {
    this.#headings ??= findAll('h1, h2, h3, h4, h5, h6');
    const above = this.#headings[countWhile(this.#headings, (heading) => isBefore(heading, element)) - 1];
    return fold(above ? (textOf(above) ?? '') : '')
      .trim()
      .slice(0, 300);
  }
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function languageOf(element: Element): string | null {
  const declared = closest(element, '[lang]');
  return (declared && attribute(declared, 'lang')) || null;
}
