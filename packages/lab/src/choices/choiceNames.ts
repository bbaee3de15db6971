import { CHAIR, CHOSEN, REGIME } from './choice.ts';
import { said } from '../words/say.ts';

/** Names of choices in pictures: of regimes and chairs, and of levers with the usual names. */
export const choiceNames = (): Readonly<Record<string, string>> => ({
  [REGIME]: said('regime'),
  [CHAIR]: said('who is in the chair'),
  members: said('who sits'),
  merger: said('which ministries merge'),
  [CHOSEN]: said('the chosen regime'),
});
