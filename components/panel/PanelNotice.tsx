import { displaySite } from '../../core/sites/display';
import { usePage } from '../page/page-context';
import { Notice } from './Notice';
import { offBy } from './off-by';
import type { PanelActions, PanelState } from './panel-state';
import { pauseSentence } from './pauses';
import { decisionFor } from './scopes';

interface PanelNoticeProps {
  state: PanelState;
  actions: PanelActions;
}

/** Why there is no summary of the page, and the way out where there is one. */
export function PanelNotice({ state, actions }: PanelNoticeProps) {
  const { locale } = usePage();
  const { notices, pause, offFor, offForPage, offBecause } = locale.page.panel;
  const { report, site } = state;
  const off = offBy(state);
  if (state.pause !== null) {
    const resume = { label: pause.resume, act: () => actions.pause(null) };
    return <Notice title={pauseSentence(state.pause, locale)} more={pause.pausedMore} action={resume} />;
  }
  if (off === 'tab') {
    const resume = { label: pause.resume, act: () => actions.pauseTab(false) };
    return <Notice title={pause.pausedTab} more={pause.pausedTabMore} action={resume} />;
  }
  if (off === 'page') return <Notice title={offForPage} more={notices.offPageMore} />;
  if (off === 'site' && site !== null) {
    const { by } = decisionFor(site, site, state.rules, state.newSites);
    const title = by === null || by === site ? offFor(displaySite(site)) : offBecause(displaySite(by));
    return <Notice title={title} more={by === null ? notices.offByDefault : notices.offMore} />;
  }
  switch (report?.kind) {
    case undefined:
      return <Notice title={notices.reading} />;
    case 'restricted':
      return <Notice title={notices.restricted} more={notices.restrictedMore} />;
    case 'pdf':
      return <Notice title={notices.pdf} more={notices.pdfMore} />;
    case 'old-browser':
      return <Notice title={notices.oldBrowser} more={notices.oldBrowserMore} />;
    case 'no-access': {
      const grant = { label: notices.grant, act: actions.grantAccess };
      return <Notice title={notices.noAccess} more={notices.noAccessMore} action={grant} />;
    }
    case 'not-started': {
      const reload = { label: notices.reload, act: actions.reload };
      return <Notice title={notices.notStarted} more={notices.notStartedMore} action={reload} />;
    }
    case 'read':
      return report.on ? (
        <Notice title={notices.noMentions} more={notices.noMentionsMore} />
      ) : (
        <Notice title={notices.off} more={notices.offMore} />
      );
  }
}

/** Nothing was stored, and the switch shows what still holds. */
export function Unsaved({ why, onRetry }: { why: string; onRetry(): void }) {
  const { notices } = usePage().locale.page.panel;
  if (why === 'newer') return <Notice title={notices.notSaved} more={notices.newerMore} urgent />;
  return (
    <Notice
      title={notices.notSaved}
      more={notices.notSavedMore}
      action={{ label: notices.again, act: onRetry }}
      urgent
    />
  );
}
