import type { TreeNode } from '@joined-up/statistics';
import { listTable } from '../terminal/listTable.ts';
import { tellAsked } from './asked.ts';
import type { Discovered } from './discover.ts';
import { boxText } from '../words/boxText.ts';
import { fixed, said, say } from '../words/say.ts';

/** Number of boxes of the path to show, to choose another one from. */
const PATH = 6;

/** Where a thing happens, for a person: the box and how far to trust it, what else could be chosen, and a tree. */
export function tellDiscovery({
  asked,
  side,
  threshold,
  regimes,
  worlds,
  cases,
  close,
  where,
}: Discovered): string {
  const all = cases.length;
  const happens = cases.filter(Boolean).length;
  const seeds = worlds.values[0].length;
  const head = [
    say`${tellAsked(asked)}, mean over ${seeds} {1|seed|seeds}: ${said(side, 'threshold')} ${threshold}
        in ${happens} of ${all} {5|world|worlds} (${percent(happens / all)})`,
    ...(regimes.length === 1
      ? []
      : [
          say`Each point is a world under each regime: ${regimes
            .map(
              (regime) =>
                `${regime} ${percent(shareOf(cases, (world) => worlds.regimes[world] === regime))}`,
            )
            .join(
              ', ',
            )}. Chance counts a point once, as its worlds have the same parameters and the same luck.`,
        ]),
    ...(Number.isNaN(close)
      ? [say`With one seed it is unknown how much of this is luck.`]
      : close > 0
        ? [
            say`${close} {0|world is|worlds are} too close to call with ${seeds} {1|seed|seeds}: {0|its
                95 % interval (Student's) holds|their 95 % intervals (Student's) hold} ${threshold}.`,
          ]
        : []),
    ...(worlds.withoutWorlds > 0
      ? [
          say`Left out: ${worlds.withoutWorlds} {0|world|worlds}, in which a run failed, has no such
              value or is not there.`,
        ]
      : []),
    ...(worlds.withoutSeeds > 0
      ? [say`Left out: ${worlds.withoutSeeds} {0|seed|seeds}, which not all worlds have.`]
      : []),
  ];
  if (where === undefined)
    return [
      ...head,
      happens === 0
        ? say`It happens in no world, so there is nothing to tell apart; try another threshold.`
        : say`It happens in all worlds, so there is nothing to tell apart; try another threshold.`,
    ].join('\n');
  return [
    ...head,
    '',
    ...tellBox(where.box),
    ...where.boxes.slice(1).flatMap(({ found, together }, i) => [
      '',
      say`Box ${i + 2}, of worlds outside the earlier boxes:`,
      ...tellBox(found),
      say`All ${i + 2} {0|box|boxes} together: ${percent(together.coverage)} of all cases,
            ${percent(together.density)} of their ${together.worlds} {3|world|worlds}.`,
    ]),
    '',
    ...tellPath(where.box.trajectory),
    '',
    ...tellTree(where.tree),
  ].join('\n');
}

/** Share of cases among some of the worlds. */
function shareOf(cases: readonly boolean[], among: (world: number) => boolean): number {
  const some = cases.filter((_, world) => among(world));
  return some.filter(Boolean).length / some.length;
}

function tellBox({ limits, others, unseen, sentence }: NonNullable<Discovered['where']>['box']): string[] {
  if (limits.length === 0)
    return [say`Box: chance alone would explain every limit that was found.`, stable(others)];
  const choices = limits.some(({ options }) => options !== undefined);
  return [
    say`Box: ${boxText(sentence)}`,
    listTable(
      ['limited', 'from', 'below', ...(choices ? ['options'] : []), 'by chance', 'in resamples'],
      limits.map(({ name, low, high, options, quasiP, reproduced }) => [
        name,
        digits(low),
        digits(high),
        ...(choices ? [options === undefined ? '' : anyOf(options)] : []),
        chance(quasiP),
        percent(reproduced),
      ]),
    ),
    say`Tested on worlds left out of the search, boxes found this way held ${percent(unseen.coverage)}
        of the cases with ${percent(unseen.density)} density.`,
    stable(others),
  ];
}

function stable(others: readonly { readonly name: string; readonly reproduced: number }[]): string {
  const often = others.filter(({ reproduced }) => reproduced >= 0.5);
  return often.length === 0
    ? say`No other parameter was limited in half of the resamples.`
    : say`Limited in resamples too:
        ${often.map(({ name, reproduced }) => `${name} (${percent(reproduced)})`).join(', ')}.`;
}

function tellPath(trajectory: NonNullable<Discovered['where']>['box']['trajectory']): string[] {
  const shown = [
    ...new Set(
      Array.from({ length: PATH }, (_, i) => Math.round((i * (trajectory.length - 1)) / (PATH - 1))),
    ),
  ].map((step) => trajectory[step]);
  return [
    say`The search gave up coverage for density in these steps:`,
    listTable(
      ['coverage', 'density', 'worlds', 'limited'],
      shown.map(({ coverage, density, worlds, limits }) => [
        percent(coverage),
        percent(density),
        String(worlds),
        limits.map(({ name }) => name).join(', '),
      ]),
    ),
  ];
}

function tellTree({ root, right, leaves }: NonNullable<Discovered['where']>['tree']): string[] {
  if (leaves.length === 1) return [say`Tree: no question about a single parameter predicts it better.`];
  return [
    say`Tree (right in ${percent(right)} of worlds;
        ${percent(Math.max(root.cases, root.worlds - root.cases) / root.worlds)} without a question):`,
    ...branches(root, '  '),
  ];
}

const branches = ({ split, worlds, cases }: TreeNode, before: string): string[] =>
  split === undefined
    ? [`${before}${say`${cases} of ${worlds} {1|world|worlds} (${percent(cases / worlds)})`}`]
    : [
        before +
          (split.options === undefined
            ? say`${split.name} below ${digits(split.at)}`
            : say`${split.name}: ${anyOf(split.options.below)}`),
        ...branches(split.below, `${before}  `),
        before +
          (split.options === undefined
            ? say`${split.name} from ${digits(split.at)}`
            : say`${split.name}: ${anyOf(split.options.above)}`),
        ...branches(split.above, `${before}  `),
      ];

/** Names of options, joined by "or". */
const anyOf = (options: readonly string[]): string =>
  options.reduce((one, other) => say`${one} or ${other}`);

const digits = (value: number | null): string =>
  value === null ? '' : say`${Number(value.toPrecision(3))}`;
const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(100 * value)} %`);
const chance = (value: number): string =>
  value < 0.0001 ? `< ${fixed(0.01, 2)} %` : `${fixed(100 * value, 2)} %`;
