import type { Government, Parameters } from '@joined-up/core';
import type { TableLine } from '../own/parseTable.ts';
import type { Dials, DialId } from '../setting/dials.ts';
import type { GovernmentName } from '../setting/governments.ts';

/** A government that somebody loaded. */
export interface OwnGovernment {
  readonly name: string;
  /** Tells it from any other: the same file, the same fingerprint. */
  readonly fingerprint: string;
  /** A government that is known in full, or a table of who works on what, from which one is drawn for each seed. */
  readonly content: { readonly government: Government } | { readonly works: readonly TableLine[] };
}

/** What one side of a comparison runs: the same for every seed. Plain data, so that it can be posted to a worker. */
export interface Job {
  readonly government: GovernmentName;
  /** The government itself if it is one that somebody loaded. */
  readonly own?: OwnGovernment;
  readonly dials: Dials;
  /** Parameters that no dial sets. */
  readonly parameters?: Partial<Parameters>;
  /** A bound instead of what the dials say. */
  readonly benchmark?: 'planner';
  /** Keep `outcome` of every month? */
  readonly path?: boolean;
  /** Draw every uncertain parameter anew for each seed, within its plausible range, except those of these dials. */
  readonly anyGovernmentBut?: readonly DialId[];
}

/** Equal jobs, equal text. */
export const jobKey = ({
  government,
  own,
  dials,
  parameters,
  benchmark,
  path = false,
  anyGovernmentBut,
}: Job): string =>
  JSON.stringify([government, own?.fingerprint, dials, parameters, benchmark, path, anyGovernmentBut]);

/** Some seeds of a job, handed out together. */
export interface Task {
  readonly id: number;
  readonly job: Job;
  /** Seeds run from 1. */
  readonly firstSeed: number;
  readonly count: number;
}
