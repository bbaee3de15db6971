import { defaultParameters, regime as named, regimes } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import {
  carriers,
  deliveryChain,
  differencePath,
  dimensionalStacking,
  docking,
  doseResponse,
  forumMonth,
  fragmentationMap,
  gapDifference,
  gapGrid,
  heatCells,
  heatMap,
  morrisDots,
  pairedDifference,
  rangesLeft,
  regimeStructure,
  sobolDots,
  stackWorlds,
  structureChange,
  organisationUnder,
  svgText,
  timeBars,
  tornado,
  winMap,
  worldsMap,
  type Language,
  type PictureOptions,
} from '@joined-up/viz';

/** Names as long as those of real governments. */
const departments = [
  'Department of Housing and Urban Development',
  'Department of Health and Human Services',
  'Department of Agriculture',
  'Department of Education',
  'Department of Labor',
  'Small Business Administration',
  'Department of the Interior',
  'Tax',
];
const functions = [
  'Education, Training, Employment, and Social Services',
  'Health',
  'Income Security',
  'Natural Resources and Environment',
  'Community and Regional Development',
  'Administration of Justice',
  'Transportation',
  'Agriculture',
  'Energy',
];
const groups = [
  'Low-income households',
  'Young people out of school and work',
  'The elderly',
  'Veterans',
  'Tribes',
  'Small businesses',
  'Everybody',
];

/** A fixed pseudo-random number in [0, 1). */
const mixed = (i: number): number => ((i * 7919 + 13) % 1009) / 1009;

const paired = Array.from({ length: 120 }, (_, seed) =>
  regimes.slice(0, 6).map(({ id }, i) => ({
    seed,
    regime: id,
    value: 0.3 + 0.1 * mixed(seed) - 0.02 * i * mixed(seed + 31 * i),
  })),
).flat();
const path = Array.from({ length: 96 }, (_, month) => {
  const mean = month < 12 ? 0 : month < 30 ? -0.03 : 0.02 + 0.001 * (month - 30);
  return {
    month,
    mean,
    low: mean - 0.01,
    high: mean + 0.01,
    paths: [0, 1, 2].map((seed) => mean + 0.02 * (mixed(month + 100 * seed) - 0.5)),
    disruption: month < 12 ? 0 : 0.2 * Math.max(0, 1 - (month - 12) / 30),
  };
});
const recovery = Array.from({ length: 120 }, (_, seed) =>
  mixed(seed) < 0.3 ? null : 20 + Math.floor(60 * mixed(seed + 7)),
);
const gaps = groups.flatMap((segment, i) =>
  functions.map((service, j) => ({
    segment,
    service,
    supply: 0.2 + 2 * mixed(i * 17 + j),
    need: 1,
    short: Math.floor(120 * mixed(i * 17 + j + 3)),
  })),
);
const carried = [1, 2, 3].flatMap((seed) =>
  departments.flatMap((ministry, i) =>
    departments.map((other, j) => ({
      ministry,
      other,
      seed,
      excess: i === j ? 0 : 0.01 * mixed(i * 13 + j + seed) ** 3,
    })),
  ),
);
const spent = regimes.slice(0, 5).map(({ id }, i) => ({
  label: id,
  implementing: 0.7 - 0.05 * i,
  meetings: 0.05 + 0.05 * i,
  disruption: i === 1 ? 0.05 : 0,
  blocked: 0.25 - (i === 1 ? 0.05 : 0),
  outcome: 0.4 + 0.02 * i,
  outcomeLow: 0.38 + 0.02 * i,
  outcomeHigh: 0.42 + 0.02 * i,
}));
const committees = [0, 1, 2, 4, 8, 16, 32].map((count, i) => ({
  label: String(count),
  implementing: 0.8 - 0.08 * i,
  meetings: 0.05 + 0.08 * i,
  disruption: 0,
  blocked: 0.15,
  outcome: 0.5 - 0.01 * (i - 3) ** 2,
}));
const doses = ['none', 'every 6 months', 'every 3 months', 'every 2 months', 'monthly'].map((label, i) => ({
  label,
  mean: 0.02 * i,
  low: 0.015 * i,
  high: 0.025 * i,
  worlds: Array.from({ length: 60 }, (_, world) => 0.04 * i * mixed(world)),
}));
const areas = functions.map((area, i) => ({
  area,
  ministries: 2 + 2 * i,
  effectiveMinistries: 1 + mixed(i) * i,
  overlap: i === 2 ? null : mixed(i + 5),
}));
const end = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01 });
const driven = ['mandate', 'culture', 'ministryIdealSpread', 'meetingCost', 'turfMotive'].map(
  (parameter, i) => ({ parameter, atLow: end(0.05 + 0.02 * i), atHigh: end(0.25 - 0.03 * i) }),
);
const won = Array.from({ length: 10 }, (_, i) =>
  Array.from({ length: 6 }, (__, j) => ({
    x: (i + 1) / 10,
    y: j / 5,
    share: Math.min(1, Math.max(0, (i + j) / 12)),
  })),
).flat();
/** Squares on either side of zero, some of them luck, and some of too few seeds. */
const heated = heatCells(
  won.map(({ x, y }, i) => ({
    x,
    y,
    values: Array.from({ length: i % 17 === 3 ? 3 : 8 }, (_, seed) => x - y + mixed(i * 8 + seed) - 0.5),
  })),
  { xName: 'mandate', yName: 'culture' },
);
const sampled = Array.from({ length: 300 }, (_, i) => ({
  x: mixed(i),
  y: 3 * mixed(i + 400),
  happens: mixed(i) > 0.4 && mixed(i + 9) > 0.2,
  inBox: mixed(i) >= 0.4 && mixed(i + 400) > 0.2 && mixed(i + 400) < 0.8 && mixed(i + 50) > 0.5,
}));
/** Worlds that fill 81 groups unevenly: some of too few worlds, some too close to call. */
const stacked = stackWorlds(
  Array.from({ length: 1200 }, (_, i) => {
    const [mandate, ministryIdealSpread, obstacleRate, staff] = [7, 31, 101, 211].map((turn) =>
      mixed(i * turn + turn * Math.floor(i / 37)),
    );
    return {
      settings: {
        mandate,
        ministryIdealSpread,
        obstacleRate: 0.08 * obstacleRate ** 2,
        staff: 2 + Math.floor(14 * staff),
      },
      happens: mandate + staff - obstacleRate > 0.4 * mixed(i),
    };
  }),
  ['mandate', 'ministryIdealSpread', 'obstacleRate', 'staff'],
);
const chain = departments.slice(0, 5).flatMap((ministry, i) =>
  ['Office of Programs', 'Bureau of Grants', 'Administration'].flatMap((unit, j) =>
    functions.slice(0, 4).map((service, k) => ({
      ministry,
      unit: `${unit} ${i}`,
      segment: groups[k % 2],
      service,
      supply: mixed(i * 31 + j * 7 + k),
    })),
  ),
);
const government = stylised.government(1, defaultParameters);
const under = (id: string) => organisationUnder(government, named(id).make(government, defaultParameters));
const about = (estimate: number) => ({ estimate, low: 0.7 * estimate, high: 1.3 * estimate });
const indices = driven.map(({ parameter }, i) => ({
  parameter,
  first: about(0.1 * i),
  total: about(0.02 + 0.12 * i),
  size: about(0.02 + 0.02 * i),
  spread: about(0.01 + 0.02 * mixed(i)),
  dummy: i === 0,
}));
const forum = {
  month: 40,
  kind: 'stocktake',
  goals: groups.slice(0, 3),
  primeMinisterCame: true,
  preparation: 0.62,
  accountability: [],
  agreed: groups
    .slice(0, 3)
    .map((goal, i) => ({ goal, stance: 0.3 - 0.2 * i, members: 0.1 * i, binds: 3 + 7 * i })),
  rows: departments.map((ministry, i) => ({
    ministry,
    sent: (['minister', 'delegate', 'officials'] as const)[i % 3],
    hours: 3 * mixed(i),
    learnt: mixed(i),
    bound: mixed(i + 2),
    yielded: i % 2 === 0 ? mixed(i + 4) : 0,
    takenBack: mixed(i + 6) / 3,
    resolved: i % 3,
    raised: i % 2,
    deferred: (i + 1) % 4,
  })),
};
const docked = ['duplication', 'outcome', 'coordinationLoad'].flatMap((metric, i) =>
  regimes.slice(0, 3).flatMap(({ id }, j) =>
    (['mean', 'difference'] as const).map((kind) => ({
      kind,
      metric,
      regime: id,
      margin: 0.02,
      difference: 0.01 * (i - j),
      low: 0.01 * (i - j) - 0.015,
      high: 0.01 * (i - j) + 0.015,
      verdict: (['EQUIVALENT', 'INCONCLUSIVE', 'DIFFERENT'] as const)[(i + j) % 3],
    })),
  ),
);
const hybrid = named('hybrid').make(government, defaultParameters);

/** Every chart with awkward rows, as SVG text by name. */
export function everyChart(options: PictureOptions): Readonly<Record<string, string>> {
  const charts = {
    pairedDifference: pairedDifference(paired, { ...options, metric: 'duplication' }),
    differencePath: differencePath(path, {
      ...options,
      metric: 'outcome',
      regime: 'superministry',
      start: 12,
      recovery,
    }),
    'differencePath by seed': differencePath(path, {
      ...options,
      metric: 'outcome',
      regime: 'hybrid',
      start: 12,
      show: 'paths',
    }),
    gapGrid: gapGrid(gaps, { ...options, seeds: 120 }),
    gapDifference: gapDifference(
      gaps,
      gaps.map((row, i) => ({ ...row, supply: row.supply + 0.5 * (mixed(i) - 0.3) })),
      { ...options, regime: 'cog' },
    ),
    carriers: carriers(carried, options),
    timeBars: timeBars(spent, options),
    'timeBars along committees': timeBars(committees, { ...options, along: 'committees' }),
    fragmentationMap: fragmentationMap(areas, options),
    doseResponse: doseResponse(doses, {
      ...options,
      metric: 'outcome',
      lever: 'stocktakes',
      matters: 0.01,
    }),
    tornado: tornado(driven, { ...options, metric: 'outcome', regime: 'cog', base: 0.15 }),
    winMap: winMap(won, {
      ...options,
      regime: 'cog',
      reference: 'superministry',
      xName: 'mandate',
      yName: 'culture',
      here: { x: 0.8, y: 0.4 },
    }),
    heatMap: heatMap(heated, {
      ...options,
      metric: 'outcome',
      regime: 'cog',
      reference: 'status-quo',
    }),
    worldsMap: worldsMap(sampled, {
      ...options,
      metric: 'outcome',
      regime: 'cog',
      side: 'above',
      threshold: 0.05,
      xName: 'mandate',
      yName: 'ministryIdealSpread',
      boxes: [
        [
          { name: 'mandate', low: 0.4, high: null },
          { name: 'ministryIdealSpread', low: 0.5, high: 2.5 },
          { name: 'obstacleRate', low: 0.02, high: null },
        ],
      ],
    }),
    dimensionalStacking: dimensionalStacking(stacked, {
      ...options,
      metric: 'outcome',
      regime: 'cog',
      side: 'above',
      threshold: 0.05,
    }),
    rangesLeft: rangesLeft(
      ['culture', 'ministryIdealSpread', 'obstacleRate', 'staff', 'ministerTenure', 'turfMotive'].map(
        (name, i) => ({
          name,
          sampled: [0, 10 ** (i - 2)] as const,
          low: mixed(i) * 0.3 * 10 ** (i - 2),
          median: 0.5 * 10 ** (i - 2),
          high: (0.6 + 0.3 * mixed(i + 9)) * 10 ** (i - 2),
          remaining: 0.3 + 0.1 * i,
        }),
      ),
      { ...options, accepted: 62, worlds: 1256 },
    ),
    regimeStructure: regimeStructure(organisationUnder(government, hybrid), options),
    structureChange: structureChange(under('status-quo'), under('hybrid'), {
      ...options,
      regime: 'hybrid',
    }),
    sobolDots: sobolDots(indices, { ...options, metric: 'outcome', regime: 'cog' }),
    morrisDots: morrisDots(indices, { ...options, metric: 'outcome', regime: 'cog' }),
    forumMonth: forumMonth(forum, options),
    docking: docking(docked, options),
    'differencePath as a fan': differencePath(
      path.map((row) => ({
        ...row,
        fan: [0.05, 0.03, 0.015].map((half) => [row.mean - half, row.mean + half] as const),
      })),
      { ...options, metric: 'outcome', regime: 'cog', start: 12, show: 'fan' },
    ),
    'pairedDifference as rainclouds': pairedDifference(paired, {
      ...options,
      metric: 'duplication',
      show: 'raincloud',
    }),
    'pairedDifference with a ceiling': pairedDifference(
      [
        ...paired,
        ...paired
          .filter(({ regime }) => regime === regimes[1].id)
          .map((row) => ({ ...row, regime: 'planner', value: 0.15 })),
      ],
      { ...options, metric: 'duplication', ceiling: 'planner' },
    ),
    'timeBars with a bracket': timeBars(committees, {
      ...options,
      along: 'committees',
      best: { low: 2, high: 4 },
    }),
    deliveryChain: deliveryChain(chain, { ...options, goal: 'Young people out of school and work' }),
  };
  return Object.fromEntries(Object.entries(charts).map(([name, chart]) => [name, svgText(chart)]));
}

/** Where pictures are seen. */
export const places: readonly (readonly [string, PictureOptions])[] = [
  ['a page', {}],
  ['a phone', { width: 360 }],
  ['a projector', { mode: 'projector' }],
  ...(['es', 'pt'] as const satisfies readonly Language[]).map(
    (language) => [`a phone, ${language}`, { width: 360, language }] as const,
  ),
];
