import { exp, ln } from '../numbers/elementary.ts';
import { fillNormal, fillUniform } from '../random/draws.ts';
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

function needs({ world: { meanNeed, luck, parameters }, luck: { need: stream }, state, month: { noise } }: Simulation): void {
  const { needPersistence, needVolatility } = parameters;
  fillNormal(stream, luck.cell, state.month, noise.cell);
  for (let c = 0; c < meanNeed.length; c++) {
    const mean = ln(meanNeed[c]);
    state.logNeed[c] = mean + needPersistence * (state.logNeed[c] - mean) + needVolatility * noise.cell[c];
    state.need[c] = exp(state.logNeed[c]);
  }
}

function ideals({ world: { meanIdeal, luck, parameters }, luck: { ideal: stream }, state, month: { noise } }: Simulation): void {
  const { idealPersistence, idealVolatility } = parameters;
  fillNormal(stream, luck.link, state.month, noise.link);
  for (let l = 0; l < meanIdeal.length; l++) {
    state.ideal[l] = meanIdeal[l] + idealPersistence * (state.ideal[l] - meanIdeal[l]) + idealVolatility * noise.link[l];
  }
}

function turnover({ world: { ministries, luck, parameters }, luck: { turnover: stream }, state, month: { noise } }: Simulation): void {
  const chance = 1 / parameters.ministerTenure;
  const { culture, trust, trustInCentre } = state;
  fillUniform(stream, luck.ministry, state.month, noise.ministry);
  for (let m = 0; m < ministries; m++) {
    if (noise.ministry[m] >= chance) continue;
    for (let j = 0; j < ministries; j++) {
      if (j === m) continue;
      const habit = (culture[m] + culture[j]) / 2;
      trustBetween(trust, ministries, m, j, trust[m * ministries + j] + 0.5 * (habit - trust[m * ministries + j]));
    }
    trustInCentre[m] += 0.5 * (0.5 - trustInCentre[m]);
  }
}
