// The dataset's types, read off its schema. Types only: nothing of the schema library is shipped.
import type { InferOutput } from 'valibot';
import type {
  corroborationSchema,
  datasetSchema,
  entitySchema,
  eventSchema,
  figuresSchema,
  milestoneSchema,
  sourceSchema,
  statementSchema,
  yardsticksSchema,
} from './schema';
import type { topics } from './topics';

export type Topic = (typeof topics)[number];
export type Figures = InferOutput<typeof figuresSchema>;
export type Statement = InferOutput<typeof statementSchema>;
export type StatementEvent = InferOutput<typeof eventSchema>;
export type Corroboration = InferOutput<typeof corroborationSchema>;
export type Milestone = InferOutput<typeof milestoneSchema>;
export type Yardsticks = InferOutput<typeof yardsticksSchema>;
export type Source = InferOutput<typeof sourceSchema>;
export type Entity = InferOutput<typeof entitySchema>;
/** Version and as-of date of the whole. */
export type Edition = InferOutput<typeof datasetSchema>;

/** Everything a surface may need to show what is on record; each consumer bundles only the parts it uses. */
export interface Dataset {
  edition: Edition;
  statements: Statement[];
  event: StatementEvent;
  corroboration: Corroboration[];
  milestones: Milestone[];
  yardsticks: Yardsticks;
  sources: Record<string, Source>;
  entities: Entity[];
}
