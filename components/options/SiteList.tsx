import { useMemo, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { isFixed, type Policy } from '../../core/settings/policy';
import { orderOf } from '../../core/sites/order';
import type { SiteRule } from '../../core/sites/rules';
import { usePage } from '../page/page-context';
import { BulkBar } from './BulkBar';
import { SiteRow } from './SiteRow';
import { Undo } from './Undo';

interface SiteListProps {
  rules: ReadonlyMap<string, SiteRule>;
  policy: Policy;
  readOnly: boolean;
  store(intent: Intent): Promise<boolean>;
}

/** Rules drawn at once, and added with each press: enough to browse, few enough to stay quick with ten thousand. */
const step = 100;

export function SiteList({ rules, policy, readOnly, store }: SiteListProps) {
  const { sites } = usePage().locale.page.options;
  const [search, setSearch] = useState('');
  const [drawn, setDrawn] = useState(step);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<{ count: number; undo: Intent } | null>(null);
  const sorted = useMemo(
    () =>
      [...rules]
        .map(([key, rule]) => ({ key, rule, order: orderOf(key) }))
        .sort((one, other) => (one.order < other.order ? -1 : 1)),
    [rules],
  );
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return sorted.filter(({ key }) => key.includes(wanted));
  }, [sorted, search]);
  const open = (key: string) => !readOnly && !isFixed(policy, key);
  // What has meanwhile been removed, or is hidden by the search, is not changed unseen.
  const chosen = found.map(({ key }) => key).filter((key) => selected.has(key));

  async function change(keys: readonly string[], rule: SiteRule | null): Promise<void> {
    const undo = Object.fromEntries(keys.map((key) => [key, rules.get(key) ?? null]));
    const wanted = Object.fromEntries(keys.map((key) => [key, rule]));
    if (!(await store({ type: 'set-rules', rules: wanted }))) return;
    setSelected(new Set());
    setChanged({ count: keys.length, undo: { type: 'set-rules', rules: undo } });
  }

  function select(key: string, on: boolean): void {
    const next = new Set(selected);
    if (on) next.add(key);
    else next.delete(key);
    setSelected(next);
  }

  return (
    <>
      {rules.size > 0 && (
        <div class="site-search">
          <input
            class="field"
            type="search"
            aria-label={sites.search}
            placeholder={sites.search}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <span role="status">{sites.count(found.length)}</span>
        </div>
      )}
      {changed && (
        <Undo
          text={sites.changed(changed.count)}
          onUndo={() => void store(changed.undo).then((ok) => ok && setChanged(null))}
        />
      )}
      {found.length === 0 && <p class="empty">{rules.size === 0 ? sites.none : sites.noneFound}</p>}
      {found.length > 0 && (
        <div class="group">
          {!readOnly && (
            <BulkBar
              all={found.map(({ key }) => key).filter(open)}
              chosen={chosen}
              onSelect={(keys) => setSelected(new Set(keys))}
              onChange={(rule) => void change(chosen, rule)}
            />
          )}
          <ul class="sites">
            {found.slice(0, drawn).map(({ key, rule }) => (
              <SiteRow
                key={key}
                {...{ rules, rule }}
                ruleKey={key}
                fixed={isFixed(policy, key)}
                readOnly={readOnly}
                selected={selected.has(key)}
                onSelect={(on) => select(key, on)}
                onSwitch={(on) => void store({ type: 'set-rules', rules: { [key]: on ? 'on' : 'off' } })}
                onRemove={() => void change([key], null)}
              />
            ))}
          </ul>
        </div>
      )}
      {found.length > drawn && (
        <p class="more">
          <span class="hint">{sites.showing(drawn, found.length)}</span>
          <button type="button" class="button" onClick={() => setDrawn(drawn + step)}>
            {sites.more}
          </button>
        </p>
      )}
    </>
  );
}
