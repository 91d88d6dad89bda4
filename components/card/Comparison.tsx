/** What the page says beside what was stated, in words ready to show. */
export interface ComparisonView {
  /** Names of the two sides, e.g. “Here” and “Stated”. */
  labels: { here: string; stated: string };
  here: string;
  stated: string;
  /** Only a difference takes the signal colour. */
  differs: boolean;
}

export function Comparison({ view }: { view: ComparisonView }) {
  return (
    <dl class={view.differs ? 'card-comparison differs' : 'card-comparison'}>
      <dt>{view.labels.here}</dt>
      <dd>{view.here}</dd>
      <dt>{view.labels.stated}</dt>
      <dd>{view.stated}</dd>
    </dl>
  );
}
