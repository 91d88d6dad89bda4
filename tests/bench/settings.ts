/** What a run was asked for. */
export interface Settings {
  /** About two minutes: fewer pages, fewer rounds. */
  quick: boolean;
  /** A folder of saved pages to measure instead of the package’s. */
  folder: string | null;
  /** Whether the very large documents are measured too. */
  scale: boolean;
}
