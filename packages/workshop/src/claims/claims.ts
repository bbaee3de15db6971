import { claims as deck } from '@joined-up/claims';
import type { ClaimOnDials } from './claim.ts';

/** The claims of the deck as cards for the room. */
export const claims: readonly ClaimOnDials[] = deck.map(({ id, card, doubted = false }) => ({
  id,
  ...card,
  doubted,
}));
