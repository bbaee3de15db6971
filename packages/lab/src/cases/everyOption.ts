import { parameters } from '@joined-up/core';
import type { CaseStructure } from './tryCase.ts';

/** Each structure parameter by itself: every other option of a choice, or the plausible value farthest from neutral. */
export const everyOption: readonly CaseStructure[] = parameters
  .filter(({ structure }) => structure)
  .flatMap(({ name, options, default: neutral, plausible: [low, high] }) =>
    options === undefined
      ? [Math.abs(low - neutral) > Math.abs(high - neutral) ? low : high].map((value) => ({
          id: `${name}=${value}`,
          parameters: { [name]: value },
        }))
      : options
          .map((option, value) => ({ id: `${name}=${option}`, parameters: { [name]: value } }))
          .filter((_, value) => value !== neutral),
  );
