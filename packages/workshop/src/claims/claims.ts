import { claims as deck } from '@joined-up/claims';
import type { Claim } from './claim.ts';

/** The claims of the deck as cards for the room. */
export const claims: readonly Claim[] = deck.map(({ id, card, doubted = false }) => ({
  id,
  ...card,
  doubted,
}));
