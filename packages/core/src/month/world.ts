import { boundedExp } from '../numbers/exp.ts';
import { normalsOf, uniformsOf } from '../random/monthlyDraws.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';

/**
 * The exogenous world: needs, ideals, ministers who leave (ODD §7.1). Identical in every regime for the same seed;
 * obstacles are drawn where they arise, in implement, from streams of their own.
 */
export function moveWorld(run: Simulation): void {
  moveNeeds(run);
  moveIdeals(run);
  turnover(run);
}

/** ln n_c ← ln n̄_c + φ_n (ln n_c − ln n̄_c) + σ_n ξ. */
function moveNeeds(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const persistence = world.parameters.needPersistence;
  const volatility = world.parameters.needVolatility;
  const shock = normalsOf(run.month.drawn.need, run.luck.need, world.luck.cell, state.month);
  const mean = world.logMeanNeed;
  const logNeed = state.logNeed;
  const need = state.need;
  for (let c = 0; c < need.length; c++) {
    logNeed[c] = mean[c] + persistence * (logNeed[c] - mean[c]) + volatility * shock[c];
    need[c] = boundedExp(logNeed[c]);
  }
}

/** θ_l ← θ̄_l + φ_θ (θ_l − θ̄_l) + σ_θ ξ. */
function moveIdeals(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const persistence = world.parameters.idealPersistence;
  const volatility = world.parameters.idealVolatility;
  const shock = normalsOf(run.month.drawn.ideal, run.luck.ideal, world.luck.link, state.month);
  const mean = world.meanIdeal;
  const ideal = state.ideal;
  for (let l = 0; l < ideal.length; l++)
    ideal[l] = mean[l] + persistence * (ideal[l] - mean[l]) + volatility * shock[l];
}

/**
 * A minister leaves with chance 1/tenure; trust then moves by `newMinister` of the way to the mean of the
 * two cultures, and trust in the centre to 0.5.
 */
function turnover(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const ministries = world.ministries;
  const chance = 1 / world.parameters.ministerTenure;
  const newMinister = world.parameters.newMinister;
  const culture = state.culture;
  const trust = state.trust;
  const draw = uniformsOf(run.month.drawn.turnover, run.luck.turnover, world.luck.ministry, state.month);
  for (let m = 0; m < ministries; m++) {
    if (draw[m] >= chance) continue;
    for (let j = 0; j < ministries; j++) {
      if (j === m) continue;
      const habit = (culture[m] + culture[j]) / 2;
      const now = trust[m * ministries + j];
      trustBetween(trust, ministries, m, j, now + newMinister * (habit - now));
    }
    state.trustInCentre[m] += newMinister * (0.5 - state.trustInCentre[m]);
  }
}
