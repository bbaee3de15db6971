import { exp, ln } from '../numbers/elementary.ts';
import type { World } from '../government/world.ts';
import { tally } from '../month/tally.ts';
import type { State } from './state.ts';

/** The state before month 0 (ODD §5, "Start"). */
export function startState(world: World): State {
  const { cells, goals, ministries, mandates, links } = world;
  const state: State = {
    month: 0,
    logNeed: world.logMeanNeed.slice(),
    need: world.meanNeed.slice(),
    ideal: world.meanIdeal.slice(),
    trust: world.startTrust.slice(),
    culture: world.startCulture.slice(),
    trustInCentre: world.startTrustInCentre.slice(),
    backing: world.parameters.backingFloor,
    competence: world.startCompetence.slice(),
    allocation: new Float64Array(mandates),
    responsibility: new Float64Array(mandates).fill(1),
    belief: new Float64Array(mandates),
    effort: new Float64Array(mandates),
    supply: new Float64Array(mandates),
    seen: new Float64Array(mandates),
    cellSupply: new Float64Array(cells),
    cellSeen: new Float64Array(cells),
    waitsFor: new Int32Array(mandates).fill(-1),
    waitsSince: new Int32Array(mandates),
    queue: new Int32Array(mandates),
    pending: 0,
    known: new Int32Array(mandates),
    stance: world.meanIdeal.slice(),
    agreed: new Float64Array(links),
    binding: new Float64Array(links),
    linkEffort: new Float64Array(links),
    goalEffort: new Float64Array(goals),
    ministryEffort: new Float64Array(goals * ministries),
    accountability: new Float64Array(goals),
    goalStance: new Float64Array(goals),
    goalMinistries: new Float64Array(goals),
    goalIdeal: new Float64Array(goals),
    goalIdealSpread: new Float64Array(goals),
    centreView: new Float64Array(goals),
    clarity: new Float64Array(goals),
    gaming: new Float64Array(goals),
    result: new Float64Array(goals),
    reportedResult: new Float64Array(goals),
    attention: new Float64Array(ministries).fill(1),
    meetingShare: new Float64Array(ministries),
    netCapacity: world.capacity.slice(),
    resolved: 0,
    resolvedAge: 0,
    resolvedInMeetings: 0,
    meetings: 0,
    due: 0,
    present: 0,
  };
  startSupply(world, state);
  tally(world, state, world.linkMinistry);
  for (let k = 0; k < goals; k++)
    state.accountability[k] = exp(-world.parameters.buckPassing * ln(state.goalMinistries[k]));
  return state;
}

/** Allocations by turf and competence, and supply and beliefs that follow from them. */
function startSupply(world: World, state: State): void {
  const { unitMandates, mandateSkill, mandateCell, turf, capacity } = world;
  const { allocation, competence, effort, supply, cellSupply, seen, cellSeen, belief } = state;
  for (let u = 0; u < world.units; u++) {
    const [first, end] = [unitMandates[u], unitMandates[u + 1]];
    let total = 0;
    for (let e = first; e < end; e++) total += turf[e] * competence[mandateSkill[e]];
    for (let e = first; e < end; e++) {
      // A unit without turf claims spreads its effort evenly.
      allocation[e] = total > 0 ? (turf[e] * competence[mandateSkill[e]]) / total : 1 / (end - first);
      effort[e] = allocation[e] * capacity[u];
      supply[e] = competence[mandateSkill[e]] * effort[e];
      cellSupply[mandateCell[e]] += supply[e];
    }
  }
  seen.set(supply);
  cellSeen.set(cellSupply);
  for (let e = 0; e < world.mandates; e++)
    belief[e] = 0.3 * Math.max(0, cellSupply[mandateCell[e]] - supply[e]);
}
