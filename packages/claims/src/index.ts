// The claims of the deck: each an experiment that can fail, for the laboratory, and a card for a room.

export { claims } from './claims.ts';
export { armsOf, fixedBy, type Claim, type DeckClaim, type Question } from './claim.ts';
export type { Card, CardArm, CardLevers, CardStart, CardWatched } from './card.ts';
export type { Arm, Runs } from './arm.ts';

// claims of one's own: what is run
export {
  arm,
  centreWith,
  changed,
  changedForums,
  committees,
  instruments,
  manyCommittees,
  mergers,
  type Instrument,
} from './arms.ts';
export { series, type Series } from './series.ts';
export { needShock } from './needShock.ts';

// what is measured
export { mattersOf, measureOf, metric, seen, type Measure, type Measured } from './measure.ts';
export { halfLife } from './halfLife.ts';

// what is asked
export { against, higher, lower, type Sides, type Watched } from './questions/against.ts';
export { aboveEvery } from './questions/aboveEvery.ts';
export { along, falls, rises, risesThenFalls } from './questions/along.ts';
export { totalEffects, type Group } from './totalEffects.ts';

// what is told besides
export type { Account, Column } from './account.ts';
export { byMonth, periods } from './accounts/byMonth.ts';
export { differences } from './accounts/differences.ts';
export { gapClosed } from './accounts/gapClosed.ts';
export { response } from './accounts/response.ts';
export { shapleyAccount } from './accounts/shapleyAccount.ts';
export { timeSpent } from './accounts/timeSpent.ts';
export { values } from './accounts/values.ts';
