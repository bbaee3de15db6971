import type { ParameterName, ParameterRecord } from '@joined-up/core';
import type { Language } from '../wordsOf.ts';
import type { AssumptionWords } from './assumptionTexts.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

const others: Readonly<Partial<Record<Language, AssumptionWords>>> = { es, pt };

/**
 * A parameter in the reader's language; units and sources without a translation stay in English (a test
 * finds them).
 */
export function assumptionText(
  language: Language,
  { name, meaning, unit, source }: ParameterRecord & { readonly name: ParameterName },
): { readonly meaning: string; readonly unit: string; readonly source: string } {
  const words = others[language];
  return words === undefined
    ? { meaning, unit, source }
    : {
        meaning: words.meanings[name],
        unit: words.units[unit] ?? unit,
        source: words.sources[source] ?? source,
      };
}

/** The heading of a group of assumptions in a language; English is core's own. */
export const groupText = (language: Language, group: keyof AssumptionWords['groups']): string =>
  others[language]?.groups[group] ?? group;
