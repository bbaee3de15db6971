import { differenceOfMeans, isMissing, mean, pairedDifference, summarise } from '@joined-up/statistics';
import { CALLED } from '../charts/tooClose.ts';

/** A world: a setting of two parameters, whatever else it is set to, and a number under each seed. */
export interface HeatWorld {
  /** Value of the parameter across. */
  readonly x: number;
  /** Value of the parameter upwards. */
  readonly y: number;
  /** Of each seed, in the same order in all worlds: a metric, or a paired difference; `null` or NaN where missing. */
  readonly values: readonly (number | null)[];
}

/** A parameter along a side of a heat map. */
export interface HeatAxis {
  /** Name of the parameter. */
  readonly name: string;
  /** Values of the squares, rising. */
  readonly levels?: readonly number[];
  /**
   * Of a parameter that has too many values: ends of the ranges that squares hold, rising; one more than there are
   * squares.
   */
  readonly edges?: readonly number[];
  /** Of a parameter that is a choice: the option of each square. */
  readonly options?: readonly string[];
}

/** Which side of zero a square lies on: clearly above or below, not clearly either, or too few runs to say. */
export type HeatSide = 'above' | 'below' | 'unclear' | 'few';

/** A square: the worlds that share a place on both sides. */
export interface HeatCell {
  /** Place across, from 0. */
  readonly x: number;
  /** Place upwards, from 0. */
  readonly y: number;
  /** Number of worlds in it. */
  readonly worlds: number;
  /** Seeds with a value, of a square of one world; else worlds with a mean. */
  readonly count: number;
  /** NaN of nothing. */
  readonly mean: number;
  /**
   * Lower end of Student's interval of the mean over seeds, of a square of one world: so wide that the
   * intervals of all squares hold together in 95 of 100 cases. NaN of several worlds: how they differ is no
   * luck.
   */
  readonly low: number;
  /** Upper end of that interval. */
  readonly high: number;
  /** Of several worlds: the share of them whose mean lies above 0; of one, the share of its seeds. */
  readonly above: number;
  /** Whether its mean lies above 0, below, is too small to matter, or cannot be told. */
  readonly side: HeatSide;
}

/** What a heat map draws. */
export interface HeatCells {
  /** The parameter across. */
  readonly x: HeatAxis;
  /** The parameter upwards. */
  readonly y: HeatAxis;
  /**
   * What a square counts: seeds of one world, which is luck; or worlds that other parameters set apart, which is not
   * knowing.
   */
  readonly each: 'seeds' | 'worlds';
  /** Of the interval of each square, in (0, 1): so near to 1 that all of them together hold in 95 of 100 cases. */
  readonly level: number;
  /** Of fewer of these a square says nothing. */
  readonly least: number;
  /** Squares that have a world. */
  readonly cells: readonly HeatCell[];
  /** Can the highest square be told from the lowest, however many might have been either? */
  readonly apart: boolean;
}

/** Over which parameters, and how finely. */
export interface HeatCellsOptions {
  /** Name of the parameter across. */
  readonly xName: string;
  /** Name of the parameter upwards. */
  readonly yName: string;
  /** Options of parameters that are a choice, by name: settings are places in this list. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Squares along a parameter that has more than twelve values, at least 2. @defaultValue 5 */
  readonly bins?: number;
}

/** With more values than these a parameter has ranges, not levels. */
const LEVELS = 12;
/** Of fewer seeds, or worlds, a square says nothing. */
const LEAST = { seeds: 5, worlds: 10 } as const;
/** Intervals of all squares together miss in so many cases. */
const ALPHA = 0.05;

/**
 * Puts worlds into the squares of two parameters. A square of one world has an interval over seeds; where any square
 * holds several worlds, which other parameters set apart, all count worlds instead: luck and not knowing are never
 * put into one interval.
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
