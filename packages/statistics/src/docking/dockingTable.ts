/** A run of one implementation and its metrics. */
export interface DockingRow {
  /** Id of the regime. */
  readonly regime: string;
  /** The seed, as text. */
  readonly seed: string;
  /** Value of each metric, by its id; `null`: missing. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** Results of one implementation: a row for each regime and seed. */
export interface DockingTable {
  /** Where it came from, for messages: a file. */
  readonly name: string;
  /** Ids of the metrics, in the order of the columns. */
  readonly metrics: readonly string[];
  /** Every run. */
  readonly rows: readonly DockingRow[];
}

/** Regimes in the order of their first row. */
export const regimesIn = ({ rows }: DockingTable): string[] => [
  ...new Set(rows.map(({ regime }) => regime)),
];

/** Values of a metric under a regime, by seed, in the order of the rows. */
export const valuesIn = (
  { rows }: DockingTable,
  regime: string,
  metric: string,
): Map<string, number | null> =>
  new Map(rows.filter((row) => row.regime === regime).map(({ seed, metrics }) => [seed, metrics[metric]]));
