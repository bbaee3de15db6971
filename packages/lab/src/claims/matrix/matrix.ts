import {
  clearVerdict,
  holm,
  mean,
  wordShift,
  type ClaimWord,
  type ClearVerdict,
  type WordShift,
} from '@joined-up/statistics';
import { drawWorld, type PlausibleWorld } from '@joined-up/scenarios';
import { circumstances, isOneNumber, turned, type Circumstance } from '../../circumstances/circumstance.ts';
import { mattersOf, type Claim } from '@joined-up/claims';
import type { WorldAnswer } from '../tryWorld.ts';
import { nothingKept, type KeptWorlds, type TriedWorld } from './keptWorlds.ts';
import { references, type Reference } from './reference.ts';

/** The main question of a claim under one circumstance. */
export interface Cell {
  /** Id of the circumstance: a structure, a part of one, or the model as it is. */
  readonly circumstance: string;
  /** Id of the regime used as status quo. */
  readonly reference: Reference;
  /** The verdict on the claim there. */
  readonly verdict: ClaimWord;
  /**
   * Is the verdict wrong by more than the slack with a probability of at most `error`? Otherwise more
   * worlds might change it.
   */
  readonly clear: boolean;
  /** Number of worlds with a known effect. */
  readonly worlds: number;
  /** Share of these worlds in which the sentence holds. */
  readonly share: number;
  /**
   * In the first worlds nothing differed, to the bit, from the model as it is, so the rest is taken from
   * there.
   */
  readonly same?: true;
  /** Effect in the first world; trying it again shows whether the model has changed. */
  readonly first: number | null;
}

/** A verdict that differs from that of the model as it is, in the same worlds. */
export interface Hanging extends Pick<WordShift, 'before' | 'after' | 'worlds' | 'came' | 'went'> {
  /** p of the change (`WordShift`), adjusted by Holm over all structures of the claim. */
  readonly p: number;
  /** Is p at most `error`? */
  readonly clear: boolean;
}

export interface TurningPoint extends Hanging {
  readonly circumstance: string;
  /**
   * If it is clear: the value nearest to neutral, as found by bisection, at which the verdict differs by
   * more than luck; left out for choices.
   */
  readonly from?: TurnsFrom;
}

/**
 * A value of a structure parameter; or the part of the way from neutral of all numbers of a package, in
 * (0, 1].
 */
export type TurnsFrom =
  | { readonly name: string; readonly value: number }
  | { readonly package: string; readonly part: number };

/** A claim's row of the matrix. */
export interface MatrixRow {
  /** C01 … C25. */
  readonly id: string;
  /** What is claimed, in full. */
  readonly sentence: string;
  /** One for each circumstance. */
  readonly cells: readonly Cell[];
  /** Circumstances under which more worlds change sides than luck explains. */
  readonly hangsOn: readonly TurningPoint[];
  /** The same against the other reference, in the model as it is. */
  readonly onReference?: Hanging;
}

export interface MatrixOptions {
  /** Least worlds before a verdict may be clear, and most worlds. @defaultValue [12, 50] */
  readonly worlds?: readonly [least: number, most: number];
  /**
   * Most worlds for the model as it is, with which everything is compared.
   * @defaultValue as many as for the others
   */
  readonly today?: number;
  /**
   * Probability, for each cell, that a clear verdict is wrong; and, for all structures of a claim
   * together, that luck alone is taken for a dependence.
   * @defaultValue 0.05
   */
  readonly error?: number;
  /**
   * By how much a clear verdict may still be wrong (see `clearVerdict`). It saves worlds in cells whose
   * verdict is that of the model as it is; the model as it is, and cells with another verdict, are tried
   * in all worlds, so that they can be paired.
   * @defaultValue 2
   */
  readonly slack?: number;
  /** Number of bisections to find where a verdict turns. @defaultValue 4 */
  readonly halvings?: number;
  /** Names the worlds and their luck. @defaultValue 'matrix' */
  readonly sample?: string;
  readonly circumstances?: readonly Circumstance[];
  readonly references?: readonly Reference[];
  /** Worlds that are kept; called with each new one at once. */
  readonly kept?: KeptWorlds;
  /** Called after each cell, those of the search for turning points included. */
  readonly onCell?: (cell: Cell) => void;
  /** Tries the main question in one world. */
  readonly answer: (world: PlausibleWorld, reference: Reference) => Promise<WorldAnswer>;
}

/** The claim with its main question alone. */
export const mainQuestionOf = (claim: Claim): Claim => ({ ...claim, asks: [claim.asks[0]], tells: [] });

/** Does any arm of the main question stand for the status quo? Otherwise the reference cannot matter. */
export const comparesWithStatusQuo = (claim: Claim): boolean =>
  claim.asks[0].arms.some(({ regime }) => regime.id === 'status-quo');

/** Number of worlds to try between two checks whether a verdict is clear. */
const STEP = 4;

/**
 * Number of worlds after which a structure that changed nothing, to the bit, is taken to do nothing here.
 * A structure that acts at all acts on nearly every world; one that acts on half of them would be missed
 * once in 64 times.
 */
export const ALIKE = 6;

/** World number `number` of a sample, under a circumstance. */
export function worldUnder({ parameters }: Circumstance, sample: string, number: number): PlausibleWorld {
  const world = drawWorld(`${sample} ${number}`);
  return { ...world, parameters: { ...world.parameters, ...parameters } };
}

/**
 * Tries the main question of a claim under every circumstance, in the same worlds with the same luck. A
 * cell stops as soon as its verdict is clear (see `slack`) and the same as in the model as it is, or if
 * nothing differs from that to the bit. Another verdict is tested against luck: the worlds that changed
 * sides must have gone one way (`wordShift`), by a test over the same worlds, adjusted for all structures
 * and the other reference.
 */
export async function tryMatrix(claim: Claim, options: MatrixOptions): Promise<MatrixRow> {
  const { references: wanted = references, circumstances: columns = circumstances } = options;
  const asked = comparesWithStatusQuo(claim) ? wanted : wanted.slice(0, 1);
  const cells: Cell[] = [];
  const firsts = new Map<Reference, TriedCell>();
  const others: TriedCell[] = [];
  for (const reference of asked) {
    for (const circumstance of columns) {
      const today = firsts.get(reference);
      const tried = await tryCell(claim, circumstance, reference, options, today);
      if (today === undefined) firsts.set(reference, tried);
      else if (reference === asked[0]) others.push(tried);
      cells.push(tried.cell);
    }
  }
  const [today, ...rest] = asked.map((reference) => firsts.get(reference)!);
  const tested = [...others, ...rest];
  const { error = 0.05 } = options;
  const hangings = hangingOf(claim, tested, today, error);
  // Each alone, so that all together keep the error (Bonferroni).
  const level = error / Math.max(1, tested.filter(({ cell }) => cell.same !== true).length);
  const hangsOn: TurningPoint[] = [];
  for (const [place, circumstance] of columns.slice(1).entries()) {
    const hanging = hangings[place];
    if (hanging === undefined) continue;
    // Without a clear change, the place where the verdict turns would be luck.
    const from =
      hanging.clear && circumstance.dials !== undefined
        ? { from: await turnsFrom(claim, circumstance, today, level, options) }
        : {};
    hangsOn.push({ circumstance: circumstance.id, ...hanging, ...from });
  }
  const onReference = hangings.at(others.length);
  return {
    id: claim.id,
    sentence: claim.sentence,
    cells,
    hangsOn,
    ...(onReference === undefined ? {} : { onReference }),
  };
}

/**
 * Which cells have another verdict than the model as it is in the same worlds, and whether luck could do
 * that. Shape [cell].
 */
function hangingOf(
  claim: Claim,
  cells: readonly TriedCell[],
  today: TriedCell,
  error: number,
): readonly (Hanging | undefined)[] {
  const shifts = cells.map((tried) => shiftOf(claim, tried, today));
  // Cells that are equal to the bit were not tested; equal verdicts depend on nothing, whatever a test
  // would say.
  const p = holm(cells.map(({ cell }, c) => (cell.same === true ? Number.NaN : (shifts[c]?.p ?? 1))));
  return shifts.map((shift, c): Hanging | undefined =>
    shift === undefined ? undefined : { ...shift, p: p[c], clear: p[c] <= error },
  );
}

/**
 * If the verdict differs: how it changes in the worlds in which both were tried, so that numbers of worlds
 * do not matter.
 */
function shiftOf(claim: Claim, { cell, worlds }: TriedCell, today: TriedCell): WordShift | undefined {
  if (cell.verdict === today.cell.verdict) return undefined;
  const both = Math.min(worlds.length, today.worlds.length);
  const [before, after] = [today.worlds, worlds].map((all) => {
    const same = all.slice(0, both);
    return { effects: same.map(({ effect }) => effect), matters: mattersIn(claim, same) };
  });
  const shift = wordShift(before, after, claim.asks[0].direction);
  return shift.worlds > 0 && shift.before === shift.after ? undefined : shift;
}

/**
 * Bisects the way from neutral to the end: the part nearest to neutral at which the verdict differs by
 * more than luck.
 * @param level - level of the test at each step, in (0, 1)
 */
async function turnsFrom(
  claim: Claim,
  circumstance: Circumstance,
  today: TriedCell,
  level: number,
  options: MatrixOptions,
): Promise<TurnsFrom> {
  let [same, other] = [0, 1];
  for (let halving = 0; halving < (options.halvings ?? 4); halving++) {
    const middle = (same + other) / 2;
    const at = turned(circumstance, middle);
    const tried = await tryCell(claim, at, today.cell.reference, options, today);
    if ((shiftOf(claim, tried, today)?.p ?? 1) <= level) other = middle;
    else same = middle;
  }
  const [{ name, far }] = turned(circumstance, other).dials!;
  return isOneNumber(circumstance) ? { name, value: far } : { package: circumstance.id, part: other };
}

interface TriedCell {
  readonly cell: Cell;
  /** Shape [world]. */
  readonly worlds: readonly TriedWorld[];
}

/** @param today - the cell of the model as it is */
async function tryCell(
  claim: Claim,
  circumstance: Circumstance,
  reference: Reference,
  options: MatrixOptions,
  today?: TriedCell,
): Promise<TriedCell> {
  const {
    worlds: [least, others] = [12, 50],
    error,
    slack = 2,
    kept = nothingKept,
    onCell = () => {},
  } = options;
  const most = today === undefined ? (options.today ?? others) : others;
  const place = { claim: claim.id, circumstance: circumstance.id, reference };
  const worlds: TriedWorld[] = [];
  let word: ClearVerdict | undefined;
  let same = false;
  const isDone = (): boolean => word?.clear === true && word.verdict === today?.cell.verdict;
  while (worlds.length < most && !same && !isDone()) {
    const first = worlds.length;
    const count = Math.min(first === 0 ? ALIKE : first < least ? least - first : STEP, most - first);
    const known = kept.of(place);
    worlds.push(
      ...(await Promise.all(
        Array.from({ length: count }, async (_, w) => {
          const number = first + w;
          if (known.has(number)) return known.get(number)!;
          const world = worldUnder(circumstance, options.sample ?? 'matrix', number);
          const tried = triedWorld(await options.answer(world, reference));
          kept.keep(place, number, tried);
          return tried;
        }),
      )),
    );
    if (worlds.length >= Math.min(least, most)) word = verdictOf(claim, worlds, error, slack);
    same =
      first === 0 &&
      worlds.length === ALIKE &&
      today !== undefined &&
      worlds.every((tried, w) => isSame(tried, today.worlds[w]));
  }
  const cell: Cell = same
    ? { ...today!.cell, circumstance: circumstance.id, same: true }
    : {
        circumstance: circumstance.id,
        reference,
        verdict: word!.verdict,
        clear: word!.clear,
        worlds: word!.worlds,
        share: word!.share,
        first: worlds[0].effect,
      };
  onCell(cell);
  return { cell, worlds: same ? today!.worlds : worlds };
}

/**
 * The part of a world's answer that is kept: the mean effect over replicates, and usual values of the
 * measure.
 */
export function triedWorld({ effects, references: usual }: WorldAnswer): TriedWorld {
  const known = effects[0].filter((effect) => effect !== null);
  return { effect: known.length === 0 ? null : mean(known), usual: usual[0] };
}

const isSame = (one: TriedWorld, other: TriedWorld): boolean =>
  Object.is(one.effect, other.effect) && one.usual.every((value, r) => Object.is(value, other.usual[r]));

function verdictOf(
  claim: Claim,
  worlds: readonly TriedWorld[],
  error: number | undefined,
  slack: number,
): ClearVerdict {
  return clearVerdict(
    worlds.map(({ effect }) => effect),
    {
      direction: claim.asks[0].direction,
      matters: mattersIn(claim, worlds),
      slack,
      ...(error === undefined ? {} : { error }),
    },
  );
}

/** Smallest difference that matters, by usual values in these worlds. */
const mattersIn = (claim: Claim, worlds: readonly TriedWorld[]): number =>
  mattersOf(
    claim.asks[0].measure,
    worlds.flatMap(({ usual }) => usual),
  );
