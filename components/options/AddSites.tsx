import { useId, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import type { SiteRule } from '../../core/sites/rules';
import { type RefusedLine, readSites } from '../../core/sites/site-input';
import { usePage } from '../page/page-context';
import { Undo } from './Undo';

interface AddSitesProps {
  /** What a rule for a site is most likely for: the opposite of the default. */
  wanted: boolean;
  rules: ReadonlyMap<string, SiteRule>;
  store(intent: Intent): Promise<boolean>;
}

/** Refused lines told at once; with more there is a mistake in all of them. */
const mostTold = 20;

/** Adds one site, or as many as are pasted in; what is refused stays, each line with its reason. */
export function AddSites({ wanted, rules, store }: AddSitesProps) {
  const { sites } = usePage().locale.page.options;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const [added, setAdded] = useState<{ count: number; undo: Intent } | null>(null);
  const id = useId();

  async function add(): Promise<void> {
    const read = readSites(text);
    const rule: SiteRule = wanted ? 'on' : 'off';
    if (read.sites.length > 0) {
      const before = read.sites.map((site) => [site, rules.get(site) ?? null]);
      const put: Intent = {
        type: 'set-rules',
        rules: Object.fromEntries(read.sites.map((site) => [site, rule])),
      };
      if (!(await store(put))) return;
      setAdded({
        count: read.sites.length,
        undo: { type: 'set-rules', rules: Object.fromEntries(before) },
      });
    }
    const lines = text.split(/\r\n?|\n/);
    setText(read.refused.map(({ line }) => (lines[line - 1] ?? '').trim()).join('\n'));
    setRefused(read.refused.map((one, at) => ({ ...one, line: at + 1 })));
  }

  return (
    <form
      class="add-sites"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={id}>{sites.addLabel}</label>
      <p class="hint" id={`${id}-hint`}>
        {sites.hint}
      </p>
      <textarea
        class="field"
        id={id}
        value={text}
        rows={1}
        placeholder={sites.placeholder}
        spellcheck={false}
        autocapitalize="none"
        autocomplete="off"
        aria-invalid={refused.length > 0}
        aria-describedby={refused.length > 0 ? `${id}-why` : `${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // As in a field of one line; a list is pasted in, or its lines are parted with Shift.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void add();
        }}
      />
      <button type="submit" class="button">
        {wanted ? sites.addOn : sites.addOff}
      </button>
      {refused.length > 0 && (
        <ul class="field-error" id={`${id}-why`} role="alert">
          {refused.slice(0, mostTold).map(({ line, text: typed, why }) => (
            <li key={line}>{sites.refusedLine(line, typed, sites.refusals[why])}</li>
          ))}
        </ul>
      )}
      {added && (
        <Undo
          text={sites.added(added.count)}
          onUndo={() => void store(added.undo).then((ok) => ok && setAdded(null))}
        />
      )}
    </form>
  );
}
