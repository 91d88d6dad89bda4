import { findCandidates, settle } from './candidates';
import { LEXICONS } from './lexicon/all';
import type { Mention } from './mention';
import { packWords } from './pack';
import { supplyWords } from './vocabulary';

export { findCandidates, settle };

// Whoever imports this module has the words of all languages at hand. What runs in pages takes `candidates` instead,
// and is sent the words of those scripts that stand there.
supplyWords((name) => packWords(LEXICONS.filter(({ script }) => script === name)));

/** What is known of the document a text belongs to. */
export interface DocumentContext {
  /** Whether the document names the car or the unit surely elsewhere, so that bare codes count. */
  documentNamesCar?: boolean;
  /** The document's title, which may name the car too. */
  title?: string;
}

/** The mentions of a text that is a document of its own, or a part of the document described. */
export function findMentions(text: string, document: DocumentContext = {}): Mention[] {
  const isNamed = document.documentNamesCar ?? false;
  const isNamedByTitle = () => findCandidates(document.title ?? '').some(({ grade }) => grade === 'sure');
  return [...settle(findCandidates(text), isNamed || isNamedByTitle())];
}
