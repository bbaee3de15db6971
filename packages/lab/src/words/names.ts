import {
  parameterGroups,
  type Metric,
  type ParameterName,
  type ParameterRecord,
  type RegimeMaker,
} from '@joined-up/core';
import {
  assumptionText,
  groupText,
  metricWords,
  regimeDescription,
  regimeWords,
  wordsOf,
} from '@joined-up/viz';
import { pictured, speaking, spoken } from './language.ts';

type Described = Pick<RegimeMaker, 'id' | 'name' | 'description'>;

/** The name of a metric, as in charts and reports; in English the model's own. */
export const metricName = ({ id, name }: Pick<Metric, 'id' | 'name'>): string =>
  speaking() === 'en' ? name : metricWords(id, wordsOf(pictured()), name).name;

/** The name of a regime, likewise; regimes of one's own keep their names. */
export const regimeName = ({ id, name }: Pick<Described, 'id' | 'name'>): string =>
  speaking() === 'en' ? name : regimeWords(id, wordsOf(pictured()), { [id]: name }).name;

/** What a regime consists of; the description as given for a regime of one's own. */
export const regimeMeaning = (regime: Described): string =>
  regimeDescription(regime, wordsOf(pictured())).text;

/** What a parameter means, and its unit. */
export const parameterMeaning = (
  record: ParameterRecord & { readonly name: ParameterName },
): { readonly meaning: string; readonly unit: string } => assumptionText(spoken(), record);

/** A group of parameters. */
export const groupName = (name: (typeof parameterGroups)[number]['name']): string =>
  groupText(spoken(), name);
