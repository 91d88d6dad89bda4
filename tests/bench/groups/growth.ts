import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';

/** Builds a document of so many elements with so much text, a number of which name the subject. */
function build({ elements, text, mentions }: { elements: number; text: number; mentions: number }): void {
  const each = Math.max(1, Math.floor(text / elements));
  const words = 'a long report on nothing in particular '.repeat(Math.ceil(each / 39)).slice(0, each);
  const every = mentions === 0 ? Number.POSITIVE_INFINITY : elements / mentions;
  let section = document.body.appendChild(document.createElement('section'));
  let next = 0;
  for (let i = 0; i < elements; i += 1) {
    if (i % 1000 === 999) section = document.body.appendChild(document.createElement('section'));
    const paragraph = document.createElement('p');
    paragraph.textContent = i >= next ? `${words} Xiaomi Auto.` : words;
    if (i >= next) next += every;
    section.append(paragraph);
  }
}

interface Step {
  what: string;
  figure: number;
  given: { elements: number; text: number; mentions: number };
}

const steps: Step[] = [
  ...[1e5, 1e6, 1e7, 1e8].map((text) => ({
    what: 'text',
    figure: text,
    given: { elements: 20_000, text, mentions: 10 },
  })),
  ...[1e3, 1e4, 1e5, 1e6].map((elements) => ({
    what: 'elements',
    figure: elements,
    given: { elements, text: elements * 20, mentions: 10 },
  })),
  ...[1e2, 1e3, 1e4, 1e5].map((mentions) => ({
    what: 'mentions',
    figure: mentions,
    given: { elements: 100_000, text: 4_000_000, mentions },
  })),
];

/** How the cost grows: ten times as much must not cost more than twelve times as much. */
export async function growth(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const rows: Table['rows'] = [];
  const worst: Record<string, number> = {};
  let longestOfAll = 0;
  let before = 0;
  let of = '';
  for (const { what, figure, given } of steps) {
    if (
      quick &&
      figure === Math.max(...steps.filter((step) => step.what === what).map((step) => step.figure))
    )
      continue;
    const bench = await lab.put('<!doctype html><title>Long</title><body></body>', { peers: false });
    await bench.inPage(build, given);
    // The first layout is the page’s, whoever asks for it first.
    await bench.inPage(() => void document.body.offsetHeight);
    const { own, longest, found } = await bench.inWorld(async () => {
      stand.start();
      await stand.task();
      stand.slices.length = 0;
      stand.decide();
      await stand.settled();
      const all = stand.slices.map(({ ms }) => ms);
      return {
        own: all.reduce((sum, ms) => sum + ms, 0),
        longest: all.reduce((most, ms) => Math.max(most, ms), 0),
        found: stand.found(),
      };
    });
    await bench.close();
    const factor = of === what ? own / before : Number.NaN;
    if (!Number.isNaN(factor)) worst[what] = Math.max(worst[what] ?? 0, factor);
    before = own;
    of = what;
    longestOfAll = Math.max(longestOfAll, longest);
    rows.push([
      what,
      figure.toLocaleString('en'),
      own.toFixed(1),
      Number.isNaN(factor) ? '' : factor.toFixed(1),
      longest.toFixed(1),
      found,
    ]);
  }
  return {
    findings: [
      { id: 'growth-text', value: worst.text ?? Number.NaN },
      { id: 'growth-elements', value: worst.elements ?? Number.NaN },
      { id: 'growth-mentions', value: worst.mentions ?? Number.NaN },
      { id: 'growth-longest', value: longestOfAll },
    ],
    tables: [
      {
        title: 'Growth: characters of text, elements, mentions',
        columns: ['', '', 'own script, ms', 't(10n) ÷ t(n)', 'longest stretch, ms', 'found'],
        rows,
      },
    ],
  };
}
