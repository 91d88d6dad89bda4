import { useState } from 'preact/hooks';
import { displaySite } from '../../core/sites/display';
import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';
import type { PanelState } from './panel-state';
import { isOn, scopesOf } from './scopes';

interface PanelHeadProps {
  state: PanelState;
  onSet(scope: string, on: boolean): void;
}

export function PanelHead({ state, onSet }: PanelHeadProps) {
  const { locale } = usePage();
  const { productName, panel } = locale.page;
  return (
    <header class="panel-head">
      <h1>{productName}</h1>
      {state.site === null ? (
        <p class="panel-site">{panel.noSite}</p>
      ) : (
        <SiteSwitch key={state.site} state={state} site={state.site} onSet={onSet} />
      )}
    </header>
  );
}

/** The switch and what it is for: this site, or one of its parent domains with all their sub-sites. */
function SiteSwitch({ state, site, onSet }: PanelHeadProps & { site: string }) {
  const { panel } = usePage().locale.page;
  const [scope, setScope] = useState(site);
  const scopes = scopesOf(site);
  const nameOf = (key: string) => (key === site ? displaySite(key) : panel.withSubSites(displaySite(key)));
  const onAt = (key: string) => isOn(key, state.rules, state.newSites);
  const sentence = (key: string) => (onAt(key) ? panel.onFor : panel.offFor)(nameOf(key));
  return (
    <>
      {scopes.length > 1 ? (
        <select
          class="panel-site"
          aria-label={panel.scope}
          value={scope}
          onChange={({ currentTarget }) => setScope(currentTarget.value)}
        >
          {scopes.map((key) => (
            <option key={key} value={key}>
              {sentence(key)}
            </option>
          ))}
        </select>
      ) : (
        <p class="panel-site">{sentence(site)}</p>
      )}
      <Switch on={onAt(scope)} label={panel.onFor(nameOf(scope))} onSwitch={(on) => onSet(scope, on)} />
    </>
  );
}
