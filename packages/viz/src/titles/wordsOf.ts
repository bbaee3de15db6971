import { metrics } from '@joined-up/core';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { pt } from './languages/pt.ts';
import type { MetricWords, RegimeWords, Words } from './words.ts';

const all = { en, es, pt } as const satisfies Record<string, Words>;

export type Language = keyof typeof all;

/** Languages that pictures and reports speak. */
export const languages = Object.keys(all) as readonly Language[];

export const wordsOf = (language: Language = 'en'): Words => all[language];

/** The words for a metric; one of somebody's own keeps its own name. */
export function metricWords(id: string, words: Words, name = metrics.find((metric) => metric.id === id)?.name ?? id): MetricWords {
  return (words.metrics as Readonly<Record<string, MetricWords>>)[id] ?? words.unknownMetric(name);
}

/** The words for a regime; a name that was given goes before the usual one. */
export function regimeWords(id: string, words: Words, names: Readonly<Record<string, string>> = {}): RegimeWords {
  if (names[id] !== undefined) return words.unknownRegime(names[id]);
  return (words.regimes as Readonly<Record<string, RegimeWords>>)[id] ?? words.unknownRegime(id);
}
