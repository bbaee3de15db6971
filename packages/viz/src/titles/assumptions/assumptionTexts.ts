import type { parameterGroups, ParameterName } from '@joined-up/core';

/** Texts of the parameters' records, which are in English, in another language. */
export interface AssumptionWords {
  readonly groups: Readonly<Record<(typeof parameterGroups)[number]['name'], string>>;
  readonly meanings: Readonly<Record<ParameterName, string>>;
  /** By the English unit, and by the English source. */
  readonly units: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}
