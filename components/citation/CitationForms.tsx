import { Component } from 'preact';
import { type CitationForm, citationForms } from '../../core/facts/citation';
import type { Locale } from '../../core/locale/locale';

interface CitationFormsProps {
  /** Copies the citation; resolves to false where the clipboard refused. */
  copy(form: CitationForm, withSentence: boolean): Promise<boolean>;
  /** Whether there is a sentence of the reader's page that can be cited beside the statement. */
  sentence?: boolean;
  /** Says before the forms what they are for; left out where a button beside them says it. */
  label?: boolean;
  locale: Locale;
}

/** The same in every language. */
const names = { markdown: 'Markdown', apa: 'APA', bibtex: 'BibTeX' };

interface Chosen {
  withSentence: boolean;
  /** Whether the last copy went through; null before it, and once something else is to be copied. */
  copied: boolean | null;
}

/**
 * The forms a citation can be copied in; says beside them, and to screen readers, whether it went through. A class, as
 * the card goes without hooks.
 */
export class CitationForms extends Component<CitationFormsProps, Chosen> {
  override state: Chosen = { withSentence: false, copied: null };

  override render(
    { copy, sentence = false, label = false, locale: { card } }: CitationFormsProps,
    { withSentence, copied }: Chosen,
  ) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend, and is laid out otherwise.
      <div class="citation" role="group" aria-label={card.cite}>
        {label && <span>{card.cite}:</span>}
        {citationForms.map((form) => (
          <button
            key={form}
            type="button"
            class="citation-form"
            onClick={() => void copy(form, withSentence).then((done) => this.setState({ copied: done }))}
          >
            {form === 'plain' ? card.plainText : names[form]}
          </button>
        ))}
        <span class="citation-done" aria-live="polite">
          {copied === null ? '' : copied ? card.cited : card.notCited}
        </span>
        {sentence && (
          <label class="citation-sentence">
            <input
              type="checkbox"
              checked={withSentence}
              onChange={({ currentTarget }) =>
                this.setState({ withSentence: currentTarget.checked, copied: null })
              }
            />{' '}
            {card.withSentence}
          </label>
        )}
      </div>
    );
  }
}
