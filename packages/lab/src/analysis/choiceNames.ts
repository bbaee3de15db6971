import { said } from '../words/say.ts';
import { CHAIR, REGIME } from './worldsOf.ts';

/** What pictures call the choices between regimes, which are no parameters. */
export const choiceNames = (): Readonly<Record<string, string>> => ({
  [REGIME]: said('regime'),
  [CHAIR]: said('who is in the chair'),
});
