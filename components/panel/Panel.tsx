import { useMemo, useState } from 'preact/hooks';
import type { MentionAt, ReportedMention } from '../../core/page/report';
import { usePage } from '../page/page-context';
import { Tabs } from '../tabs/Tabs';
import { GoalsTab } from './GoalsTab';
import { HereTab } from './HereTab';
import { InView } from './InView';
import { offBy } from './off-by';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { PanelNotice, Unsaved } from './PanelNotice';
import { ProgressTab } from './ProgressTab';
import { pageTopics } from './page-topics';
import type { PanelActions, PanelState } from './panel-state';
import { StrategyTab } from './StrategyTab';
import { Summary } from './Summary';

interface PanelProps {
  state: PanelState;
  actions: PanelActions;
}

/** Popup and side panel: the switch, what this page mentions, and everything on record. */
export function Panel({ state, actions }: PanelProps) {
  const { locale, dataset, wanted } = usePage();
  const [tab, setTab] = useState('goals');
  const { report } = state;
  const mentions = report?.kind === 'read' ? report.mentions : null;
  const topics = useMemo(
    () => mentions && pageTopics(mentions, dataset.statements, wanted),
    [mentions, dataset, wanted],
  );
  const { tabs, tabsName } = locale.page.panel;
  const summed = offBy(state) === null && report?.kind === 'read' && report.on && report.total > 0;
  const current = summed && state.inView !== null ? mentionAt(report.mentions, state.inView) : null;
  return (
    <div class="panel">
      <PanelHead state={state} actions={actions} />
      <main>
        {state.unsaved !== null && <Unsaved why={state.unsaved} onRetry={actions.retry} />}
        {summed && topics ? (
          <Summary report={report} topics={topics} />
        ) : (
          <PanelNotice state={state} actions={actions} />
        )}
        {current && <InView mention={current} url={state.page} />}
        <Tabs
          label={tabsName}
          selected={tab}
          dir={locale.dir}
          onSelect={setTab}
          tabs={[
            { id: 'goals', label: tabs.goals, content: <GoalsTab /> },
            { id: 'strategy', label: tabs.strategy, content: <StrategyTab /> },
            { id: 'progress', label: tabs.progress, content: <ProgressTab /> },
            {
              id: 'here',
              label: tabs.here,
              content: (
                <HereTab
                  report={summed ? report : null}
                  topics={topics}
                  current={current}
                  url={state.page}
                  onReveal={actions.reveal}
                />
              ),
            },
          ]}
        />
      </main>
      <PanelFoot
        actions={actions}
        paused={state.pause !== null || state.tabPaused}
        hasTab={state.report !== null && state.report.kind !== 'restricted'}
      />
    </div>
  );
}

function mentionAt(
  mentions: readonly ReportedMention[],
  { frameId, index }: MentionAt,
): ReportedMention | null {
  return mentions.find((mention) => mention.frameId === frameId && mention.index === index) ?? null;
}
