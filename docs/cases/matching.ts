import { modelVersion } from '@joined-up/core';
import {
  caseIds,
  combinationsOf,
  findCase,
  observedPatterns,
  type ClaimIn,
  type MatchedCases,
} from '@joined-up/lab';
import { askedOf } from './result.ts';

/** What history matching over worlds and structures came to, as it is kept. */
export interface MatchingResult {
  readonly model: string;
  /** Of everything that was asked: governments, schedules and patterns of all cases. */
  readonly asked: string;
  readonly seeds: number;
  readonly sample: string;
  /** Shape [combination], a letter for each observed pattern. */
  readonly said: readonly string[];
  /** Structure parameters that change anything in these cases. */
  readonly acting: readonly string[];
  /** What claims say in these combinations alone. */
  readonly claims: readonly ClaimIn[];
  readonly claimsIn: readonly number[];
}

export const SAMPLE = 'cases';

/** Of everything that is asked of all cases. */
export const allAsked = (): string => caseIds().map(askedOf).join(' ');

export const matchedOf = ({ said, seeds, sample }: MatchingResult): MatchedCases => ({
  asked: observedPatterns(caseIds().map(findCase)),
  combinations: combinationsOf(said.length, sample),
  seeds,
  said,
});

/** Is it of the model and the cases as they are now? */
export const isOfNow = ({ model, asked }: MatchingResult): boolean =>
  model === modelVersion && asked === allAsked();
