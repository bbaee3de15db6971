import type { MetricWords } from './metricWords.ts';

/** Texts of a dose and its response, in one language. Levels and levers come as text. */
export interface DoseWords {
  readonly rises: (metric: MetricWords, lever: string) => string;
  readonly falls: (metric: MetricWords, lever: string) => string;
  /** Between the ends. */
  readonly highest: (metric: MetricWords, lever: string, level: string) => string;
  readonly lowest: (metric: MetricWords, lever: string, level: string) => string;
  readonly flat: (metric: MetricWords, lever: string) => string;
  /** Worlds differ too much to tell. */
  readonly unclear: (metric: MetricWords, lever: string) => string;
  /** What is drawn: minus the response at the first level, in the same world. */
  readonly minusFirst: (lever: string, level: string) => string;
  readonly note: (drawn: number, worlds: number) => string;
}
