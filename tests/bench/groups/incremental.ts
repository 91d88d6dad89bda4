import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

/** Elements of the page, and the nodes of one change. */
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const changed = 50;

/** Builds a page of n elements in which every fiftieth paragraph names the subject. */
function build(elements: number): number {
  const part = document.createDocumentFragment();
  for (let i = 0; i < elements / 2; i += 1) {
    if (i % 500 === 0) part.append(document.createElement('section'));
    const paragraph = document.createElement('p');
    const words = document.createElement('span');
    words.textContent = `Paragraph ${i}${i % 50 === 0 ? ' on Xiaomi Auto' : ''}.`;
    paragraph.append(words);
    (part.lastElementChild as Element).append(paragraph);
  }
  document.body.append(part);
  void document.body.offsetHeight;
  return document.getElementsByTagName('*').length;
}

/** Changes 50 paragraphs that stand together in the middle of the page: some are removed, some added, some set anew. */
function change(many: number): void {
  const sections = document.querySelectorAll('section');
  const section = sections[sections.length >> 1] as Element;
  for (let i = 0; i < many; i += 1) {
    const paragraph = section.children[i] as Element;
    if (i % 5 === 0) paragraph.remove();
    else if (i % 5 === 1) {
      const fresh = document.createElement('p');
      fresh.textContent = `A new paragraph${i % 2 === 0 ? ' on Xiaomi EV' : ''}.`;
      paragraph.before(fresh);
    } else paragraph.textContent = `Changed${i % 10 === 3 ? ', on Xiaomi Auto' : ''}.`;
  }
}

/** A change costs what has changed, whatever the page’s length. */
export async function incremental(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const rows: Table['rows'] = [];
  const medians: number[] = [];
  for (const size of quick ? sizes.slice(0, 3) : sizes) {
    const bench = await lab.put('<!doctype html><title>Long</title><body></body>', { peers: false });
    const elements = await bench.inPage(build, size);
    await bench.inWorld(async () => {
      stand.start();
      stand.decide();
      await stand.settled();
    });
    const samples: number[] = [];
    for (let round = 0; round < (quick ? 7 : 10); round += 1) {
      await bench.inWorld(() => {
        stand.slices.length = 0;
      });
      await bench.inPage(change, changed);
      await bench.inWorld(() => stand.settled());
      const ms = await bench.inWorld(() => stand.slices.reduce((sum, slice) => sum + slice.ms, 0));
      if (round > 3) samples.push(ms);
    }
    await bench.close();
    medians.push(median(samples));
    rows.push([elements.toLocaleString('en'), median(samples).toFixed(2), spread(samples)]);
  }
  return {
    findings: [{ id: 'incremental', value: Math.max(...medians) / Math.min(...medians) }],
    tables: [
      {
        title: `A change of ${changed} paragraphs`,
        columns: ['elements in the page', 'own script, ms', 'middle half'],
        rows,
      },
    ],
  };
}
