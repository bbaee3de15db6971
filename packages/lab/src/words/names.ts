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

/** The name of a metric, as charts and reports have it; English has the model's own. */
export const metricName = ({ id, name }: Pick<Metric, 'id' | 'name'>): string =>
  speaking() === 'en' ? name : metricWords(id, wordsOf(pictured()), name).name;

/** The name of a regime, likewise; one of somebody's own keeps the name it was given. */
export const regimeName = ({ id, name }: Pick<Described, 'id' | 'name'>): string =>
  speaking() === 'en' ? name : regimeWords(id, wordsOf(pictured()), { [id]: name }).name;

/** What a regime consists of; a regime of one's own as it was given. */
export const regimeMeaning = (regime: Described): string =>
  regimeDescription(regime, wordsOf(pictured())).text;

/** What a parameter means, and its unit. */
export const parameterMeaning = (
  record: ParameterRecord & { readonly name: ParameterName },
): { readonly meaning: string; readonly unit: string } => assumptionText(spoken(), record);

/** A group of parameters. */
export const groupName = (name: (typeof parameterGroups)[number]['name']): string =>
  groupText(spoken(), name);
