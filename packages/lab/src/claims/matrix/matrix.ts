import { claimVerdict, mean, type ClaimVerdict, type ClaimWord } from '@joined-up/statistics';
import { drawWorld, type World } from '@joined-up/scenarios';
import type { Claim } from '../claim.ts';
import { mattersOf } from '../measure.ts';
import type { WorldAnswer } from '../tryWorld.ts';
import { circumstances, turned, type Circumstance } from '../../circumstances/circumstance.ts';

/** What claims are compared with: the status quo of the model, or one with working groups and peer committees. */
export type Reference = 'status-quo' | 'realistic-status-quo';
export const references: readonly Reference[] = ['status-quo', 'realistic-status-quo'];

/** The main question of a claim under one circumstance. */
export interface Cell {
  readonly circumstance: string;
  readonly reference: Reference;
  readonly verdict: ClaimWord;
  /** Would the word be the same at both ends of the interval of the share? */
  readonly firm: boolean;
  readonly worlds: number;
  /** Share of these worlds in which the sentence holds. */
  readonly share: number;
}

/** A claim's row of the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly sentence: string;
  readonly cells: readonly Cell[];
  /** Where the word is another than in the model as it is: from which value of the dial, where there is one. */
  readonly hangsOn: readonly { readonly circumstance: string; readonly from?: string }[];
}

export interface MatrixOptions {
  /** Worlds before a verdict may be clear, and at most. @defaultValue [12, 48] */
  readonly worlds?: readonly [least: number, most: number];
  /** Of the interval of the share; a verdict that is the same at both its ends is clear. @defaultValue 0.9 */
  readonly level?: number;
  /** Names the worlds and their luck. @defaultValue 'matrix' */
  readonly sample?: string;
  readonly circumstances?: readonly Circumstance[];
  readonly references?: readonly Reference[];
  /** A cell that is known from before; `undefined`: to be run. */
  readonly known?: (circumstance: string, reference: Reference) => Cell | undefined;
  readonly onCell?: (cell: Cell) => void;
  /** Tries the main question in one world. */
  readonly answer: (world: World, reference: Reference) => Promise<WorldAnswer>;
}

/** The claim asked its main question alone. */
export const mainQuestionOf = (claim: Claim): Claim => ({ ...claim, asks: [claim.asks[0]], tells: [] });

/** Does any arm of the main question stand for the status quo? Otherwise the reference cannot matter. */
export const comparesWithStatusQuo = (claim: Claim): boolean =>
  claim.asks[0].arms.some(({ regime }) => regime.id === 'status-quo');

/** Worlds that are tried between two looks at whether a verdict is clear. */
const STEP = 4;

/**
 * Tries the main question of a claim under every circumstance, in the same worlds with the same luck. A cell stops as soon as its
 * verdict is clear: looking more than once makes it a little less sure than the level says.
 */
export async function tryMatrix(claim: Claim, options: MatrixOptions): Promise<MatrixRow> {
  const { references: wanted = references, circumstances: columns = circumstances } = options;
  const asked = comparesWithStatusQuo(claim) ? wanted : wanted.slice(0, 1);
  const cells: Cell[] = [];
  for (const reference of asked) {
    for (const circumstance of columns) cells.push(await tryCell(claim, circumstance, reference, options));
  }
  const today = cells[0];
  const hangsOn = [];
  for (const circumstance of columns.slice(1)) {
    const cell = cells.find(
      (one) => one.circumstance === circumstance.id && one.reference === today.reference,
    )!;
    if (cell.verdict === today.verdict) continue;
    hangsOn.push({
      circumstance: circumstance.id,
      ...(circumstance.dial === undefined
        ? {}
        : { from: await turningPoint(claim, circumstance, today, options) }),
    });
  }
  return { id: claim.id, sentence: claim.sentence, cells, hangsOn };
}

/** Quarters of the way from neutral to the end, halved twice: the smallest at which the word is another. */
async function turningPoint(
  claim: Claim,
  circumstance: Circumstance,
  today: Cell,
  options: MatrixOptions,
): Promise<string> {
  let [same, other] = [0, 1];
  for (const part of [0.5, 0.25]) {
    const middle = same + part;
    const cell = await tryCell(claim, turned(circumstance, middle), today.reference, options);
    if (cell.verdict === today.verdict) same = middle;
    else other = middle;
  }
  return turned(circumstance, other).id;
}

async function tryCell(
  claim: Claim,
  { id, parameters }: Circumstance,
  reference: Reference,
  { worlds: [least, most] = [12, 48], level = 0.9, sample = 'matrix', ...options }: MatrixOptions,
): Promise<Cell> {
  const known = options.known?.(id, reference);
  if (known !== undefined) return known;
  const question = claim.asks[0];
  const effects: (number | null)[] = [];
  const usual: (number | null)[] = [];
  let verdict: ClaimVerdict | undefined;
  while (effects.length < most) {
    const first = effects.length;
    const answers = await Promise.all(
      Array.from({ length: Math.min(first === 0 ? least : STEP, most - first) }, (_, w) => {
        const world = drawWorld(`${sample} ${first + w}`);
        return options.answer({ ...world, parameters: { ...world.parameters, ...parameters } }, reference);
      }),
    );
    for (const answer of answers) {
      effects.push(meanOrNull(answer.effects[0]));
      usual.push(...answer.references[0]);
    }
    verdict = claimVerdict(effects, {
      direction: question.direction,
      matters: mattersOf(question.measure, usual),
      level,
    });
    if (verdict.firm) break;
  }
  const cell: Cell = {
    circumstance: id,
    reference,
    verdict: verdict!.verdict,
    firm: verdict!.firm,
    worlds: verdict!.worlds,
    share: verdict!.share,
  };
  options.onCell?.(cell);
  return cell;
}

function meanOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
}
