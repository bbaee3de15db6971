import { differenceOfMeans, isMissing, mean, pairedDifference, summarise } from '@joined-up/statistics';
import { CALLED } from '../charts/tooClose.ts';

/** A world: its values of the two parameters, whatever the others are, and a number for each seed. */
export interface HeatWorld {
  /** Value of the parameter across. */
  readonly x: number;
  /** Value of the parameter upwards. */
  readonly y: number;
  /**
   * A metric or a paired difference, by seed in the same order in all worlds; `null` or NaN where missing.
   */
  readonly values: readonly (number | null)[];
}

/** A parameter along a side of a heat map. */
export interface HeatAxis {
  /** Name of the parameter. */
  readonly name: string;
  /** Values of the squares, rising. */
  readonly levels?: readonly number[];
  /**
   * For a parameter with too many values: ends of the ranges that squares hold, rising; one more than there
   * are squares.
   */
  readonly edges?: readonly number[];
  /** For a parameter that is a choice: the option of each square. */
  readonly options?: readonly string[];
}

/** Which side of zero a square lies on: clearly above or below, not clearly either, or too few runs to say. */
export type HeatSide = 'above' | 'below' | 'unclear' | 'few';

/** A square, and what its worlds say. */
export interface HeatCell {
  /** Index across, from 0. */
  readonly x: number;
  /** Index upwards, from 0. */
  readonly y: number;
  /** Number of worlds in it. */
  readonly worlds: number;
  /** Seeds with a value, where squares count seeds; else worlds with a mean. */
  readonly count: number;
  /** Mean over what `count` counts; NaN without any. */
  readonly mean: number;
  /**
   * Lower end of Student's interval of the mean over seeds: so wide that the intervals of all squares hold
   * together in 95 of 100 cases. NaN where squares count worlds, whose differences are not luck.
   */
  readonly low: number;
  /** Upper end of that interval. */
  readonly high: number;
  /** Share in [0, 1] of what `count` counts that lies above 0. */
  readonly above: number;
  /**
   * Side of 0 that it lies on: where squares count seeds, by the interval; else by at least four of five
   * worlds.
   */
  readonly side: HeatSide;
}

/** What a heat map draws. */
export interface HeatCells {
  /** The parameter across. */
  readonly x: HeatAxis;
  /** The parameter upwards. */
  readonly y: HeatAxis;
  /**
   * What squares count: seeds of one world, which differ by luck; or worlds, which differ in other
   * parameters.
   */
  readonly each: 'seeds' | 'worlds';
  /**
   * Level of the interval of each square, in (0, 1), such that all of them together hold in 95 of 100
   * cases.
   */
  readonly level: number;
  /** A square with fewer of these is not judged. */
  readonly least: number;
  /** Squares that have a world. */
  readonly cells: readonly HeatCell[];
  /**
   * Whether the highest square can be told from the lowest, corrected for the number of pairs of squares.
   */
  readonly apart: boolean;
}

/** Options of `heatCells`: over which parameters, and how finely. */
export interface HeatCellsOptions {
  /** Name of the parameter across. */
  readonly xName: string;
  /** Name of the parameter upwards. */
  readonly yName: string;
  /** Options of parameters that are a choice, by name: settings are indices into this list. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Squares along a parameter that has more than twelve values, at least 2. @defaultValue 5 */
  readonly bins?: number;
}

/** A parameter with more values than this is cut into ranges. */
const LEVELS = 12;
/** A square with fewer seeds, or worlds, is not judged. */
const LEAST = { seeds: 5, worlds: 10 } as const;
/** Chance that any of the intervals of all squares misses. */
const ALPHA = 0.05;

/**
 * Puts worlds into the squares of two parameters. A square of one world has an interval over seeds; where
 * any square holds several worlds, which other parameters set apart, all count worlds instead: an interval
 * never mixes luck with what is not known.
 * @throws {RangeError} without worlds, for a parameter that has one value only, or fewer than 2 bins
 */
export function heatCells(
  worlds: readonly HeatWorld[],
  { xName, yName, choices = {}, bins = 5 }: HeatCellsOptions,
): HeatCells {
  if (worlds.length === 0) throw new RangeError('worlds: expected at least one, received none');
  if (!(Number.isInteger(bins) && bins >= 2))
    throw new RangeError(`bins: expected a whole number of at least 2, received ${bins}`);
  const x = axisOf(
    xName,
    worlds.map((world) => world.x),
    choices,
    bins,
  );
  const y = axisOf(
    yName,
    worlds.map((world) => world.y),
    choices,
    bins,
  );
  const groups = new Map<string, { readonly x: number; readonly y: number; readonly of: HeatWorld[] }>();
  for (const world of worlds) {
    const at = { x: placeOn(x, world.x), y: placeOn(y, world.y) };
    const group = groups.get(`${at.x} ${at.y}`) ?? { ...at, of: [] };
    group.of.push(world);
    groups.set(`${at.x} ${at.y}`, group);
  }
  const all = [...groups.values()].sort((a, b) => a.y - b.y || a.x - b.x);
  const each = all.every(({ of }) => of.length === 1) ? 'seeds' : 'worlds';
  const squares = all.map((group) => ({ ...group, known: knownOf(group.of, each) }));
  const saying = squares.filter(({ known }) => known.length >= LEAST[each]);
  const level = 1 - ALPHA / Math.max(1, saying.length);
  return {
    x: x.axis,
    y: y.axis,
    each,
    level,
    least: LEAST[each],
    cells: squares.map((square) => cellOf(square, each, level)),
    apart: areApart(saying, each),
  };
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly of: readonly HeatWorld[];
  /** Values of the seeds of its world, or the mean of each of its worlds; without missing ones. */
  readonly known: readonly number[];
}

function knownOf(worlds: readonly HeatWorld[], each: HeatCells['each']): readonly number[] {
  const known = worlds.map(({ values }) => values.filter((value) => !isMissing(value)));
  return each === 'seeds' ? known[0] : known.filter((values) => values.length > 0).map(mean);
}

function cellOf({ x, y, of, known }: Square, each: HeatCells['each'], level: number): HeatCell {
  const { count, mean: middle, low, high } = summarise(known, level);
  const [above, below] = [1, -1].map(
    (sign) => known.filter((value) => value * sign > 0).length / Math.max(1, count),
  );
  const sideOf = (): HeatSide => {
    if (count < LEAST[each]) return 'few';
    if (each === 'seeds') return low > 0 ? 'above' : high < 0 ? 'below' : 'unclear';
    return above >= CALLED[1] ? 'above' : below >= CALLED[1] ? 'below' : 'unclear';
  };
  return {
    x,
    y,
    worlds: of.length,
    count,
    mean: count === 0 ? Number.NaN : middle,
    low: each === 'seeds' ? low : Number.NaN,
    high: each === 'seeds' ? high : Number.NaN,
    above,
    side: sideOf(),
  };
}

/**
 * The highest square against the lowest: seeds in pairs, worlds as two samples; as strict as if every pair of squares
 * had been tried.
 */
function areApart(squares: readonly Square[], each: HeatCells['each']): boolean {
  if (squares.length < 2) return false;
  const sorted = squares.toSorted((a, b) => mean(a.known) - mean(b.known));
  const [lowest, highest] = [sorted[0], sorted.at(-1)!];
  const level = 1 - ALPHA / ((squares.length * (squares.length - 1)) / 2);
  const { low } =
    each === 'seeds'
      ? pairedDifference(highest.of[0].values, lowest.of[0].values, { level })
      : differenceOfMeans(summarise(highest.known), summarise(lowest.known), level);
  return low > 0;
}

interface Placed {
  readonly axis: HeatAxis;
  /** Levels, or the lower ends of ranges. */
  readonly from: readonly number[];
}

function axisOf(
  name: string,
  values: readonly number[],
  choices: Readonly<Record<string, readonly string[]>>,
  bins: number,
): Placed {
  const levels = [...new Set(values)].sort((a, b) => a - b);
  if (levels.length < 2 || levels.some((level) => !Number.isFinite(level)))
    throw new RangeError(
      `values of ${name}: expected at least two, all of them numbers, ` +
        `received ${levels.slice(0, 3).join(', ') || 'none'}`,
    );
  if (Object.hasOwn(choices, name))
    return { axis: { name, options: levels.map((level) => choices[name][level]) }, from: levels };
  if (levels.length <= LEVELS) return { axis: { name, levels }, from: levels };
  const [low, high] = [levels[0], levels.at(-1)!];
  const edges = Array.from({ length: bins + 1 }, (_, i) =>
    i === bins ? high : low + ((high - low) * i) / bins,
  );
  return { axis: { name, edges }, from: edges.slice(0, -1) };
}

const placeOn = ({ from }: Placed, value: number): number => from.findLastIndex((level) => level <= value);
