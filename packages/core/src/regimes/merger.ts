import { cellName } from '../government/cellName.ts';
import type { Government } from '../government/government.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { goalsByWeight } from './priorities.ts';
import type { Merger } from './regime.ts';

/**
 * The superministry: the merger that the government proposes, else the ministries with most mandates in the
 * cabinet's top goal (ODD §3).
 */
export function merger(government: Government, parameters: Parameters): Merger {
  return {
    ministries: government.merger ?? mostInvolved(government, parameters.mergedMinistries),
    layers: parameters.layers,
    disruption: parameters.disruption,
    settlingTime: parameters.settlingTime,
    settlingHoursPerUnit: parameters.settlingHoursPerUnit,
  };
}

function mostInvolved(government: Government, count: number): readonly string[] {
  const [top] = goalsByWeight(government);
  const cells = new Set(government.goals.find(({ id }) => id === top)!.cells.map(cellName));
  const involved = government.ministries.map((ministry, place) => ({
    place,
    id: ministry.id,
    mandates: ministry.units.reduce(
      (sum, unit) => sum + unit.mandates.filter((mandate) => cells.has(cellName(mandate))).length,
      0,
    ),
  }));
  return involved
    .sort((a, b) => b.mandates - a.mandates || a.place - b.place)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
