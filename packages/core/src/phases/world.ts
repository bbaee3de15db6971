import { ofMonth, renew } from '../random/draws.ts';
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

function needs({
  world: { cells, parameters },
  luck,
  state: { month },
  month: { drawn },
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  const { needPersistence, needVolatility } = parameters;
  renew(kernels.drawNormals, luck.need, cells, w.luck.cell, month, drawn.need, m.drawn.need);
  kernels.moveNeeds(
    cells,
    w.logMeanNeed,
    needPersistence,
    needVolatility,
    ofMonth(m.drawn.need, month),
    s.logNeed,
    s.need,
  );
}

function ideals({
  world: { links, parameters },
  luck,
  state: { month },
  month: { drawn },
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  const { idealPersistence, idealVolatility } = parameters;
  renew(kernels.drawNormals, luck.ideal, links, w.luck.link, month, drawn.ideal, m.drawn.ideal);
  kernels.moveIdeals(
    links,
    w.meanIdeal,
    idealPersistence,
    idealVolatility,
    ofMonth(m.drawn.ideal, month),
    s.ideal,
  );
}

function turnover({
  world: { ministries, parameters },
  luck,
  state,
  month: { drawn },
  kernels,
  columns: {
    world: w,
    month: { drawn: d },
  },
}: Simulation): void {
  const { ministerTenure, newMinister } = parameters;
  const chance = 1 / ministerTenure;
  const { culture, trust, trustInCentre } = state;
  renew(
    kernels.drawUniforms,
    luck.turnover,
    ministries,
    w.luck.ministry,
    state.month,
    drawn.turnover,
    d.turnover,
  );
  const draw = ofMonth(drawn.turnover, state.month);
  for (let m = 0; m < ministries; m++) {
    if (draw[m] >= chance) continue;
    for (let j = 0; j < ministries; j++) {
      if (j === m) continue;
      const habit = (culture[m] + culture[j]) / 2;
      trustBetween(
        trust,
        ministries,
        m,
        j,
        trust[m * ministries + j] + newMinister * (habit - trust[m * ministries + j]),
      );
    }
    trustInCentre[m] += newMinister * (0.5 - trustInCentre[m]);
  }
}
