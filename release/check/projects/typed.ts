// A strict program that uses every package, with one mistake that must be found.
import { claims, type DeckClaim } from '@joined-up/claims';
import { regimes, simulate, type Run } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { scenarios, type ScenarioFile } from '@joined-up/scenarios';
import { pairedDifference as difference, type PairedDifference } from '@joined-up/statistics';
import { pairedDifference, svgText } from '@joined-up/viz';
import { encodeLink } from '@joined-up/workshop';

const run: Run = simulate(scenarios[0]!, regimes[0]!, { seed: 1, months: 3 });
const paired: PairedDifference = difference([1, 2], [2, 4]);
const rows = experiment({ scenario: 'stylised', regimes: ['cog'], seeds: 2 }).values('duplication');
export const first: DeckClaim = claims[0]!;
export const file: Partial<ScenarioFile> = { id: 'mine' };
export const chart: string = svgText(pairedDifference(rows, { metric: 'duplication' }));
export const told: string = `${run.summary.duplication ?? ''} ${paired.mean} ${typeof encodeLink}`;
// @ts-expect-error: months are a number
simulate(scenarios[0]!, regimes[0]!, { months: 'three' });
