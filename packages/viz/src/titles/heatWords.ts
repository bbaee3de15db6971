import type { MetricWords, RegimeWords } from './metricWords.ts';

/** Texts of heat maps, in one language. Numbers come as text, counts as numbers. */
export interface HeatWords {
  /** A finding, and in how many squares the opposite holds. */
  readonly clear: (finding: string, opposite: number) => string;
  /** In how many of the squares with enough runs. */
  readonly inOf: (count: number, of: number) => string;
  readonly unclear: (metric: MetricWords, regime: RegimeWords, of: number) => string;
  /** A metric itself, from its lowest square to its highest. */
  readonly ranges: (metric: MetricWords, regime: RegimeWords, low: string, high: string) => string;
  readonly alike: (metric: MetricWords, regime: RegimeWords, of: number) => string;
  /** No square has enough runs. */
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
  /** What hatching of differences means, for squares that count seeds and for squares that count worlds. */
  readonly luckNote: (squares: number) => string;
  readonly disagreeNote: string;
  /** What a square of several worlds holds. */
  readonly worldsNote: string;
  /** What hatching means for a metric itself. */
  readonly apartNote: string;
  /** Headings of the table. */
  readonly mean: string;
  readonly count: Readonly<Record<'seeds' | 'worlds', string>>;
  readonly interval: string;
  readonly above: string;
  readonly verdict: string;
  readonly sides: Readonly<Record<'above' | 'below' | 'unclear' | 'few', string>>;
}
