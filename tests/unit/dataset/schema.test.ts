import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  corroborationSchema,
  datasetSchema,
  entitySchema,
  eventSchema,
  milestoneSchema,
  sourceSchema,
  statementSchema,
  yardsticksSchema,
} from '../../../core/facts/schema';
import { files } from './dataset';

const schemas = {
  corroboration: v.array(corroborationSchema),
  edition: datasetSchema,
  entities: v.array(entitySchema),
  event: eventSchema,
  milestones: v.array(milestoneSchema),
  sources: v.record(v.string(), sourceSchema),
  statements: v.array(statementSchema),
  yardsticks: yardsticksSchema,
};

test.each(Object.keys(files) as (keyof typeof files)[])('%s has the shape its schema asks for', (name) => {
  const { issues = [] } = v.safeParse(schemas[name], files[name]);
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
});

test('a field the schema does not know is refused, so that a misspelt one cannot go unnoticed [I01]', () => {
  const [statement] = files.statements;
  expect(v.is(statementSchema, { ...statement, sumary: 'typo' })).toBe(false);
});
