import { displaySite } from '../../core/sites/display';
import { isPageKey } from '../../core/sites/page-key';
import { siteOfRule } from '../../core/sites/rule-key';
import { decide, type SiteRule } from '../../core/sites/rules';
import { IconButton } from '../icons/IconButton';
import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';

interface SiteRowProps {
  ruleKey: string;
  rule: SiteRule;
  /** All rules, for the one that stands above this. */
  rules: ReadonlyMap<string, SiteRule>;
  fixed: boolean;
  readOnly: boolean;
  selected: boolean;
  onSelect(on: boolean): void;
  onSwitch(on: boolean): void;
  onRemove(): void;
}

export function SiteRow(props: SiteRowProps) {
  const { ruleKey, rule, fixed, readOnly, selected, onSelect, onSwitch, onRemove } = props;
  const { options, panel } = usePage().locale.page;
  const { sites } = options;
  const name = displaySite(ruleKey);
  const differing = useNote(props);
  const note = fixed ? panel.fixed : differing;
  return (
    <li>
      {!readOnly && (
        <input
          type="checkbox"
          aria-label={sites.select(name)}
          checked={selected}
          disabled={fixed}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      )}
      <span class="site-name">
        <span title={ruleKey}>{name}</span>
        {note && <span class="site-note">{note}</span>}
      </span>
      <span class="site-state">{rule === 'on' ? sites.on : sites.off}</span>
      <Switch on={rule === 'on'} label={name} disabled={fixed || readOnly} onSwitch={onSwitch} />
      {!fixed && !readOnly && <IconButton icon="close" label={sites.remove(name)} onPress={onRemove} />}
    </li>
  );
}

/** What a reader may wonder about: a rule for one page, or one that says otherwise than the one above it. */
function useNote({ ruleKey, rule, rules }: SiteRowProps): string | null {
  const { sites } = usePage().locale.page.options;
  if (isPageKey(ruleKey)) return sites.onePage;
  const site = siteOfRule(ruleKey);
  if (site === null) return null;
  const above = decide(site, (key) => (key === site ? null : rules.get(key)), rule);
  if (above.by === null || above.on === (rule === 'on')) return null;
  return (above.on ? sites.althoughOn : sites.althoughOff)(displaySite(above.by));
}
