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

/** Stored results of history matching over worlds and structures. */
export interface MatchingResult {
  readonly model: string;
  /** Fingerprint of the question: governments, schedules and patterns of all cases. */
  readonly asked: string;
  readonly seeds: number;
  readonly sample: string;
  /** Shape [combination], a letter for each observed pattern. */
  readonly said: readonly string[];
  /** Structure parameters that matter in these cases. */
  readonly acting: readonly string[];
  /** Claims judged in these combinations alone. */
  readonly claims: readonly ClaimIn[];
  readonly claimsIn: readonly number[];
}

export const SAMPLE = 'cases';

/** Fingerprint of what is asked of all cases. */
export const allAsked = (): string => caseIds().map(askedOf).join(' ');

export const matchedOf = ({ said, seeds, sample }: MatchingResult): MatchedCases => ({
  asked: observedPatterns(caseIds().map(findCase)),
  combinations: combinationsOf(said.length, sample),
  seeds,
  said,
});

/** Whether it is about the present model and cases. */
export const isOfNow = ({ model, asked }: MatchingResult): boolean =>
  model === modelVersion && asked === allAsked();
