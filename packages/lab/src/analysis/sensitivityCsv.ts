import type { Sheet } from '@joined-up/scenarios/table';
import type { IntervalKind, SensitivityIndex } from '@joined-up/statistics';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Sensitivity } from './sensitivity.ts';

/**
 * Indices as tidy CSV: a row for each parameter and index. `rank_from` and `rank_to` are empty for
 * parameters in the noise, and without a ranking.
 */
export function sensitivitySheet(all: readonly Sensitivity[]): Sheet {
  const levers = [...new Set(all.flatMap(({ at }) => Object.keys(at)))];
  return {
    name: 'indices',
    rows: [
      [
        'scenario',
        'outcome',
        'regime',
        'reference',
        ...levers.map(columnOf),
        'index',
        'parameter',
        'estimate',
        'low',
        'high',
        'noise_floor',
        'rank_from',
        'rank_to',
        'interval',
      ],
      ...all.flatMap((found) =>
        indicesOf(found).flatMap(([index, values]) =>
          values.map(({ name, estimate, low, high }) => {
            const { asked, at, ranking, interval } = found;
            const ranked = index === 'mu_star' || index === 'total';
            const own =
              ranked && ranking.kind === 'ranked'
                ? ranking.ranks.find((rank) => rank.name === name)
                : undefined;
            return [
              asked.scenario,
              asked.outcome,
              asked.regime,
              asked.reference,
              ...levers.map((lever) => at[lever]),
              index,
              name,
              estimate,
              low,
              high,
              ranked ? ranking.floor : undefined,
              own?.from,
              own?.to,
              kindOf(index, interval),
            ];
          }),
        ),
      ),
    ],
  };
}

/** The same table as CSV. */
export const sensitivityCsv = (found: readonly Sensitivity[]): string =>
  csvText(sensitivitySheet(found).rows);

/** Kind of interval of an index. */
const kindOf = (index: string, ofMeans: IntervalKind): IntervalKind =>
  index === 'variance' ? 'bca' : index === 'mu_star' || index === 'mu' ? ofMeans : 'percentile';

function indicesOf({ indices, split }: Sensitivity): (readonly [string, readonly SensitivityIndex[]])[] {
  const shares =
    split === undefined
      ? []
      : [
          [
            'variance',
            (['parameters', 'seeds', 'together'] as const).map((name) => ({ name, ...split[name] })),
          ] as const,
        ];
  return indices.kind === 'morris'
    ? [['mu_star', indices.muStar], ['mu', indices.mu], ['sigma', indices.sigma], ...shares]
    : [
        ['first', indices.first],
        ['total', indices.total],
        ['second', indices.second],
        ['nothing', [indices.nothing]],
        ...shares,
      ];
}
