import { useState } from 'preact/hooks';
import { isFixed } from '../../core/settings/policy';
import { displaySite } from '../../core/sites/display';
import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';
import type { PanelState } from './panel-state';
import { decisionFor, scopesOf } from './scopes';

interface SiteSwitchProps {
  state: PanelState;
  site: string;
  onSet(scope: string, on: boolean): void;
}

/** The switch and what it is for: this page, this site, or a parent domain with all its sub-sites. */
export function SiteSwitch({ state, site, onSet }: SiteSwitchProps) {
  const { panel } = usePage().locale.page;
  const { page, rules, newSites, policy } = state;
  const pageIsOff = page !== null && rules.get(page) === 'off';
  const [chosen, setChosen] = useState(pageIsOff ? page : site);
  const scopes = scopesOf(site, page, rules, newSites);
  const scope = scopes.includes(chosen) ? chosen : site;

  const nameOf = (key: string) => (key === site ? displaySite(key) : panel.withSubSites(displaySite(key)));
  const sentence = (key: string, on: boolean) => {
    if (key === page) return on ? panel.onForPage : panel.offForPage;
    return (on ? panel.onFor : panel.offFor)(nameOf(key));
  };
  const decision = decisionFor(scope, site, rules, newSites);
  const fixed = isFixed(policy, scope);
  const shown = sentence(scope, decision.on);
  return (
    <>
      {scopes.length > 1 ? (
        <span class="panel-site panel-scope">
          <Sentence text={shown} name={scope === page ? null : nameOf(scope)} />
          <select
            aria-label={panel.scope}
            value={scope}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {scopes.map((key) => (
              <option key={key} value={key}>
                {sentence(key, decisionFor(key, site, rules, newSites).on)}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <p class="panel-site">
          <Sentence text={shown} name={nameOf(scope)} />
        </p>
      )}
      <Switch
        on={decision.on}
        label={sentence(scope, true)}
        disabled={fixed}
        onSwitch={(on) => onSet(scope, on)}
      />
      {fixed && <p class="panel-why">{panel.fixed}</p>}
      {!fixed && decision.on && decision.by !== null && decision.by !== site && decision.by !== scope && (
        <p class="panel-why">{panel.onBecause(displaySite(decision.by))}</p>
      )}
    </>
  );
}

/** “On for **news.example.com**”: the name stands out, wherever a language puts it. */
function Sentence({ text, name }: { text: string; name: string | null }) {
  const at = name === null ? -1 : text.indexOf(name);
  if (name === null || at < 0) return <span class="panel-sentence">{text}</span>;
  return (
    <span class="panel-sentence">
      {text.slice(0, at)}
      <b>{name}</b>
      {text.slice(at + name.length)}
    </span>
  );
}
