import { useState } from 'preact/hooks';
import { usePage } from '../page/page-context';
import { PrivateAsk } from './PrivateAsk';
import type { PanelActions, PanelState } from './panel-state';
import { SiteSwitch } from './SiteSwitch';

interface PanelHeadProps {
  state: PanelState;
  actions: PanelActions;
}

/** A choice made in a private window, which waits for a yes. */
interface Asked {
  scope: string;
  on: boolean;
}

export function PanelHead({ state, actions }: PanelHeadProps) {
  const { locale } = usePage();
  const { productName, panel } = locale.page;
  const [asked, setAsked] = useState<Asked | null>(null);

  function set(scope: string, on: boolean): void {
    if (state.inPrivate) setAsked({ scope, on });
    else actions.setSite(scope, on);
  }

  return (
    <header class="panel-head">
      <h1>{productName}</h1>
      {state.site === null ? (
        <p class="panel-site">{panel.noSite}</p>
      ) : (
        <SiteSwitch key={state.site + state.page} state={state} site={state.site} onSet={set} />
      )}
      {asked && (
        <PrivateAsk
          off={!asked.on}
          onAnswer={(answer) => {
            setAsked(null);
            if (answer === 'remember') actions.setSite(asked.scope, asked.on);
            if (answer === 'pause-tab') actions.pauseTab(true);
          }}
        />
      )}
    </header>
  );
}
