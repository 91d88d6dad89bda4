import { useId, useState } from 'preact/hooks';
import { type CitedPage, citation } from '../../core/facts/citation';
import type { Statement } from '../../core/facts/dataset';
import { wording } from '../../core/locale/dataset-text';
import { CitationForms } from '../citation/CitationForms';
import { copyText } from '../page/copy-text';
import { usePage } from '../page/page-context';
import { Byline } from './Byline';
import { Corroboration } from './Corroboration';
import { Quote } from './Quote';

interface StatementItemProps {
  statement: Statement;
  /** Whether the words themselves are shown from the start. */
  unfolded?: boolean;
  /** The reader's page with the sentence it is shown for, should they cite it. */
  page?: CitedPage;
}

/** One statement: topic and attribution beside it, what it says, and behind its title the words themselves. */
export function StatementItem({ statement, unfolded = false, page }: StatementItemProps) {
  const { locale, dataset } = usePage();
  const { panel } = locale.page;
  const [open, setOpen] = useState(unfolded);
  const quoteId = useId();
  const [topic] = statement.topics;
  const title = wording(locale, statement.title, statement.titleZh);
  const summary = wording(locale, statement.summary, statement.summaryZh);
  const source = dataset.sources[statement.source];
  const shown = source && { statement, event: dataset.event, source };
  return (
    <li class="record">
      <p class="record-side">
        {topic && <b>{locale.card.topics[topic]}</b>}
        <span>{statement.attribution === 'stated' ? panel.stated : panel.commentary}</span>
      </p>
      <div>
        <h3 lang={title.lang} dir="auto">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={quoteId}
            title={panel.quoteAndSource}
            onClick={() => setOpen(!open)}
          >
            {title.text}
          </button>
        </h3>
        <p lang={summary.lang} dir="auto">
          {summary.text}
        </p>
        <div class="record-quote" id={quoteId} hidden={!open}>
          <Quote statement={statement} />
          {shown && <Byline shown={shown} locale={locale} />}
          {shown && open && (page || !unfolded) && (
            <CitationForms
              copy={(form, withSentence) => copyText(citation(form, shown, withSentence ? page : undefined))}
              sentence={page !== undefined}
              label
              locale={locale}
            />
          )}
          {open && <Corroboration statementId={statement.id} />}
        </div>
      </div>
    </li>
  );
}
