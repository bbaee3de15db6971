import { stretches } from './stretches.ts';

/** Chips that each player has. */
export const CHIPS = 10;

/**
 * Chips by stretch of the axis (`stretches`): those of earlier players, one list each, and those being
 * laid.
 */
export interface Bets {
  readonly pooled: readonly (readonly number[])[];
  readonly laying: readonly number[];
}

export const noBets: Bets = { pooled: [], laying: stretches.map(() => 0) };

export const chipsLeft = ({ laying }: Bets): number =>
  CHIPS - laying.reduce((sum, chips) => sum + chips, 0);

/** One chip more (+1) or less (−1) on a stretch; unchanged if there is none left, or none to take. */
export function lay(bets: Bets, stretch: number, chips: 1 | -1): Bets {
  if (chips === 1 ? chipsLeft(bets) === 0 : bets.laying[stretch] === 0) return bets;
  return {
    ...bets,
    laying: bets.laying.map((before, place) => (place === stretch ? before + chips : before)),
  };
}

/** The player's chips join those of the room, and the next player begins. */
export const pool = (bets: Bets): Bets =>
  chipsLeft(bets) === CHIPS
    ? bets
    : { pooled: [...bets.pooled, bets.laying], laying: bets.laying.map(() => 0) };

/** The chips of a player elsewhere join those of the room. */
export const join = (bets: Bets, player: readonly number[]): Bets => ({
  ...bets,
  pooled: [...bets.pooled, player],
});

/** All chips of the room by stretch, those being laid included. */
export const roomChips = ({ pooled, laying }: Bets): readonly number[] =>
  laying.map((chips, stretch) => pooled.reduce((sum, player) => sum + player[stretch], chips));
