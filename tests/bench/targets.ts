/** One row of what must be reached: what is measured, how much it may be, and in which group it is measured. */
export interface Target {
  id: string;
  figure: string;
  target: string;
  /** Whether a figure meets it. */
  meets: (value: number) => boolean;
  group: string;
}

const atMost =
  (limit: number) =>
  (value: number): boolean =>
    value <= limit;
const atLeast =
  (limit: number) =>
  (value: number): boolean =>
    value >= limit;

/** `× FLOOR`, `× less`: ratios within one run. ms and MB: on the machine of the run. */
export const targets: readonly Target[] = [
  row('cold-none', 'load', 'no mention, cold: scan ÷ FLOOR, sum of pages', '≤ 1.2', atMost(1.2)),
  row('cold-ten', 'load', '10 mentions in several scripts, cold: scan + paint ÷ FLOOR', '≤ 4.0', atMost(4)),
  row('cold-ten-mark', 'load', '… ÷ mark.js across', '≤ 0.07', atMost(0.07)),
  row('cold-ten-replace', 'load', '… ÷ findAndReplaceDOMText', '≤ 0.25', atMost(0.25)),
  row('big-ten', 'load', '5.85 MB page, 10 mentions: scan + paint ÷ FLOOR', '≤ 2.4', atMost(2.4)),
  row('big-found', 'load', '… found of 10', '10', atLeast(10)),
  row('none-mark', 'load', 'no mention, mark.js across ÷ scan, warm', '≥ 30', atLeast(30)),
  row('none-words', 'load', '… mark.js word list ÷ scan, warm', '≥ 1,000', atLeast(1000)),
  row('none-one-regex', 'load', '… Mark My Search ÷ scan, warm (stood in for)', '≥ 10', atLeast(10)),
  row('none-replace-warm', 'load', '… findAndReplaceDOMText ÷ scan, warm', '≥ 4', atLeast(4)),
  row('none-replace-cold', 'load', '… findAndReplaceDOMText ÷ scan, cold', '≥ 10', atLeast(10)),
  row('thousand-wrap', 'load', '1,000 mentions, JS + layout: best wrapping peer ÷ ours', '≥ 10', atLeast(10)),
  row('thousand-one-regex', 'load', '… ours ÷ Mark My Search (stood in for)', '≤ 1', atMost(1)),
  row('thousand-layout', 'load', '… layout after the marks, ms', '0', atMost(0.1)),
  row(
    'edits-1000',
    'edits',
    'the page’s own edits with 1,000 mentions: with ÷ without',
    '≤ 1.05',
    atMost(1.05),
  ),
  row('edits-10000', 'edits', '… with 10,000 mentions', '≤ 1.05', atMost(1.05)),
  row('removals-1000', 'edits', 'its own removals with 1,000 mentions', '≤ 1.05', atMost(1.05)),
  row('removals-10000', 'edits', '… with 10,000 mentions', '≤ 1.05', atMost(1.05)),
  row('ranges', 'frames', 'registered ranges, 5,000 mentions in the document', '≤ 200', atMost(200)),
  row('frames', 'frames', 'frame cost with 5,000 mentions, ms per changed frame', '≤ +1', atMost(1)),
  row('append', 'observer', '10,000 appended nodes, µs of own script per node', '≤ 3', atMost(3)),
  row('append-share', 'observer', '… share of the task’s CPU, %', '≤ 1.5', atMost(1.5)),
  row('text', 'observer', 'text at 60 Hz, ms of own script per frame', '≤ 0.1', atMost(0.1)),
  row(
    'no-rescan',
    'observer',
    '… on a page 100 × as long ÷ on this one: never a whole-page scan',
    '≤ 1.5',
    atMost(1.5),
  ),
  row(
    'incremental',
    'incremental',
    'a change of 50 nodes, n = 10³ … 10⁶: dearest ÷ cheapest',
    '≤ 1.5',
    atMost(1.5),
  ),
  row('longest', 'tasks', 'longest own task, any page, ms', '≤ 10', atMost(10)),
  row('total', 'tasks', 'total ÷ one go, 5.85 MB page', '≤ 2.5', atMost(2.5)),
  row('pointer-median', 'pointer', 'pointer move off mentions, median ms', '≤ 0.01', atMost(0.01)),
  row('pointer-p95', 'pointer', '… 95th percentile, ms', '≤ 0.15', atMost(0.15)),
  row('pointer-none', 'pointer', '… on a page without a mention, calls', '0', atMost(0)),
  row('script-size', 'script', 'script on every page, kB minified', '≤ 5', atMost(5)),
  row('script-cold', 'script', '… compile + run, cold, ms', '≤ 0.5', atMost(0.5)),
  row('hit-painted', 'extension', 'gate hit → marks painted, worker asleep, ms', '≤ 150', atMost(150)),
  row('card-first', 'extension', 'dwell end → card painted, first, ms', '≤ 120', atMost(120)),
  row('card-warm', 'extension', '… warm, ms', '≤ 50', atMost(50)),
  row('popup', 'extension', 'popup opened and answering, worker asleep, ms', '≤ 100', atMost(100)),
  row('memory-none', 'memory', 'memory after collection, no mention, MB', '≤ 0.5', atMost(0.5)),
  row('memory-many', 'memory', '… 10,000 mentions, MB', '≤ 8', atMost(8)),
  row('firefox-none', 'firefox', 'Firefox, no mention: scan ÷ its FLOOR, warm', '≤ 1.2', atMost(1.2)),
  row('firefox-ten', 'firefox', '… 10 mentions: scan + paint + layout ÷ its FLOOR', '≤ 4.0', atMost(4)),
  row('firefox-big-ten', 'firefox', '… 5.85 MB page, 10 mentions', '≤ 2.4', atMost(2.4)),
  row('firefox-thousand', 'firefox', '… 1,000 mentions ÷ Mark My Search (stood in for)', '≤ 1', atMost(1)),
  row('firefox-edits-1000', 'firefox', '… own edits, 1,000 mentions: with ÷ without', '≤ 1.05', atMost(1.05)),
  row('firefox-edits-10000', 'firefox', '… own edits, 10,000 mentions', '≤ 1.05', atMost(1.05)),
  row('firefox-removals-1000', 'firefox', '… own removals, 1,000 mentions', '≤ 1.05', atMost(1.05)),
  row('firefox-removals-10000', 'firefox', '… own removals, 10,000 mentions', '≤ 1.05', atMost(1.05)),
  row('firefox-frames', 'firefox', '… frame cost with 5,000 mentions, ms', '≤ +1', atMost(1)),
  row('growth-text', 'growth', 'text to 100 MB: t(10n) ÷ t(n), worst step', '≤ 12', atMost(12)),
  row('growth-elements', 'growth', 'elements to 10⁶: t(10n) ÷ t(n), worst step', '≤ 12', atMost(12)),
  row('growth-mentions', 'growth', 'mentions to 10⁵: t(10n) ÷ t(n), worst step', '≤ 12', atMost(12)),
  row('growth-longest', 'growth', 'longest own task in any of these, ms', '≤ 10', atMost(10)),
  row('growth-rules', 'scale', 'site rules to 10⁵: t(10n) ÷ t(n), worst step', '≤ 12', atMost(12)),
  row(
    'tabs',
    'scale',
    '200 tabs toggled four times: tabs as they should be, none crashed',
    '200',
    atLeast(200),
  ),
];

function row(
  id: string,
  group: string,
  figure: string,
  target: string,
  meets: (value: number) => boolean,
): Target {
  return { id, group, figure, target, meets };
}
