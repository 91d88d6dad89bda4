import { expect, test } from 'vitest';
import { dataset, repeated } from './dataset';

const { corroboration, edition, entities, event, milestones, sources, statements, yardsticks } = dataset;

test('no two statements, milestones or entities share an id [I01]', () => {
  for (const list of [statements, milestones, entities]) {
    expect(repeated(list.map(({ id }) => id))).toEqual([]);
  }
  expect(repeated(corroboration.map(({ statement }) => statement))).toEqual([]);
});

test('every statement, milestone and event that is pointed to exists', () => {
  const known = new Set([...statements, ...milestones, event].map(({ id }) => id));
  const pointedTo = [
    ...statements.map((statement) => statement.event),
    ...statements.flatMap(({ figures }) => figures?.conflictsWith ?? []),
    ...milestones.flatMap((milestone) => milestone.statements),
    ...corroboration.map(({ statement }) => statement),
    ...yardsticks.deliveries.map(({ milestone }) => milestone),
  ];
  expect(pointedTo.filter((id) => !known.has(id))).toEqual([]);
});

test('everything but scene-setting and commentary was looked up in other reports', () => {
  const lookedUp = new Set(corroboration.map(({ statement }) => statement));
  const open = statements.filter(({ id, kind }) => kind !== 'context' && !lookedUp.has(id));
  expect(open.map(({ id }) => id)).toEqual([]);
});

/** Every mention of a source in the dataset. */
const cited = [
  edition.article,
  ...statements.map(({ source }) => source),
  ...event.sources,
  ...corroboration.flatMap(({ same, laterRepeats, different }) => [
    ...same,
    ...laterRepeats,
    ...different.map(({ source }) => source),
  ]),
  ...milestones.flatMap((milestone) => milestone.sources),
  ...yardsticks.topFiveAutomakers.flatMap((year) => [...year.sources, ...year.altSources]),
  ...yardsticks.rivals.flatMap((rival) => rival.sources),
  ...yardsticks.evOnlyReading.sources,
];

test('every source that is cited exists [I01]', () => {
  expect(cited.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
});

test('every source is cited somewhere', () => {
  const used = new Set(cited);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});
