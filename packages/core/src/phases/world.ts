import { exp } from '../numbers/elementary.ts';
import { normals, uniforms } from '../random/draws.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';

/**
 * The exogenous world: needs, ideals, ministers who leave (model §3.1). Identical in every regime for the same seed;
 * obstacles are drawn where they arise, in implement, from streams of their own.
 */
export function world(simulation: Simulation): void {
  needs(simulation);
  ideals(simulation);
  turnover(simulation);
}

function needs({ world: { logMeanNeed, luck, parameters }, luck: { need: stream }, state: { logNeed, need, month }, month: { drawn } }: Simulation): void {
  const { needPersistence, needVolatility } = parameters;
  const shock = normals(stream, luck.cell, month, drawn.need);
  for (let c = 0; c < logMeanNeed.length; c++) {
    logNeed[c] = logMeanNeed[c] + needPersistence * (logNeed[c] - logMeanNeed[c]) + needVolatility * shock[c];
    need[c] = exp(logNeed[c]);
  }
}

function ideals({ world: { meanIdeal, luck, parameters }, luck: { ideal: stream }, state: { ideal, month }, month: { drawn } }: Simulation): void {
  const { idealPersistence, idealVolatility } = parameters;
  const shock = normals(stream, luck.link, month, drawn.ideal);
  for (let l = 0; l < meanIdeal.length; l++) {
    ideal[l] = meanIdeal[l] + idealPersistence * (ideal[l] - meanIdeal[l]) + idealVolatility * shock[l];
  }
}

function turnover({ world: { ministries, luck, parameters }, luck: { turnover: stream }, state, month: { drawn } }: Simulation): void {
  const chance = 1 / parameters.ministerTenure;
  const { culture, trust, trustInCentre } = state;
  const draw = uniforms(stream, luck.ministry, state.month, drawn.turnover);
  for (let m = 0; m < ministries; m++) {
    if (draw[m] >= chance) continue;
    for (let j = 0; j < ministries; j++) {
      if (j === m) continue;
      const habit = (culture[m] + culture[j]) / 2;
      trustBetween(trust, ministries, m, j, trust[m * ministries + j] + 0.5 * (habit - trust[m * ministries + j]));
    }
    trustInCentre[m] += 0.5 * (0.5 - trustInCentre[m]);
  }
}
