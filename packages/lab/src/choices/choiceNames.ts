import { CHAIR, CHOSEN, REGIME } from './choice.ts';
import { said } from '../words/say.ts';

/** What pictures call choices, which are no parameters: between regimes, and levers of their usual names. */
export const choiceNames = (): Readonly<Record<string, string>> => ({
  [REGIME]: said('regime'),
  [CHAIR]: said('who is in the chair'),
  members: said('who sits'),
  merger: said('which ministries merge'),
  [CHOSEN]: said('the chosen regime'),
});
