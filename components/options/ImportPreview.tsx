import type { PageLocale } from '../../core/locale/locale';
import type { Difference } from '../../core/settings/settings-file';
import { type TopicField, topicOfField } from '../../core/settings/topics';
import { displaySite } from '../../core/sites/display';
import { usePage } from '../page/page-context';

interface ImportPreviewProps {
  changes: readonly Difference[];
  /** Entries of the file that make no sense. */
  leftOut: number;
  onConfirm(): void;
  onCancel(): void;
}

/** Changes of a kind that are named; the rest are counted. */
const mostNamed = 8;

const kinds = ['added', 'changed', 'removed'] as const;

/** What an import will add, change and remove, before it does. */
export function ImportPreview({ changes, leftOut, onConfirm, onCancel }: ImportPreviewProps) {
  const { locale } = usePage();
  const { files } = locale.page.options;
  const counted = { added: files.adds, changed: files.changes, removed: files.removes };
  return (
    <div class="import" role="status">
      {changes.length === 0 && <p>{files.same}</p>}
      {kinds.map((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind}>
            <p class="import-count">{counted[kind](ofKind.length)}</p>
            <ul>
              {ofKind.slice(0, mostNamed).map((change) => (
                <li key={change.key}>{worded(change, locale)}</li>
              ))}
              {ofKind.length > mostNamed && <li>{files.andMore(ofKind.length - mostNamed)}</li>}
            </ul>
          </div>
        );
      })}
      {leftOut > 0 && <p class="hint">{files.leftOut(leftOut)}</p>}
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {files.confirm}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {files.cancel}
        </button>
      </div>
    </div>
  );
}

/** “example.com: Off”, “Delay: long (0.8 s)”. */
function worded({ field, key, value }: Difference, { card, page: { options } }: PageLocale): string {
  if (field === null)
    return value === null
      ? displaySite(key)
      : `${displaySite(key)}: ${value === 'on' ? options.sites.on : options.sites.off}`;
  const topic = topicOfField(field);
  const strings: { label: string; choices?: Record<string, string> } =
    topic === null
      ? options[field as Exclude<typeof field, TopicField>]
      : { label: `${options.topics.label} · ${card.topics[topic]}` };
  if (value === null) return strings.label;
  const word =
    typeof value === 'boolean'
      ? value
        ? options.sites.on
        : options.sites.off
      : (strings.choices?.[String(value)] ?? String(value));
  return `${strings.label}: ${word}`;
}
