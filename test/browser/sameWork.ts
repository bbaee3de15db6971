import {
  carriers as carriersSeen,
  cells,
  regime as named,
  regimes,
  simulate,
  time,
  type CarrierReading,
  type CellReading,
  type TimeReading,
} from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { searchWorst } from '@joined-up/scenarios/breaking';
import {
  carrierRows,
  carriers,
  comparisonReport,
  differencePath,
  fragmentationMap,
  gapGrid,
  gapRows,
  pairedDifference,
  pathRows,
  recoveryMonths,
  svgText,
  timeBars,
  timeRow,
} from '@joined-up/viz';
import { everyChart, places } from './everyChart.ts';

/** Results that must be equal in Node and in a browser. */
export interface SameWork {
  /** Summaries of runs by `regime seed`, with all digits. */
  readonly runs: Readonly<Record<string, string>>;
  /** SVG text by the name of the chart. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly report: string;
  /** Result of a search for the worst government, as JSON. */
  readonly broken: string;
}

/** How much work is compared. */
export interface SameExtent {
  readonly months: number;
  readonly seeds: readonly (number | string)[];
  /** Runs of the search, and their months. */
  readonly budget: number;
  readonly searchedMonths: number;
  /** Names of places, as in `places`. */
  readonly places: readonly string[];
}

const drawn = ['status-quo', 'superministry', 'cog', 'hybrid'];

/** A small search that includes events. */
function searched({ budget, searchedMonths }: SameExtent): string {
  const searching = searchWorst(stylised, {
    regime: named('superministry'),
    reference: named('status-quo'),
    budget,
    seeds: 1,
    months: searchedMonths,
  });
  let next = searching.next();
  while (!next.done) next = searching.next();
  return JSON.stringify(next.value);
}

/** Runs of some regimes, and what pictures and reports are made of. */
function inputsOf(ids: readonly string[], { months, seeds }: Pick<SameExtent, 'months' | 'seeds'>) {
  const chosen = regimes.filter(({ id }) => ids.includes(id));
  const runs = chosen.flatMap((regime) =>
    seeds.slice(0, drawn.includes(regime.id) ? seeds.length : 1).map((seed) =>
      simulate(stylised, regime, {
        seed,
        months,
        monthly: true,
        observe: [cells, carriersSeen, time],
      }),
    ),
  );
  const of = (id: string) => runs.filter(({ regime }) => regime === id);
  const shown = runs.filter(({ regime }) => drawn.includes(regime));
  const rows = (metric: string) =>
    shown.map(({ seed, regime, summary }) => ({ seed, regime, value: summary[metric] }));
  const path = pathRows(runs, 'outcome', 'superministry', 'status-quo');
  const recovery = recoveryMonths(runs, 'outcome', 'superministry', 'status-quo', stylised.start, 'higher');
  const gaps = gapRows(of('cog').map(({ observed }) => observed.cells as readonly CellReading[]));
  const carried = carrierRows(
    of('status-quo').map(({ seed, observed }) => ({ seed, reading: observed.carriers as CarrierReading })),
  );
  const spent = drawn.map((id) =>
    timeRow(
      id,
      of(id).map(({ observed }) => observed.time as TimeReading),
      of(id).map(({ summary }) => summary.outcome),
    ),
  );
  const areas = [
    { area: 'Health', ministries: 4, effectiveMinistries: 1.5, overlap: 0.25 },
    { area: 'Training', ministries: 9, effectiveMinistries: 3.2, overlap: null },
  ];
  return { runs, shown, rows, path, recovery, gaps, carried, spent, areas, seeds: seeds.length };
}

/** The report on the runs of four regimes. @param of - how much they run */
export const sameReport = (of: Pick<SameExtent, 'months' | 'seeds'>): string =>
  reportOf(inputsOf(drawn, of));

const reportOf = ({
  shown,
  path,
  recovery,
  gaps,
  carried,
  spent,
  areas,
  seeds,
}: ReturnType<typeof inputsOf>): string =>
  comparisonReport({
    question: 'Does a strong centre duplicate less?',
    scenario: stylised,
    regimes: regimes.filter(({ id }) => drawn.includes(id)),
    runs: shown,
    paths: [{ regime: 'superministry', metric: 'outcome', rows: path, recovery }],
    gaps: [{ regime: 'cog', rows: gaps, seeds }],
    carriers: [{ regime: 'status-quo', rows: carried }],
    time: spent,
    map: areas,
    parameters: {},
    command: 'joined-up compare stylised',
    versions: { model: 'test' },
  });

/** Runs every regime, draws every chart from runs, writes the report, searches. */
export function sameWork(extent: SameExtent): SameWork {
  const inputs = inputsOf(
    regimes.map(({ id }) => id),
    extent,
  );
  const { runs, rows, path, recovery, gaps, carried, spent, areas, seeds } = inputs;
  const pictures = {
    pairedDifference: pairedDifference(rows('duplication'), { metric: 'duplication' }),
    'pairedDifference on a phone': pairedDifference(rows('latency'), {
      metric: 'latency',
      width: 360,
      language: 'es',
    }),
    'pairedDifference on a projector': pairedDifference(rows('outcome'), {
      metric: 'outcome',
      mode: 'projector',
      language: 'pt',
    }),
    differencePath: differencePath(path, {
      metric: 'outcome',
      regime: 'superministry',
      start: stylised.start,
      recovery,
    }),
    'differencePath by seed': differencePath(path, {
      metric: 'outcome',
      regime: 'superministry',
      start: stylised.start,
      show: 'paths',
    }),
    gapGrid: gapGrid(gaps, { seeds }),
    carriers: carriers(carried),
    timeBars: timeBars(spent),
    fragmentationMap: fragmentationMap(areas),
  };
  return {
    runs: Object.fromEntries(
      runs.map(({ regime, seed, summary, monthly }) => [
        `${regime} ${seed}`,
        JSON.stringify({ summary, last: monthly.at(-1) }),
      ]),
    ),
    pictures: {
      ...Object.fromEntries(Object.entries(pictures).map(([name, picture]) => [name, svgText(picture)])),
      ...Object.fromEntries(
        places
          .filter(([place]) => extent.places.includes(place))
          .flatMap(([place, options]) =>
            Object.entries(everyChart(options)).map(([name, text]) => [`${name} on ${place}`, text]),
          ),
      ),
    },
    report: reportOf(inputs),
    broken: searched(extent),
  };
}
