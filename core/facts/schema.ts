// One library for schema, type and validator (docs/decisions/0003). Only tests and scripts import the
// values of this file; shipped code imports types, which cost nothing.
import * as v from 'valibot';
import { topics } from './topics';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const topic = v.picklist(topics);
/** A calendar date of the precision that is known: year, month or day. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));
const day = v.pipe(v.string(), v.isoDate());

export const figuresSchema = v.strictObject({
  rankAtMost: v.optional(v.number()),
  scope: v.optional(text),
  category: v.optional(text),
  metric: v.optional(v.nullable(text)),
  rivals: v.optional(v.array(text)),
  yearsMin: v.optional(v.number()),
  yearsMax: v.optional(v.number()),
  announced: v.optional(day),
  windowStart: v.optional(day),
  windowEnd: v.optional(day),
  qualities: v.optional(v.array(text)),
  fields: v.optional(v.array(text)),
  conflictsWith: v.optional(id),
});

export const statementSchema = v.strictObject({
  id,
  kind: v.picklist(['goal', 'strategy', 'value', 'context']),
  /** `stated`: the report puts it in the speaker's mouth. `interpretation`: the writer's own commentary. */
  attribution: v.picklist(['stated', 'interpretation']),
  attributionBasis: v.picklist(['explicit', 'enumerated', 'none']),
  speaker: v.nullable(text),
  event: id,
  date: day,
  topics: v.pipe(v.array(topic), v.minLength(1)),
  title: text,
  titleZh: text,
  summary: text,
  summaryZh: text,
  quote: text,
  moreQuotes: v.array(text),
  quoteLanguage: text,
  source: id,
  figures: v.nullable(figuresSchema),
  note: v.nullable(text),
});

export const eventSchema = v.strictObject({
  id,
  name: text,
  nameZh: text,
  date: day,
  startLocal: text,
  city: text,
  cityZh: text,
  venue: text,
  venueZh: text,
  speaker: v.strictObject({ name: text, nameZh: text, role: text }),
  shown: text,
  note: text,
  sources: v.pipe(v.array(id), v.minLength(1)),
});

export const corroborationSchema = v.strictObject({
  statement: id,
  status: v.picklist([
    'corroborated',
    'corroborated-narrower',
    'implied',
    'partly',
    'contrasted',
    'not-found',
    'interpretation',
  ]),
  same: v.array(id),
  independentOrigins: v.number(),
  different: v.array(v.strictObject({ source: id, how: text })),
  laterRepeats: v.array(id),
  note: v.nullable(text),
});

export const milestoneSchema = v.strictObject({
  id,
  date,
  datePrecision: v.picklist(['day', 'month', 'year', 'reported', 'day (derived)']),
  type: text,
  text,
  textZh: text,
  figures: v.record(v.string(), v.unknown()),
  statements: v.pipe(v.array(id), v.minLength(1)),
  sources: v.pipe(v.array(id), v.minLength(1)),
  independentOrigins: v.number(),
  singleSource: v.boolean(),
  /** The number rests on the company's own announcement alone; not set where others counted it too. */
  companyFigure: v.optional(v.boolean()),
  note: v.nullable(text),
});

const ranked = v.strictObject({ company: text, millions: v.number() });
export const yardsticksSchema = v.strictObject({
  deliveries: v.array(
    v.strictObject({
      period: v.pipe(v.string(), v.regex(/^\d{4}(?:-Q[1-4])?$/)),
      deliveries: v.optional(v.number()),
      target: v.optional(v.number()),
      exact: v.optional(v.boolean()),
      qualifier: v.optional(text),
      milestone: id,
    }),
  ),
  topFiveAutomakers: v.array(
    v.strictObject({
      year: v.number(),
      basis: text,
      ranking: v.pipe(v.array(ranked), v.length(5)),
      fifthMillion: v.number(),
      sources: v.pipe(v.array(id), v.minLength(1)),
      alternative: v.nullable(text),
      altSources: v.array(id),
      note: v.nullable(text),
    }),
  ),
  rivals: v.array(
    v.strictObject({
      company: text,
      year: v.number(),
      deliveries: v.number(),
      previousYear: v.number(),
      sources: v.array(id),
      note: text,
    }),
  ),
  evOnlyReading: v.strictObject({ note: text, sources: v.array(id) }),
  overseas: v.strictObject({ carsSoldOutsideChina: v.nullable(v.number()), note: text }),
});

export const sourceSchema = v.strictObject({
  outlet: text,
  title: v.nullable(text),
  /** Always https. `archived`: the page itself has no https address, so the link goes to an archive's copy. */
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  archived: v.boolean(),
  date: v.nullable(date),
  /** Where the date was read: on the page, in its text, from its address, or not found. */
  dateBasis: v.picklist(['page', 'text', 'url', 'id', 'none']),
  lang: text,
  origin: v.nullable(text),
});

export const entitySchema = v.strictObject({
  id,
  kind: v.picklist(['unit', 'model']),
  name: text,
  nameZh: v.optional(text),
  aliases: v.pipe(v.array(text), v.minLength(1)),
  status: text,
});

export const datasetSchema = v.strictObject({
  schema: v.literal(1),
  version: text,
  asOf: day,
  article: id,
});
