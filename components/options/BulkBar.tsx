import type { SiteRule } from '../../core/sites/rules';
import { usePage } from '../page/page-context';

interface BulkBarProps {
  /** The keys of all rules that the search has found and that may be changed. */
  all: readonly string[];
  /** Those of them that are selected. */
  chosen: readonly string[];
  onSelect(keys: readonly string[]): void;
  /** @param rule null removes them. */
  onChange(rule: SiteRule | null): void;
}

/** Selects rules, all that are found at once, and changes what is selected. */
export function BulkBar({ all, chosen, onSelect, onChange }: BulkBarProps) {
  const { sites } = usePage().locale.page.options;
  const some = chosen.length > 0;
  return (
    <div class="bulk">
      <label>
        <input
          type="checkbox"
          checked={some && chosen.length === all.length}
          indeterminate={some && chosen.length < all.length}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked ? all : [])}
        />
        {some ? sites.selected(chosen.length) : sites.selectAll}
      </label>
      {some && (
        <span class="bulk-acts">
          <button type="button" class="link" onClick={() => onChange('on')}>
            {sites.setOn}
          </button>
          <button type="button" class="link" onClick={() => onChange('off')}>
            {sites.setOff}
          </button>
          <button type="button" class="link" onClick={() => onChange(null)}>
            {sites.removeAll}
          </button>
        </span>
      )}
    </div>
  );
}
