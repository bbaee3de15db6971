import { clearVerdict, mean, type ClaimWord, type ClearVerdict } from '@joined-up/statistics';
import { drawWorld, type PlausibleWorld } from '@joined-up/scenarios';
import { circumstances, turned, type Circumstance } from '../../circumstances/circumstance.ts';
import { mattersOf, type Claim } from '@joined-up/claims';
import type { WorldAnswer } from '../tryWorld.ts';
import { nothingKept, type KeptWorlds, type TriedWorld } from './keptWorlds.ts';
import { references, type Reference } from './reference.ts';

/** The main question of a claim under one circumstance. */
export interface Cell {
  readonly circumstance: string;
  readonly reference: Reference;
  readonly verdict: ClaimWord;
  /**
   * Is the word wrong by more than the slack with a probability of at most the stated error? Otherwise more
   * worlds might change it.
   */
  readonly clear: boolean;
  /** The same without slack. */
  readonly sure: boolean;
  readonly worlds: number;
  /** Share of these worlds in which the sentence holds. */
  readonly share: number;
  /** Not a bit was other than in the model as it is, in the first worlds; so the rest is taken from there. */
  readonly same?: true;
  /** Effect in the first of these worlds: trying it again shows whether the model has changed. */
  readonly first: number | null;
}

/** Where the word is another than in the model as it is. */
export interface TurningPoint {
  readonly circumstance: string;
  /**
   * The dial's value nearest to neutral at which the word is another, as far as a search by halves found;
   * none without a dial, or where it is not clear.
   */
  readonly from?: string;
  /** Are both words clear, without slack? */
  readonly clear: boolean;
}

/** A claim's row of the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly sentence: string;
  readonly cells: readonly Cell[];
  readonly hangsOn: readonly TurningPoint[];
}

export interface MatrixOptions {
  /** Worlds before a verdict may be clear, and at most. @defaultValue [12, 50] */
  readonly worlds?: readonly [least: number, most: number];
  /** Worlds at most for the model as it is, with which all else is compared. @defaultValue as many as for the others */
  readonly today?: number;
  /** Probability, for each cell, with which a word that is called clear is wrong. @defaultValue 0.05 */
  readonly error?: number;
  /**
   * By how much a clear word may be wrong all the same (`clearVerdict`). It spares worlds where a word is
   * that of the model as it is; that itself, and a word that is another, go on until they are clear without
   * it. @defaultValue 2
   */
  readonly slack?: number;
  /** How often a dial's range is halved in search of where a word turns. @defaultValue 4 */
  readonly halvings?: number;
  /** Names the worlds and their luck. @defaultValue 'matrix' */
  readonly sample?: string;
  readonly circumstances?: readonly Circumstance[];
  readonly references?: readonly Reference[];
  /** Worlds known from before; called with every new one as soon as it is known. */
  readonly kept?: KeptWorlds;
  /** Called after each cell, those of the search for turning points included. */
  readonly onCell?: (cell: Cell) => void;
  /** Tries the main question in one world. */
  readonly answer: (world: PlausibleWorld, reference: Reference) => Promise<WorldAnswer>;
}

/** The claim asked its main question alone. */
export const mainQuestionOf = (claim: Claim): Claim => ({ ...claim, asks: [claim.asks[0]], tells: [] });

/** Does any arm of the main question stand for the status quo? Otherwise the reference cannot matter. */
export const comparesWithStatusQuo = (claim: Claim): boolean =>
  claim.asks[0].arms.some(({ regime }) => regime.id === 'status-quo');

/** Worlds that are tried between two looks at whether a verdict is clear. */
const STEP = 4;

/**
 * Worlds after which a structure that changed not a bit is taken for one that does nothing here. What acts
 * at all acts on nearly every world; one that acts on half of them would be missed once in 64 times.
 */
export const ALIKE = 6;

/** The world of this number in a sample, under a circumstance. */
export function worldUnder({ parameters }: Circumstance, sample: string, number: number): PlausibleWorld {
  const world = drawWorld(`${sample} ${number}`);
  return { ...world, parameters: { ...world.parameters, ...parameters } };
}

/**
 * Tries the main question of a claim under every circumstance, in the same worlds with the same luck. A
 * cell stops as soon as its verdict is clear (see `slack`); one that does not differ from the model as it
 * is in a single bit is taken for the same.
 */
export async function tryMatrix(claim: Claim, options: MatrixOptions): Promise<MatrixRow> {
  const { references: wanted = references, circumstances: columns = circumstances } = options;
  const asked = comparesWithStatusQuo(claim) ? wanted : wanted.slice(0, 1);
  const cells: Cell[] = [];
  const firsts = new Map<Reference, TriedCell>();
  const others = new Map<string, TriedCell>();
  for (const reference of asked) {
    for (const circumstance of columns) {
      const tried = await tryCell(claim, circumstance, reference, options, firsts.get(reference));
      if (!firsts.has(reference)) firsts.set(reference, tried);
      if (reference === asked[0]) others.set(circumstance.id, tried);
      cells.push(tried.cell);
    }
  }
  const today = firsts.get(asked[0])!;
  const hangsOn: TurningPoint[] = [];
  for (const circumstance of columns.slice(1)) {
    const tried = others.get(circumstance.id)!;
    if (!differs(claim, tried, today, options)) continue;
    const clear = tried.cell.sure && today.cell.sure;
    // Where it is not clear that the word turns, from where it does so would be luck.
    const from =
      clear && circumstance.dial !== undefined
        ? { from: await turningPoint(claim, circumstance, today, options) }
        : {};
    hangsOn.push({ circumstance: circumstance.id, ...from, clear });
  }
  return { id: claim.id, sentence: claim.sentence, cells, hangsOn };
}

/** Halves the way from neutral to the end again and again: the part nearest to neutral at which the word is another. */
async function turningPoint(
  claim: Claim,
  circumstance: Circumstance,
  today: TriedCell,
  options: MatrixOptions,
): Promise<string> {
  let [same, other] = [0, 1];
  for (let halving = 0; halving < (options.halvings ?? 4); halving++) {
    const middle = (same + other) / 2;
    const at = turned(circumstance, middle);
    const tried = await tryCell(claim, at, today.cell.reference, options, today);
    if (differs(claim, tried, today, options)) other = middle;
    else same = middle;
  }
  return turned(circumstance, other).id;
}

/**
 * Is the word another? Where one of the two is not sure, the same worlds are asked, so that it is not their
 * number that differs.
 */
function differs(
  claim: Claim,
  { cell, worlds }: TriedCell,
  today: TriedCell,
  options: MatrixOptions,
): boolean {
  if (cell.sure && today.cell.sure) return cell.verdict !== today.cell.verdict;
  const both = Math.min(worlds.length, today.worlds.length);
  const [here, there] = [worlds, today.worlds].map((all) =>
    verdictOf(claim, all.slice(0, both), options.error, 1),
  );
  return here.verdict !== there.verdict;
}

interface TriedCell {
  readonly cell: Cell;
  /** Shape [world]. */
  readonly worlds: readonly TriedWorld[];
}

/** @param today - the same in the model as it is */
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
  let [within, strict]: (ClearVerdict | undefined)[] = [];
  let same = false;
  const isDone = (): boolean =>
    strict?.clear === true || (within?.clear === true && within.verdict === today?.cell.verdict);
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
    if (worlds.length >= Math.min(least, most))
      [within, strict] = [slack, 1].map((factor) => verdictOf(claim, worlds, error, factor));
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
        verdict: within!.verdict,
        clear: within!.clear,
        sure: strict!.clear,
        worlds: within!.worlds,
        share: within!.share,
        first: worlds[0].effect,
      };
  onCell(cell);
  return { cell, worlds: same ? today!.worlds : worlds };
}

/** What is kept of one world's answer: the mean effect over replicates, and usual values of the measure. */
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
  const { direction, measure } = claim.asks[0];
  return clearVerdict(
    worlds.map(({ effect }) => effect),
    {
      direction,
      matters: mattersOf(
        measure,
        worlds.flatMap(({ usual }) => usual),
      ),
      slack,
      ...(error === undefined ? {} : { error }),
    },
  );
}
