import { fingerprint, modelVersion } from '@joined-up/core';
import { findCase, type TriedCase } from '@joined-up/lab';
import type { PatternReading } from '@joined-up/scenarios';

/** Stored results of a case. */
export interface CaseResult {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  /** Fingerprint of the government, the schedules and the patterns. */
  readonly asked: string;
  readonly worlds: number;
  readonly seeds: number;
  readonly structures: readonly string[];
  readonly why?: string;
  /** Whether there is a series to draw. */
  readonly series: boolean;
  readonly patterns: readonly {
    readonly id: string;
    readonly says: string;
    readonly source: string;
    readonly decides: boolean;
    readonly unobserved: boolean;
    readonly verdicts: readonly string[];
    readonly shares: readonly (number | null)[];
    /** Shape [structure], a letter for each world: y holds, n does not, - unknown. */
    readonly holds: readonly string[];
  }[];
}

/** Fingerprint of what is asked of a case. */
export function askedOf(id: string): string {
  const { scenario, patterns } = findCase(id);
  return fingerprint(JSON.stringify([scenario.file, patterns]));
}

export const resultOf = (
  { case: tried, worlds, seeds, structures, cells }: TriedCase,
  id: string,
): CaseResult => ({
  id,
  name: tried.scenario.name,
  model: modelVersion,
  asked: askedOf(id),
  worlds: worlds.length,
  seeds,
  structures: structures.map((structure) => structure.id),
  ...(tried.why === undefined ? {} : { why: tried.why }),
  series: tried.observed !== undefined,
  patterns: tried.patterns.map((pattern, p) => ({
    id: pattern.id,
    says: pattern.says,
    source: pattern.source,
    decides: pattern.decides === true,
    unobserved: pattern.unobserved === true,
    verdicts: cells[p].map(({ verdict }) => verdict.verdict),
    shares: cells[p].map(({ verdict }) => (verdict.worlds === 0 ? null : verdict.share)),
    holds: cells[p].map(({ readings }) => readings.map(letterOf).join('')),
  })),
});

/** A pattern in one world: y it holds, n it does not, - nothing could be read. */
export const letterOf = ({ holds }: PatternReading): string => (holds === null ? '-' : holds ? 'y' : 'n');
