import { cellName } from '../government/cellName.ts';
import type { Government } from '../government/government.ts';
import { coordinatingCouncil } from '../institutions/coordinatingCouncil.ts';
import { governed } from './governed.ts';
import { merger } from './merger.ts';
import { goalsByWeight } from './priorities.ts';

/**
 * A minister who coordinates the ministries that a merger would put together; each keeps its own minister.
 * ODD §7.7.16.
 */
export const coordinatingMinistry = governed(
  'coordinating-ministry',
  'Coordinating ministry',
  'A coordinating minister over the ministries that a merger would put together.',
  (government, parameters) => {
    const { ministries } = merger(government, parameters);
    const goals = sharedBy(government, ministries);
    if (goals.length === 0) return {};
    const council = coordinatingCouncil('coordinating-council', goals, ministries, parameters);
    return { more: [council], coordinated: { ministries, layers: parameters.coordinatingLayers } };
  },
);

/** Goals in which at least two of the ministries have mandates, by cabinet weight. */
function sharedBy(government: Government, ministries: readonly string[]): string[] {
  const at = government.ministries
    .filter(({ id }) => ministries.includes(id))
    .map(({ units }) => new Set(units.flatMap(({ mandates }) => mandates.map(cellName))));
  return goalsByWeight(government).filter((goal) => {
    const cells = government.goals.find(({ id }) => id === goal)!.cells.map(cellName);
    return at.filter((mandates) => cells.some((cell) => mandates.has(cell))).length >= 2;
  });
}
