import type { SensitivityIndex } from '@joined-up/statistics';
import { listTable } from '../terminal/listTable.ts';
import { tellAsked } from './asked.ts';
import { DUMMY, type Sensitivity } from './sensitivity.ts';
import { intervalName } from '../inputs/readInterval.ts';
import { fixed, say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/** Most pairs of second order to show, those whose interval does not contain 0 first. */
const PAIRS = 10;

/**
 * Which parameters matter, for a person: a table, the variance split into parameters and seeds, and whether
 * there is an order.
 */
export function tellSensitivity(found: Sensitivity): string {
  const { asked, at, indices, interval: kind, split, luck, ranking, used } = found;
  const setting = Object.entries(at)
    .map(([name, value]) => `, ${name} ${value}`)
    .join('');
  return [
    indices.kind === 'morris'
      ? say`${tellAsked(asked)}${setting}: means over ${used.seeds} {2|seed|seeds}, ${used.groups} {3|walk|walks}`
      : say`${tellAsked(asked)}${setting}: means over ${used.seeds} {2|seed|seeds}, ${used.groups}
          {3|base point|base points}`,
    indices.kind === 'morris' ? morrisTable(found) : sobolTable(found),
    indices.kind === 'morris'
      ? say`Intervals of μ* are ${intervalName(kind)}, over walks; those of σ ${intervalName('percentile')}.`
      : say`Intervals are ${intervalName(kind)}, over base points.`,
    '',
    ...(indices.kind === 'sobol-indices' && indices.second.length > 0
      ? [pairsTable(indices.second), '']
      : []),
    ...(split === undefined
      ? []
      : [
          say`Of the variance of single runs, ${share(split.parameters)} comes from parameters,
              ${share(split.seeds)} from seeds, and ${share(split.together)} is luck that falls
              differently at each point; of the variance of the mean over ${used.seeds} {3|seed|seeds},
              ${percent(luck)} is luck.`,
        ]),
    ranking.kind === 'ranked'
      ? say`${ranking.ranks.length} of ${found.names.length} {1|parameter|parameters} {0|is|are} above
          the noise floor of ${digits(ranking.floor)}: the value for a parameter that only changes the
          luck.`
      : say`NOT RANKED: ${toldText(ranking.reason)}.`,
    ...(used.withoutGroups > 0
      ? [
          indices.kind === 'morris'
            ? say`Left out: ${used.withoutGroups} of ${used.withoutGroups + used.groups} {1|walk|walks},
                in which a run failed, has no such value or is not there.`
            : say`Left out: ${used.withoutGroups} of ${used.withoutGroups + used.groups} base points, in
                which a run failed, has no such value or is not there.`,
        ]
      : []),
    ...(used.withoutSeeds > 0
      ? [
          say`Left out: ${used.withoutSeeds} of ${used.withoutSeeds + used.seeds} {1|seed|seeds}, which
              not all points have.`,
        ]
      : []),
  ].join('\n');
}

function morrisTable(found: Sensitivity): string {
  if (found.indices.kind !== 'morris') return '';
  const { muStar, mu, sigma } = found.indices;
  return listTable(
    ['', 'μ*', '95 % interval', 'μ', 'σ', '95 % interval', 'rank'],
    order(muStar).map((i) => [
      muStar[i].name,
      digits(muStar[i].estimate),
      interval(muStar[i]),
      digits(mu[i].estimate),
      digits(sigma[i].estimate),
      interval(sigma[i]),
      rankOf(found, muStar[i].name),
    ]),
  );
}

function sobolTable(found: Sensitivity): string {
  if (found.indices.kind !== 'sobol-indices') return '';
  const { first, total, nothing } = found.indices;
  return listTable(
    ['', 'by itself', '95 % interval', 'in all', '95 % interval', 'rank'],
    [
      ...order(total).map((i) => [
        total[i].name,
        digits(first[i].estimate),
        interval(first[i]),
        digits(total[i].estimate),
        interval(total[i]),
        rankOf(found, total[i].name),
      ]),
      [say`few points alone`, digits(nothing.estimate), interval(nothing), '', '', ''],
    ],
  );
}

function pairsTable(second: readonly SensitivityIndex[]): string {
  const pairs = second.filter(({ name }) => !name.includes(DUMMY));
  const shown = pairs
    .toSorted((a, b) => Number(clear(b)) - Number(clear(a)) || Math.abs(b.estimate) - Math.abs(a.estimate))
    .slice(0, PAIRS);
  return listTable(
    ['together', 'beyond each alone', '95 % interval', ''],
    shown.map((pair) => [
      pair.name,
      digits(pair.estimate),
      interval(pair),
      clear(pair) ? '' : say`may be 0`,
    ]),
  );
}

/** Does its interval exclude 0? */
const clear = ({ low, high }: SensitivityIndex): boolean => low > 0 || high < 0;

const order = (indices: readonly SensitivityIndex[]): number[] =>
  [...indices.keys()].sort((a, b) => indices[b].estimate - indices[a].estimate || a - b);

function rankOf({ ranking }: Sensitivity, name: string): string {
  if (name === DUMMY || ranking.kind === 'refused') return '';
  const own = ranking.ranks.find((rank) => rank.name === name);
  if (own === undefined) return say`in the noise`;
  return own.from === own.to ? String(own.from) : say`${own.from} to ${own.to}`;
}

/** Two significant digits, two decimals at least. */
const decimals = (value: number): number =>
  value === 0 ? 0 : Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(Math.abs(value)))));
const digits = (value: number): string => (Number.isNaN(value) ? '' : fixed(value, decimals(value)));
function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  if (Number.isNaN(low)) return '';
  const places = decimals(Math.max(Math.abs(low), Math.abs(high)));
  return say`${fixed(low, places)} to ${fixed(high, places)}`;
}
const percent = (value: number): string =>
  Number.isNaN(value) ? say`an unknown part` : `${fixed(100 * value, value < 0.1 ? 1 : 0)} %`;
const share = ({
  estimate,
  low,
  high,
}: {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}): string =>
  `${percent(estimate)}${Number.isNaN(low) ? '' : ` (${say`${percent(low)} to ${percent(high)}`})`}`;
