import { edits } from './groups/edits';
import { extension } from './groups/extension';
import { firefox } from './groups/firefox';
import { frames } from './groups/frames';
import { growth } from './groups/growth';
import { incremental } from './groups/incremental';
import { load } from './groups/load';
import { memory } from './groups/memory';
import { observer } from './groups/observer';
import { pointer } from './groups/pointer';
import { scale } from './groups/scale';
import { script } from './groups/script';
import { tasks } from './groups/tasks';
import { Lab } from './lab';
import { printed, writeReport } from './report';
import { type GroupResult, keep, kept } from './results';
import type { Settings } from './settings';
import { sum } from './stats';

type Measure = (
  lab: Lab,
  settings: Settings,
) => Promise<Omit<GroupResult, 'group' | 'at' | 'took' | 'quick'>>;

/** In this order: what says most comes first, in case a run is broken off. */
const groups: Record<string, Measure> = {
  load,
  edits,
  frames,
  observer,
  incremental,
  tasks,
  pointer,
  script,
  memory,
  extension,
  firefox,
  growth,
  scale,
};

/** Very large documents, many rules and tabs: only where they are asked for. */
const onlyAtScale = new Set(['growth', 'scale']);

export const groupNames = Object.keys(groups);

/** Measures some groups or all, keeps each result as soon as it is there, and writes the report. */
export async function bench(asked: readonly string[], settings: Settings): Promise<void> {
  const took = new Map<string, number>();
  for (const [group, measure] of Object.entries(groups)) {
    if (asked.length > 0 ? !asked.includes(group) : onlyAtScale.has(group) && !settings.scale) continue;
    const began = Date.now();
    console.log(`\n── ${group}`);
    const lab = await Lab.open();
    try {
      const result = await measure(lab, settings);
      const seconds = Math.round((Date.now() - began) / 1000);
      const whole = {
        group,
        at: new Date().toISOString(),
        took: seconds,
        quick: settings.quick,
        ...result,
      };
      keep(whole);
      console.log(printed([whole]));
    } catch (problem) {
      console.error(`${group} could not be measured: ${problem instanceof Error ? problem.stack : problem}`);
      process.exitCode = 1;
    } finally {
      took.set(group, Math.round((Date.now() - began) / 1000));
      console.log(`${group}: ${took.get(group)} s`);
      await lab.close();
    }
    await writeReport(kept());
  }
  const durations = [...took].map(([group, seconds]) => `${group} ${seconds}`).join(', ');
  console.log(`\n${printed(kept())}`);
  console.log(`\nSeconds: ${durations}; ${Math.ceil(sum([...took.values()]) / 60)} minutes in all.`);
}
