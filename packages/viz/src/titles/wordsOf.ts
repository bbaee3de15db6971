import {
  metricNamed,
  partsAtMonth,
  partsOfGoalMetric,
  regimes,
  type Metric,
  type MetricId,
  type RegimeId,
  type RegimeMaker,
} from '@joined-up/core';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { pt } from './languages/pt.ts';
import type { EverydayWords } from './metricWords.ts';
import { ownWord } from './ownWord.ts';
import type { MetricWords, RegimeWords, Words } from './words.ts';

const all = { en, es, pt } as const satisfies Record<string, Words>;

/** A language of charts and pages: `en`, `es` or `pt`. */
export type Language = keyof typeof all;

/** Languages of pictures and reports. */
export const languages = Object.keys(all) as readonly Language[];

/**
 * Language of a picture: one of those that are always there, or the words of another one, such as `french`.
 */
export type PictureLanguage = Language | Words;

/** All texts in a language. @throws {RangeError} for a language without words */
export function wordsOf(language: PictureLanguage = 'en'): Words {
  if (typeof language === 'object') return language;
  const words = ownWord<Words>(all, language);
  if (words === undefined)
    throw new RangeError(`expected a language of ${languages.join(', ')}, received ${String(language)}`);
  return words;
}

/** The words for a metric, also of a single goal or at one month; one of your own keeps its name. */
export function metricWords(id: string, words: Words, name = metricNamed(id)?.name ?? id): MetricWords {
  const own = ownWord<MetricWords>(words.metrics, id);
  if (own !== undefined) return own;
  const at = partsAtMonth(id);
  if (at !== undefined) return words.atMonth(metricWords(at.metric, words), at.month);
  const parts = partsOfGoalMetric(id);
  return parts === undefined ? words.unknownMetric(name) : words.goalMetrics[parts.what](parts.goal);
}

/** Metrics of the model for people who have not read it. */
export const everydayMetrics = (language: Language): Readonly<Record<MetricId, EverydayWords>> =>
  Object.fromEntries(
    Object.entries(wordsOf(language).metrics).map(([id, { everyday }]) => [id, everyday]),
  ) as Readonly<Record<MetricId, EverydayWords>>;

/** Regimes of the model in the same words. */
export const everydayRegimes = (language: Language): Readonly<Record<RegimeId, string>> =>
  Object.fromEntries(
    Object.entries(wordsOf(language).regimes).map(([id, { name, everyday = name }]) => [id, everyday]),
  ) as Readonly<Record<RegimeId, string>>;

/** What a metric measures, and in which language: English where its language has no words for it yet. */
export function metricDefinition(
  { id, definition }: Pick<Metric, 'id' | 'definition'>,
  words: Words,
): { readonly text: string; readonly language: string } {
  const own = metricWords(id, words).definition;
  return own === undefined ? { text: definition, language: 'en' } : { text: own, language: words.language };
}

/**
 * The words for a regime. A name in `names` comes first, unless it is one of the regime's usual names: then
 * the words of the language are used.
 */
export function regimeWords(
  id: string,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): RegimeWords {
  const given = ownWord(names, id);
  const own = ownWord<RegimeWords>(words.regimes, id);
  const usual = [regimes.find((regime) => regime.id === id)?.name, own?.name, own?.everyday];
  if (given !== undefined && !usual.includes(given)) return words.unknownRegime(given);
  if (own === undefined) return words.unknownRegime(id);
  return given !== undefined && given === own.everyday
    ? { ...own, name: given, under: own.everydayUnder ?? own.under }
    : own;
}

/**
 * What a regime consists of, and in which language: English where the language has no words for it;
 * `undefined` for a description of your own.
 */
export function regimeDescription(
  { id, description }: Pick<RegimeMaker, 'id' | 'description'>,
  words: Words,
): { readonly text: string; readonly language?: string } {
  if (description !== regimes.find((regime) => regime.id === id)?.description) return { text: description };
  const own = ownWord<RegimeWords>(words.regimes, id)?.description;
  return own === undefined
    ? { text: description, language: 'en' }
    : { text: own, language: words.language };
}

/** Names an output: a metric, or a metric's difference between two regimes. */
export function outputWords(
  {
    metric,
    regime,
    reference = 'status-quo',
    names,
  }: { metric: string; regime?: string; reference?: string; names?: Readonly<Record<string, string>> },
  words: Words,
): string {
  const { name } = metricWords(metric, words);
  return regime === undefined
    ? name
    : `${name}: ${words.charts.minus(regimeWords(regime, words, names), regimeWords(reference, words, names))}`;
}
