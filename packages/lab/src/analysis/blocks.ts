import type { DesignFile } from '../study/designFile.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { pointOf } from '../designs/design.ts';
import { structuresOf } from '../study/structuresOf.ts';
import type { Problem } from '@joined-up/core';

type Sampled = Extract<DesignFile, { kind: 'morris' | 'sobol-indices' }>;

/** The points of a design for sensitivity at one setting of the levers that are crossed with it. */
export interface Block {
  readonly file: Sampled;
  /** Parameters that the design moves, in its order. */
  readonly names: readonly string[];
  /** Levers and what they are set to. */
  readonly at: Readonly<Record<string, number>>;
  /** Index of the first point, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Number of points that belong together: a walk, or a base point with its mixtures. */
  readonly size: number;
}

/** Splits a study for sensitivity into blocks; what does not fit is added to `problems`. */
export function blocksOf({ file, design }: StudyPlan, problems: Problem[]): Block[] {
  const sampled = file.design;
  if (sampled?.kind !== 'morris' && sampled?.kind !== 'sobol-indices') {
    problems.push({
      path: '',
      expected: 'results of a study with the design morris or sobol-indices',
      found: sampled === undefined ? 'a study without a design' : `the design ${sampled.kind}`,
      mend: "e.g. 'design: { kind: sobol-indices, points: 256 }'; levers are crossed with it by themselves",
    });
    return [];
  }
  // Structures come before levers, and are crossed with the design as levers are.
  const structures = structuresOf(file, []).design.names;
  const levers = [...structures, ...Object.keys(file.levers ?? {})];
  // By default a design moves the uncertainties, or the levers if there are none.
  const left =
    sampled.over === undefined
      ? design.names.length > levers.length
        ? levers
        : []
      : levers.filter((name) => !sampled.over!.includes(name));
  const names = design.names.slice(left.length);
  const size =
    sampled.kind === 'morris' ? names.length + 1 : (sampled.second === true ? 2 : 1) * names.length + 2;
  const points = size * (sampled.kind === 'morris' ? sampled.trajectories : sampled.points);
  return Array.from({ length: design.points / points }, (_, block) => ({
    file: sampled,
    names,
    size,
    from: block * points,
    to: (block + 1) * points,
    at: Object.fromEntries(left.map((name, i) => [name, pointOf(design, block * points)[i]])),
  }));
}
