// How well is the statement chosen? Scores core/facts/rank.ts on labelled passages, beside two baselines.
//   npm run score:context -- <file.jsonl> [--triggers facts.json] [--misses]
import { readFileSync } from 'node:fs';
import { loadCore } from './load-core.mjs';

/** Topic names of the labels → topics of the statements; the label holds where one of them does. */
const labelled = {
  'top-five': ['rank'],
  horizon: ['horizon'],
  rival: ['rivals'],
  'global-market': ['global'],
  'dream-car': ['product'],
  'smart-space': ['smart-space'],
  technology: ['technology'],
  design: ['design'],
  marketing: ['marketing', 'price'],
  environment: ['environment'],
  'china-rise': ['china'],
};

const options = process.argv.slice(2);
const triggersAt = options.indexOf('--triggers');
const triggersFile = triggersAt < 0 ? null : options.splice(triggersAt, 2)[1];
const showMisses = options.includes('--misses');
const file = options.find((option) => !option.startsWith('--'));
if (!file) {
  console.error('Usage: npm run score:context -- <file.jsonl> [--triggers facts.json] [--misses]');
  process.exit(2);
}

const root = new URL('..', import.meta.url);
const statements = JSON.parse(readFileSync(new URL('assets/dataset/statements.json', root), 'utf8'));
const passages = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

const loaded = [];
async function load(path) {
  const core = await loadCore(path);
  loaded.push(core);
  return core.module;
}

const { rankStatements } = await load('core/facts/rank.ts');
const { sentenceAt } = await load('core/text/sentence.ts');

/** The sentence around the mention. */
function sentenceOf({ text, mention }) {
  const { start, end } = sentenceAt(text, mention.start);
  return text.slice(start, end);
}

const kindOf = (surface) =>
  /(SU|YU)\s?\d/i.test(surface) ? 'model' : /auto\b|motors|汽车|汽車|EV$/i.test(surface) ? 'unit' : 'generic';

function ranked(passage) {
  const context = {
    sentence: sentenceOf(passage),
    paragraph: passage.text,
    heading: '',
    title: '',
    language: passage.lang,
  };
  const text = passage.mention.surface;
  return rankStatements(context, { kind: kindOf(text), entityId: 'xiaomi-auto', text }, statements);
}

/** Trigger words per statement: of the given file, else the project's own cues, counted plainly. */
async function triggersByStatement() {
  if (triggersFile) {
    const { facts } = JSON.parse(readFileSync(triggersFile, 'utf8'));
    return new Map(facts.map(({ id, triggers }) => [id, Object.values(triggers).flat()]));
  }
  const { cueSheets } = await load('core/facts/cues/sheets.ts');
  const { topicOf } = await load('core/facts/aspects.ts');
  const words = (topics) =>
    cueSheets.flatMap(({ cues }) =>
      Object.entries(cues)
        .filter(([subject]) => topics.includes(topicOf(subject)))
        .flatMap(([, list]) => list.split(',').map((cue) => cue.replace(/[~*#]/g, '').trim())),
    );
  return new Map(statements.map(({ id, topics }) => [id, words(topics)]));
}

const triggers = await triggersByStatement();

/** Baseline: the statement with the most trigger words somewhere in the passage leads. */
function counted({ text }) {
  const lower = text.toLowerCase();
  const count = ({ id }) =>
    (triggers.get(id) ?? []).filter((word) => word && lower.includes(word.toLowerCase())).length;
  return statements
    .map((statement) => ({ statement, count: count(statement) }))
    .sort((one, other) => other.count - one.count);
}

const holds = ({ statement }, topics) => statement.topics.some((topic) => topics.includes(topic));

/** Baseline: the chance that one, or one of three, statements drawn blindly holds the topic. */
function random(topics) {
  const all = statements.length;
  const without = statements.filter((statement) => !holds({ statement }, topics)).length;
  const first = 1 - without / all;
  const three = 1 - (without * (without - 1) * (without - 2)) / (all * (all - 1) * (all - 2));
  return { first, three };
}

function judge(list, topics) {
  return {
    first: Number(holds(list[0], topics)),
    three: Number(list.slice(0, 3).some((one) => holds(one, topics))),
  };
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const sum = (rows, part) => rows.reduce((total, row) => total + part(row), 0);

const rows = passages.map((passage) => {
  const [best] = passage.topics;
  const topics = labelled[best] ?? [best];
  const list = ranked(passage);
  return {
    passage,
    best,
    list,
    own: judge(list, topics),
    counted: judge(counted(passage), topics),
    random: random(topics),
  };
});

function line(name, group, method = 'own') {
  const first = percent(
    sum(group, (row) => row[method].first),
    group.length,
  );
  const three = percent(
    sum(group, (row) => row[method].three),
    group.length,
  );
  return `${name.padEnd(16)} first ${first.padStart(7)}   among three ${three.padStart(7)}   ${group.length}`;
}

function breakdown(title, key) {
  console.log(`\n${title}`);
  const groups = Map.groupBy ? Map.groupBy(rows, key) : new Map();
  if (!Map.groupBy) for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  for (const [name, group] of [...groups].sort(([one], [other]) => one.localeCompare(other)))
    console.log(`  ${line(name, group)}`);
}

if (showMisses)
  for (const { passage, best, list, own } of rows)
    if (!own.first) {
      const found = list.slice(0, 3).map(({ statement, reason }) => `${statement.id} (${reason.cue})`);
      console.log(
        `${passage.id}: ${best}, but ${found.join(' · ')}${own.three ? '' : ' – not among three'}\n  ${passage.text}\n`,
      );
    }

breakdown('By language', ({ passage }) => passage.lang);
breakdown('By topic', ({ best }) => best);
console.log('\nBaselines');
console.log(`  ${line('random', rows, 'random')}`);
console.log(`  ${line(triggersFile ? 'trigger words' : 'cues counted', rows, 'counted')}\n`);
console.log(
  `first ${percent(
    sum(rows, ({ own }) => own.first),
    rows.length,
  )}, among three ${percent(
    sum(rows, ({ own }) => own.three),
    rows.length,
  )}, ${rows.length} passages`,
);
await Promise.all(loaded.map(({ close }) => close()));
