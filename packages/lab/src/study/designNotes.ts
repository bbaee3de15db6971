import { aliases } from '../designs/aliases.ts';
import type { Design } from '../designs/design.ts';
import type { Generator } from '../designs/fractionalFactorial.ts';
import { distinctWalks } from '../designs/morrisTrajectories.ts';
import type { DesignFile } from './designFile.ts';
import type { Factors } from './factors.ts';

/** Most groups of confounded effects to list; beyond that, only their number. */
const TOLD = 12;

/**
 * Notes on a design before it is run: what it confounds, what would be balanced better, what is repeated.
 * @param over - the parameters it moves
 * @param generators - generators of a fraction of a factorial
 */
export function designNotes(
  file: Exclude<DesignFile, { kind: 'cross' | 'concatenate' | 'table' }>,
  over: readonly string[],
  { uncertainties }: Factors,
  generators: readonly Generator[] = [],
): string[] {
  const samples = ['latin-hypercube', 'sobol', 'sobol-indices', 'morris'].includes(file.kind);
  return [
    ...(samples && !over.some((name) => uncertainties.has(name))
      ? [`${file.kind} has no uncertain parameter to sample: the study varies only levers.`]
      : []),
    ...(file.kind === 'fractional-factorial' ? ofFraction(over, generators) : []),
    ...('points' in file && file.kind !== 'latin-hypercube' ? ofSobol(file.points) : []),
    ...(file.kind === 'morris' ? ofWalks(file.trajectories, distinctWalks(over.length, file.levels)) : []),
  ];
}

function ofFraction(over: readonly string[], generators: readonly Generator[]): string[] {
  const { resolution, groups } = aliases(over, generators);
  if (groups.length === 0)
    return [`Resolution ${resolution}: main effects and pairs of parameters are all told apart.`];
  return [
    `Resolution ${resolution}: these effects cannot be told apart.`,
    ...groups.slice(0, TOLD).map((group) => `  ${group.join(' = ')}`),
    ...(groups.length > TOLD ? [`  and ${groups.length - TOLD} groups more`] : []),
  ];
}

function ofSobol(points: number): string[] {
  const below = 2 ** Math.floor(Math.log2(points));
  return below === points
    ? []
    : [`Sobol' points are balanced in powers of two: take ${below} or ${2 * below} rather than ${points}.`];
}

const ofWalks = (wanted: number, most: number): string[] =>
  wanted <= most
    ? []
    : [`Only ${most} walks differ: ${wanted - most} of ${wanted} are repeats and add nothing new.`];

/** Notes on parameters that a design names but never moves. */
export function unmovedNotes({ names, points, values }: Design): string[] {
  if (points < 2) return [];
  return names
    .filter((_, d) => {
      for (let point = 1; point < points; point++)
        if (!Object.is(values[point * names.length + d], values[d])) return false;
      return true;
    })
    .map((name) => `${name} is the same at every point of the design.`);
}
