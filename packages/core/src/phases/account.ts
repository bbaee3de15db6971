import { observeResults } from '../metrics/observe.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** What the month did to trust, culture, competence, backing and results (model §3.5, structure §1.7). */
export function account(simulation: Simulation): void {
  turfWars(simulation);
  habits(simulation);
  trustInTheCentre(simulation);
  learn(simulation);
  backing(simulation);
  moveResults(simulation);
}

function turfWars({
  world: {
    cells,
    ministries,
    parameters: { turfWar },
  },
  month: { noise },
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  noise.ministry.fill(0);
  kernels.wageTurfWars(
    cells,
    w.cellMandates.start,
    w.cellMandates.items,
    w.mandateMinistry,
    w.turf,
    turfWar,
    s.supply,
    s.cellSupply,
    s.need,
    m.noise.ministry,
    ministries,
    s.trust,
  );
}

/** Trust drifts to what two cultures are used to; culture follows the trust a ministry meets with. */
function habits({
  world: {
    ministries,
    parameters: { trustDrift, cultureDrift },
  },
  kernels,
  columns: { state: s },
}: Simulation): void {
  kernels.formHabits(ministries, trustDrift, cultureDrift, s.trust, s.culture);
}

/** Being overruled, and a centre in the spotlight, cost trust in the centre. */
function trustInTheCentre({
  world: {
    ministries,
    parameters: { overruleCost, spotlightCost, centreTrustDrift },
  },
  state: { trustInCentre },
  arrangement: { centre },
  month,
}: Simulation): void {
  const spotlight = centre?.spotlight ?? 0;
  for (let m = 0; m < ministries; m++) {
    const overruled = month.bound[m] > 0 ? Math.min(1, month.overruled[m] / month.bound[m]) : 0;
    const now = trustInCentre[m];
    trustInCentre[m] = Math.min(
      1,
      Math.max(
        0,
        now - overruleCost * overruled * now - spotlightCost * spotlight + centreTrustDrift * (0.5 - now),
      ),
    );
  }
}

/** Learning by doing; what is not done is forgotten. */
export function learn({
  world: {
    units,
    parameters: { learning, unlearning },
  },
  kernels,
  columns: {
    world: w,
    state: s,
    month: { noise },
  },
}: Simulation): void {
  // There are at most as many skills as mandates.
  kernels.learnByDoing(
    units,
    w.unitSkills,
    w.unitMandates,
    w.mandateSkill,
    learning,
    unlearning,
    s.allocation,
    noise.mandate,
    s.competence,
  );
}

/** Backing that is not shown wears off. */
function backing({
  world: {
    parameters: { backingFloor, backingSpeed, unshownBacking },
  },
  state,
  arrangement: { centre },
  month,
}: Simulation): void {
  if (centre === undefined) {
    state.backing = backingFloor;
    return;
  }
  const shown = Math.max(
    backingFloor,
    month.primeMinisterAtStocktake ? centre.mandate : centre.mandate * unshownBacking,
  );
  state.backing += backingSpeed * (shown - state.backing);
}

/** Results are a stock that follows work: Q_k ← (1 − φ_o)·Q_k + φ_o·O_k, what is reported likewise (structure §1.7). At φ_o = 1 they are O_k. */
export function moveResults(simulation: Simulation): void {
  const { world, state, observation } = simulation;
  const { resultLag } = world.parameters;
  if (resultLag === 1) return;
  observeResults(simulation);
  const step = state.month === 0 ? 1 : resultLag;
  for (let k = 0; k < world.goals; k++) {
    state.result[k] = (1 - step) * state.result[k] + step * observation.outcome[k];
    state.reportedResult[k] = (1 - step) * state.reportedResult[k] + step * observation.reportedOutcome[k];
  }
}
