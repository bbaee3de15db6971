import { setImmediate } from 'node:timers/promises';
import { drawWorld, type ObservedFile, type ReformCase } from '@joined-up/scenarios';
import { mean, quantile } from '@joined-up/statistics';
import { FAN, type ObservedRow } from '@joined-up/viz';
import { meanPaths, type CaseStructure, type TryCaseOptions } from './tryCase.ts';

/** A case that has a series from outside the model. */
export type ObservedCase = ReformCase & { readonly observed: ObservedFile };

export const hasSeries = (tried: ReformCase): tried is ObservedCase => tried.observed !== undefined;

/** Months that a figure stands for, around its own: a year. */
const SPAN = 12;

/**
 * The observed series of a case beside the same in many plausible governments, each on an index. A simulated index is the mean of the
 * metric in the year around a figure, under what was done over under what it is compared with, with the same luck: 100 until then.
 * @param options - worlds, replicates and sample as for `tryCase`; and one structure
 */
export async function observedRows(
  { scenario, observed }: ObservedCase,
  {
    worlds: count = 24,
    seeds = 2,
    sample = 'cases',
    structure = { id: 'today', parameters: {} },
    onProgress = () => {},
    signal,
  }: Omit<TryCaseOptions, 'structures'> & { readonly structure?: CaseStructure } = {},
): Promise<readonly ObservedRow[]> {
  const { of, arm, against, base, points } = observed;
  const indices: number[][] = [];
  for (let w = 0; w < count; w++) {
    await setImmediate();
    signal?.throwIfAborted();
    const world = drawWorld(`${sample} ${w}`);
    const there = { ...world, parameters: { ...world.parameters, ...structure.parameters } };
    const paths = meanPaths(scenario, there, [of], [arm, against], seeds);
    const [under, without] = [arm, against].map((id) => paths.get(`${id} ${of}`)!);
    // With the same luck both are the same until something is done: 100.
    indices.push(
      points.map(({ month }) => (100 * mean(yearAround(under, month))) / mean(yearAround(without, month))),
    );
    onProgress(w + 1, count);
  }
  const at = points.find(({ month }) => month === base)!.value;
  return points.map(({ month, value }, p) => {
    const sorted = indices
      .map((index) => index[p])
      .filter(Number.isFinite)
      .toSorted((one, other) => one - other);
    return {
      month,
      observed: (100 * value) / at,
      median: quantile(sorted, 0.5),
      fan: FAN.map(
        (share) => [quantile(sorted, (1 - share) / 2), quantile(sorted, (1 + share) / 2)] as const,
      ),
    };
  });
}

const yearAround = (path: readonly number[], month: number): readonly number[] =>
  path.slice(Math.max(0, month - SPAN / 2), month + SPAN / 2);
