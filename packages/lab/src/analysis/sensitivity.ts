import { InputError, type Problem } from '@joined-up/core';
import {
  mean,
  morris,
  parametersAndSeeds,
  rank,
  sobolIndices,
  type IntervalKind,
  type MorrisIndices,
  type ParametersAndSeeds,
  type Ranking,
  type SobolIndices,
} from '@joined-up/statistics';
import { keyedDraws } from '../claims/keyedDraws.ts';
import { morrisTrajectories } from '../designs/morrisTrajectories.ts';
import { optionNumbers } from '../choices/optionNumber.ts';
import type { Asked } from '../study/askedResults.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { checkedQuestion, tellAsked, type Question } from './asked.ts';
import { withOptionNames } from './optionsOf.ts';
import { blocksOf, type Block } from './blocks.ts';
import { completeTable } from './completeTable.ts';
import { luckAlone } from './luckAlone.ts';

/** Name of the dummy parameter, which only draws other luck. */
export const DUMMY = 'luck alone';

/** Of what, where, and with which intervals to compute sensitivity. */
export interface SensitivityOptions extends Question {
  /** Only at these values of levers that are crossed with the design. @defaultValue at all */
  readonly at?: Readonly<Record<string, number | string>>;
  /** Confidence level, in (0, 1). @defaultValue 0.95 */
  readonly level?: number;
  /** Bootstrap samples. @defaultValue 1000 */
  readonly resamples?: number;
  /**
   * Kind of interval of μ* and μ, which are means over walks. Sobol' indices are not means, and always
   * have percentiles.
   * @defaultValue 'student', or 'percentile'
   */
  readonly interval?: IntervalKind;
}

/** Which parameters matter for an outcome, at one setting of the levers. */
export interface Sensitivity {
  /** What was looked at. */
  readonly asked: Asked;
  /** Values of levers that are crossed with the design. */
  readonly at: Readonly<Record<string, number | string>>;
  /** The parameters that were varied, in the order of the design. */
  readonly names: readonly string[];
  /**
   * Indices of means over seeds. The last parameter is the dummy, `DUMMY`, if there are at least two
   * seeds.
   */
  readonly indices:
    | ({ readonly kind: 'morris' } & MorrisIndices)
    | ({ readonly kind: 'sobol-indices' } & SobolIndices);
  /** Shares of the variance of single runs; undefined with one seed. */
  readonly split: ParametersAndSeeds | undefined;
  /** Share of luck in the variance of means over seeds, in [0, 1]; NaN with one seed. */
  readonly luck: number;
  /** Kind of intervals of μ* and μ, or of Sobol' indices; all others are percentiles. */
  readonly interval: IntervalKind;
  /** Ranking by μ* or total index; or why there is none. */
  readonly ranking: Ranking;
  /**
   * Numbers of walks or base points and of seeds that were used, and that had to be left out because a run
   * failed or is missing.
   */
  readonly used: {
    readonly groups: number;
    readonly seeds: number;
    readonly withoutGroups: number;
    readonly withoutSeeds: number;
  };
}

/** Most points whose variance is split: more take long and add little. */
const MOST_SPLIT = 1000;

/**
 * Sensitivity of the results of a study with the design `morris` or `sobol-indices`: one answer for each
 * setting of levers crossed with it.
 * @throws {InputError} for results of another design, a question that cannot be answered, or too few runs
 */
export function sensitivity(
  results: StudyResults,
  { at = {}, level = 0.95, resamples = 1000, interval, ...question }: SensitivityOptions = {},
): Sensitivity[] {
  const problems: Problem[] = [];
  const blocks = blocksOf(results.plan, problems);
  checkInterval(blocks, interval, problems);
  if (problems.length > 0) throw new InputError('sensitivity', problems);
  const asked = checkedQuestion(results, question, 'sensitivity');
  const wanted = optionNumbers(at, results.plan.choices, problems, 'at ');
  if (problems.length > 0) throw new InputError('sensitivity', problems);
  const chosen = blocks.filter((block) =>
    Object.entries(wanted).every(([name, value]) => block.at[name] === value),
  );
  if (chosen.length === 0) {
    const crossed = blocks.map((block) => withOptionNames(block.at, results.plan));
    const levers = Object.keys(crossed[0]).map(
      (name) => `${name} ${[...new Set(crossed.map((each) => each[name]))].join(', ')}`,
    );
    throw new InputError('sensitivity', [
      {
        path: 'at',
        expected:
          levers.length === 0
            ? 'nothing: no lever is crossed with the design'
            : `levels of the levers crossed with the design: ${levers.join('; ')}`,
        found: Object.entries(at)
          .map(([name, value]) => `${name}=${value}`)
          .join(' '),
      },
    ]);
  }
  const table = results.table(asked);
  return chosen.map((block) =>
    ofBlock(block, withOptionNames(block.at, results.plan), table, asked, { level, resamples, interval }),
  );
}

type Intervals = Required<Pick<SensitivityOptions, 'level' | 'resamples'>> & {
  readonly interval: IntervalKind | undefined;
};

/** @param path - the name of the option in messages */
export function checkInterval(
  blocks: readonly Block[],
  interval: IntervalKind | undefined,
  problems: Problem[],
  path = 'interval',
): void {
  if (blocks[0]?.file.kind === 'sobol-indices' && interval !== undefined && interval !== 'percentile')
    problems.push({
      path,
      expected: "percentile, as Sobol' indices are no means",
      found: interval,
      mend: 'leave it out',
    });
}

function ofBlock(
  block: Block,
  at: Sensitivity['at'],
  table: readonly Float64Array[],
  asked: Asked,
  { level, resamples, interval: wanted }: Intervals,
): Sensitivity {
  const { names, size, file } = block;
  const interval = wanted ?? (file.kind === 'morris' ? 'student' : 'percentile');
  const all = table.slice(block.from, block.to);
  const { groups, seeds, ...without } = completeTable(all, size);
  if (groups.length < 2) {
    throw new InputError('sensitivity', [
      {
        path: '',
        expected:
          'at least two whole ' +
          (file.kind === 'morris' ? 'walks' : 'base points') +
          ` of ${size} points with values of ${tellAsked(asked)}`,
        found: String(groups.length),
        mend: 'let the sweep come to its end, or look for runs that failed',
      },
    ]);
  }
  const rows = groups.flatMap((group) =>
    all.slice(group * size, (group + 1) * size).map((row) => seeds.map((seed) => row[seed])),
  );
  const outputs = rows.map(mean);
  const moves = seeds.length > 1 ? luckAlone(rows) : undefined;
  const withDummy = moves === undefined ? names : [...names, DUMMY];
  const draw = keyedDraws(`sensitivity ${JSON.stringify([asked, at])}`);
  const indices: Sensitivity['indices'] =
    file.kind === 'morris'
      ? {
          kind: file.kind,
          ...morris({ names: withDummy, ...walks(block, groups, outputs, moves) }, draw, {
            level,
            resamples,
            interval,
          }),
        }
      : {
          kind: file.kind,
          ...sobolIndices(
            {
              names: withDummy,
              outputs: mixtures(size, names.length, outputs, moves),
              second: file.second === true,
            },
            draw,
            { level, resamples },
          ),
        };
  const split =
    moves === undefined
      ? undefined
      : parametersAndSeeds(independent(rows, file.kind, size), draw, { level, resamples });
  const luck = split === undefined ? Number.NaN : luckOfMeans(split, seeds.length);
  return {
    asked,
    at,
    names,
    indices,
    split,
    luck,
    interval,
    ranking: rankingOf(indices, luck),
    used: { groups: groups.length, seeds: seeds.length, ...without },
  };
}

/** Walks with one more step, that of the dummy parameter, which moves the output by luck alone. */
function walks(
  { file, names, size }: Block,
  groups: readonly number[],
  outputs: readonly number[],
  moves: readonly number[] | undefined,
): { points: number[]; outputs: number[] } {
  if (file.kind !== 'morris') throw new RangeError('walks: expected the design morris');
  const unit = morrisTrajectories(file.trajectories, names.length, file);
  const { levels = 4 } = file;
  const step = levels / (2 * (levels - 1));
  const place = (group: number, point: number): number[] =>
    Array.from(
      unit.subarray((group * size + point) * names.length, (group * size + point + 1) * names.length),
    );
  const points: number[] = [];
  const extended: number[] = [];
  groups.forEach((group, g) => {
    for (let point = 0; point < size; point++) {
      points.push(...place(group, point), ...(moves === undefined ? [] : [0]));
      extended.push(outputs[g * size + point]);
    }
    if (moves === undefined) return;
    points.push(...place(group, size - 1), step);
    extended.push(outputs[(g + 1) * size - 1] + moves[(g + 1) * size - 1]);
  });
  return { points, outputs: extended };
}

/**
 * Blocks with one more mixture, for the dummy: A with other luck, and with second order also B with other
 * luck.
 */
function mixtures(
  size: number,
  dimensions: number,
  outputs: readonly number[],
  moves: readonly number[] | undefined,
): number[] {
  if (moves === undefined) return [...outputs];
  return Array.from({ length: outputs.length / size }, (_, group) => group * size).flatMap((first) => [
    ...outputs.slice(first, first + 2 + dimensions),
    outputs[first] + moves[first],
    ...(size > dimensions + 2
      ? [...outputs.slice(first + 2 + dimensions, first + size), outputs[first + 1] + moves[first + 1]]
      : []),
  ]);
}

/**
 * Points that were drawn independently of each other: rows of A and B; for walks, whose points are
 * neighbours, all points.
 */
function independent(
  rows: readonly (readonly number[])[],
  kind: Block['file']['kind'],
  size: number,
): (readonly number[])[] {
  const drawn = kind === 'morris' ? [...rows] : rows.filter((_, i) => i % size < 2);
  const every = Math.ceil(drawn.length / MOST_SPLIT);
  return drawn.filter((_, i) => i % every === 0);
}

/**
 * Share of luck in means over seeds: effects of a seed that are equal at all points cancel, the rest is
 * averaged.
 */
function luckOfMeans({ parameters, together }: ParametersAndSeeds, seeds: number): number {
  const rest = together.estimate / seeds;
  return rest / (parameters.estimate + rest);
}

function rankingOf(indices: Sensitivity['indices'], luck: number): Ranking {
  const by = indices.kind === 'morris' ? indices.muStar : indices.total;
  const noise = by.find(({ name }) => name === DUMMY);
  if (noise === undefined)
    return {
      kind: 'refused',
      floor: Number.NaN,
      reason: 'one seed cannot tell luck from parameters: run at least two',
    };
  if (by.every(({ estimate }) => Number.isNaN(estimate) || estimate === 0))
    return { kind: 'refused', floor: 0, reason: 'it is the same at every point' };
  return rank(by, { noise, ...(Number.isNaN(luck) ? {} : { luck }) });
}
