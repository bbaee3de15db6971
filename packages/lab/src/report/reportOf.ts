import {
  modelVersion,
  regimes as knownRegimes,
  resolveParameters,
  structures,
  type CarrierReading,
  type CellReading,
  type RegimeMaker,
  type Scenario,
  type TimeReading,
} from '@joined-up/core';
import { fragmentationMap } from '@joined-up/scenarios';
import {
  carrierRows,
  comparisonPage,
  comparisonReport,
  gapRows,
  pathRows,
  recoveryMonths,
  shortReport,
  timeRow,
  wordsOf,
  type ComparisonReportInput,
  type Language,
  type PictureLanguage,
} from '@joined-up/viz';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import type { PairedRuns } from '../runs/pairedRuns.ts';
import type { PairedResults, RunRow } from '../runs/pairedResults.ts';
import { runAll, type RunAllOptions } from '../runs/runAll.ts';
import { chosenLook } from '../tables/spreadsheet.ts';
import { framesOf } from './framesOf.ts';
import { monthlyRuns } from './monthlyRuns.ts';
import { namesOf } from './namesOf.ts';

export interface ReportRequest {
  readonly runs: PairedRuns;
  readonly scenario: Scenario;
  /**
   * Results with monthly rows; a report also needs what the observers `cells`, `carriers` and `time` saw.
   */
  readonly results: PairedResults;
  readonly reference: string;
  readonly language?: Language;
  /** The question, one sentence. @defaultValue what each way of coordinating changes */
  readonly question?: string;
  /** The command that makes the report again. */
  readonly command: string;
}

/** Most areas of the static map on a page. */
const AREAS = 15;

/** The report of a comparison (HTML), the same for the same runs. */
export function reportOf(request: ReportRequest): string {
  const { runs, scenario, results } = request;
  const shared = sharedBy(request);
  const names = namesOf(
    scenario.government(runs.seeds[0], resolveParameters(scenario.parameters, runs.parameters ?? {})),
  );
  const seen = <Reading>(regime: string, observer: string): readonly Reading[] =>
    results.observed[regime].map((each) => each[observer] as Reading);
  return comparisonReport({
    ...shared,
    gaps: runs.regimes.map((regime) => ({
      regime,
      seeds: runs.seeds.length,
      rows: gapRows(seen<CellReading[]>(regime, 'cells')).map((row) => ({
        ...row,
        segment: names.segment(row.segment),
        service: names.service(row.service),
      })),
    })),
    carriers: runs.regimes.map((regime) => ({
      regime,
      rows: carrierRows(
        seen<CarrierReading>(regime, 'carriers').map((reading, i) => ({ seed: runs.seeds[i], reading })),
      ).map((row) => ({
        ...row,
        ministry: names.ministry(row.ministry),
        other: names.ministry(row.other),
      })),
    })),
    time: timeRows(request),
    map: fragmentationMap(scenario)
      .filter(({ level }) => level === 'service')
      .toSorted((a, b) => b.amount - a.amount)
      .slice(0, AREAS),
    sources: sourcesOf(scenario),
  });
}

/** Number of governments in which a report tries what its finding depends on. */
const TRIED = 10;

/**
 * The report of a comparison on two pages (HTML), the same for the same runs: with a government at work,
 * and the same comparison under other structures of the model.
 */
export async function shortReportOf(request: ReportRequest, options: RunAllOptions = {}): Promise<string> {
  const { runs, scenario, reference } = request;
  const shared = sharedBy(request);
  const other = farthest(shared.runs, reference);
  const makerOf = (id: string) => regimesOf(scenario).find((regime) => regime.id === id)!;
  const structuresTried = [];
  for (const { id, parameters } of structures.filter((structure) => structure.id !== 'today')) {
    const tried = await runAll(
      {
        ...runs,
        seeds: runs.seeds.slice(0, TRIED),
        parameters: { ...runs.parameters, ...parameters },
        observers: [],
        monthly: false,
      },
      options,
    );
    structuresTried.push({ id, runs: tried.summaries.map(summarised) });
  }
  return shortReport({
    ...shared,
    headline: 'outcome',
    time: timeRows(request),
    frames: framesOf(scenario, [makerOf(reference), makerOf(other)], runs, {
      language: request.language,
      names: shared.names,
    }),
    structures: structuresTried,
    sources: sourcesOf(scenario),
  });
}

/** How ministers' time goes under each regime, and what comes of it. */
const timeRows = ({ runs: { regimes }, results: { observed, summaries } }: ReportRequest) =>
  regimes.map((regime) =>
    timeRow(
      regime,
      observed[regime].map((each) => each.time as TimeReading),
      summaries.filter((run) => run.regime === regime).map(({ values }) => values.outcome),
    ),
  );

/** The regime whose mean outcome is farthest from the reference's. */
function farthest(runs: ComparisonReportInput['runs'], reference: string): string {
  const meanOf = (regime: string): number => {
    const values = runs.flatMap((run) => (run.regime === regime ? [run.summary.outcome ?? 0] : []));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const standard = meanOf(reference);
  const far = (regime: string) => Math.abs(meanOf(regime) - standard);
  return [...new Set(runs.map(({ regime }) => regime))]
    .filter((regime) => regime !== reference)
    .reduce((best, regime) => (far(regime) > far(best) ? regime : best));
}

const summarised = ({ seed, regime, values }: RunRow): ComparisonReportInput['runs'][number] => ({
  seed,
  regime,
  summary: values,
});

/** The request for a page: as for a report, with one more language. */
export interface PageRequest extends Omit<ReportRequest, 'language'> {
  readonly language?: PictureLanguage;
}

/** One page of A4 of a comparison (HTML), the same for the same runs. */
export const pageOf = ({ language, ...request }: PageRequest): string =>
  comparisonPage({
    ...sharedBy(request),
    language,
    question: request.question ?? wordsOf(language).page.question(request.scenario.name),
  });

/** The parts that the report and the page share. */
function sharedBy({
  runs,
  scenario,
  results,
  reference,
  command,
  language = 'en',
  question,
}: ReportRequest): ComparisonReportInput {
  const all = regimesOf(scenario);
  const regimes = runs.regimes.map((id) => all.find((regime) => regime.id === id)!);
  const months = monthlyRuns(results.months);
  const spreadsheet = chosenLook();
  return {
    language,
    ...(spreadsheet === undefined ? {} : { spreadsheet }),
    question: question ?? wordsOf(language).page.question(scenario.name),
    scenario: { ...scenario, months: runs.months ?? scenario.months },
    regimes,
    reference,
    runs: results.summaries.map(summarised),
    paths: runs.regimes
      .filter((id) => id !== reference)
      .flatMap((regime) =>
        ['outcome', ...(runs.measures ?? [])].map((metric) => ({
          regime,
          metric,
          rows: pathRows(months, metric, regime, reference),
          recovery: recoveryMonths(months, metric, regime, reference, scenario.start, 'higher'),
          steps: laterSteps(regimes.filter(({ id }) => id === regime || id === reference)),
        })),
      ),
    parameters: resolveParameters(scenario.parameters, runs.parameters ?? {}),
    names: namesOfOwn(regimes),
    command,
    versions: { model: modelVersion, Node: process.versions.node },
  };
}

/** Months of the steps of schedules after their first. */
const laterSteps = (regimes: readonly RegimeMaker[]): readonly number[] =>
  regimes.flatMap(({ steps = [] }) => steps.slice(1).map(({ month }) => month));

/** Names of regimes of one's own; the model's have words in every language. */
export const namesOfOwn = (
  regimes: readonly { readonly id: string; readonly name: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    regimes
      .filter(({ id }) => !knownRegimes.some((known) => known.id === id))
      .map(({ id, name }) => [id, name]),
  );

/** Where the numbers of a scenario come from, if its file says so. */
const sourcesOf = (
  scenario: Scenario & { readonly file?: { readonly sources?: readonly string[] } },
): readonly string[] => scenario.file?.sources ?? [];
