import type { MetricWords, RegimeWords } from './metricWords.ts';

/** All that heat maps say, in one language. Numbers arrive as text. */
export interface HeatWords {
  /** A finding in so many squares, and in how many the opposite of it. */
  readonly clear: (finding: string, opposite: number) => string;
  /** Squares of those with runs enough. */
  readonly inOf: (count: number, of: number) => string;
  readonly unclear: (metric: MetricWords, regime: RegimeWords, of: number) => string;
  /** A metric itself, from its lowest square to its highest. */
  readonly ranges: (metric: MetricWords, regime: RegimeWords, low: string, high: string) => string;
  readonly alike: (metric: MetricWords, regime: RegimeWords, of: number) => string;
  /** No square has runs enough. */
  readonly nothing: (metric: MetricWords) => string;
  /** What a square shows. */
  readonly meanOver: (count: string) => string;
  readonly seeds: (least: number, most: number) => string;
  readonly worlds: (least: number, most: number) => string;
  /** Hatched, in the legend and in a sentence. */
  readonly maybeLuck: string;
  readonly worldsDisagree: string;
  readonly notApart: string;
  readonly fewSeeds: (least: number) => string;
  /**
   * How hatching of differences is meant: of squares that count seeds, how many there are; of squares that count
   * worlds.
   */
  readonly luckNote: (squares: number) => string;
  readonly disagreeNote: string;
  /** What is in a square of several worlds. */
  readonly worldsNote: string;
  /** How hatching of a metric itself is meant. */
  readonly apartNote: string;
  /** Heads columns of the table. */
  readonly mean: string;
  readonly count: Readonly<Record<'seeds' | 'worlds', string>>;
  readonly interval: string;
  readonly above: string;
  readonly verdict: string;
  readonly sides: Readonly<Record<'above' | 'below' | 'unclear' | 'few', string>>;
}
