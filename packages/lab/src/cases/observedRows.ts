import { drawWorld, type ObservedFile, type PlausibleWorld, type ReformCase } from '@joined-up/scenarios';
import { mean, quantile } from '@joined-up/statistics';
import { FAN, type ObservedRow } from '@joined-up/viz';
import { inTurn } from '../threads/inTurn.ts';
import { meanPaths, type CaseStructure, type TryCaseOptions } from './tryCase.ts';

/** A case that has a series from outside the model. */
export type ObservedCase = ReformCase & {
  /** The series that was observed. */
  readonly observed: ObservedFile;
};

/** Was a series observed in this case, so that `observedPicture` can draw it beside simulated governments? */
export const hasSeries = (tried: ReformCase): tried is ObservedCase => tried.observed !== undefined;

/** Months around a figure's own month over which means are taken: a year. */
const SPAN = 12;

/** The index of one world under a structure, shape [point of the observed series]. */
export type ReadIndex = (
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
) => Promise<readonly number[]>;

export interface ObservedRowsOptions extends Pick<
  TryCaseOptions,
  'worlds' | 'seeds' | 'sample' | 'onProgress' | 'signal'
> {
  readonly structure?: CaseStructure;
  /** @defaultValue in this thread, one after another */
  readonly readIndex?: ReadIndex;
}

/**
 * The observed series of a case beside the same series in many plausible governments, as indices. A
 * simulated index is the mean of the metric in the year around a figure under what was done, divided by
 * the mean under what it is compared with, with the same luck: 100 until something is done.
 * @param options - worlds, replicates and sample as for `tryCase`; and one structure
 */
export async function observedRows(
  tried: ObservedCase,
  {
    worlds: count = 24,
    seeds = 2,
    sample = 'cases',
    structure = { id: 'today', parameters: {} },
    onProgress = () => {},
    signal,
    readIndex: read = readHere(tried, signal),
  }: ObservedRowsOptions = {},
): Promise<readonly ObservedRow[]> {
  const { base, points } = tried.observed;
  let done = 0;
  const indices = await Promise.all(
    Array.from({ length: count }, async (_, w) => {
      const index = await read(structure, drawWorld(`${sample} ${w}`), seeds);
      onProgress(++done, count);
      return index;
    }),
  );
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

/** The index of one world, by mean paths over replicates of luck; shape [point of the observed series]. */
export function indexIn(
  { scenario, observed: { of, arm, against, points } }: ObservedCase,
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
): readonly number[] {
  const there = { ...world, parameters: { ...world.parameters, ...structure.parameters } };
  const paths = meanPaths(scenario, there, [of], [arm, against], seeds);
  const [under, without] = [arm, against].map((id) => paths.get(`${id} ${of}`)!);
  // With the same luck both are the same until something is done: 100.
  return points.map(
    ({ month }) => (100 * mean(yearAround(under, month))) / mean(yearAround(without, month)),
  );
}

function readHere(tried: ObservedCase, signal: AbortSignal | undefined): ReadIndex {
  const turn = inTurn(signal);
  return (structure, world, seeds) => turn(() => indexIn(tried, structure, world, seeds));
}

const yearAround = (path: readonly number[], month: number): readonly number[] =>
  path.slice(Math.max(0, month - SPAN / 2), month + SPAN / 2);
