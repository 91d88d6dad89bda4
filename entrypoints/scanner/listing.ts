import type { Mention } from '../../core/mentions/mention';
import type { ListedMention } from '../../core/page/world';
import { fold, Surroundings } from './context';
import { type BlockRecord, inOrder, type Records } from './records';

/** The mentions of this document in the order a reader meets them. Made when asked for, never kept. */
export class Listing {
  constructor(private readonly records: Records) {}

  mentions(): Mention[] {
    return this.#blocks().flatMap(({ mentions }) => mentions);
  }

  first(limit: number): ListedMention[] {
    const surroundings = new Surroundings();
    const result: ListedMention[] = [];
    for (const [block, record] of this.#blocks().entries()) {
      for (const mention of record.mentions) {
        if (result.length >= limit) return result;
        result.push(listed(record, mention, result.length, block, surroundings));
      }
    }
    return result;
  }

  describe(record: BlockRecord, mention: Mention): ListedMention {
    const index = this.mentions().indexOf(mention);
    return listed(record, mention, index, this.#blocks().indexOf(record), new Surroundings());
  }

  /** The mention before or after one, around the ends; null where there is no other. */
  neighbour(mention: Mention, direction: 1 | -1): Mention | null {
    const all = this.mentions();
    const next = all[(all.indexOf(mention) + direction + all.length) % all.length];
    return next === undefined || next === mention ? null : next;
  }

  #blocks(): BlockRecord[] {
    return [...this.records.all].filter(({ mentions }) => mentions.length > 0).sort(inOrder);
  }
}

function listed(
  record: BlockRecord,
  mention: Mention,
  index: number,
  block: number,
  surroundings: Surroundings,
): ListedMention {
  const { kind, grade, entityId, start, end } = mention;
  const text = fold(record.text.slice(start, end));
  return { index, block, text, kind, grade, entityId, ...surroundings.of(record, mention) };
}
