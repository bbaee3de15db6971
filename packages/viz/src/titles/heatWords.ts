import type { MetricWords, RegimeWords } from './metricWords.ts';

/** All that heat maps say, in one language. Numbers arrive as text. */
export interface HeatWords {
  /** In how many squares a difference is clearly above and below zero, of those with runs enough; not both are 0. */
  readonly clear: (
    metric: MetricWords,
    regime: RegimeWords,
    higher: number,
    lower: number,
    of: number,
    each: 'seeds' | 'worlds',
  ) => string;
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
