import { modelVersion, regimes as knownRegimes, resolveParameters, type CarrierReading, type CellReading, type Scenario, type TimeReading } from '@joined-up/core';
import { fragmentationMap } from '@joined-up/scenarios';
import { carrierRows, comparisonReport, gapRows, pathRows, recoveryMonths, timeRow } from '@joined-up/viz';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import type { PairedRuns } from '../runs/pairedRuns.ts';
import type { Results } from '../runs/results.ts';
import { monthlyRuns } from './monthlyRuns.ts';
import { namesOf } from './namesOf.ts';

export interface ReportRequest {
  readonly runs: PairedRuns;
  readonly scenario: Scenario;
  /** With monthly rows, and what `cells`, `carriers` and `time` saw. */
  readonly results: Results;
  readonly reference: string;
  /** The command that makes it again. */
  readonly command: string;
}

/** Areas of the static map that a page has room for. */
const AREAS = 15;

/** The page of a comparison (HTML), the same for the same runs. */
export function reportOf({ runs, scenario, results, reference, command }: ReportRequest): string {
  const all = regimesOf(scenario);
  const regimes = runs.regimes.map((id) => all.find((regime) => regime.id === id)!);
  const others = runs.regimes.filter((id) => id !== reference);
  const parameters = resolveParameters(scenario.parameters, runs.parameters ?? {});
  const summaries = results.summaries.map(({ seed, regime, values }) => ({ seed, regime, summary: values }));
  const names = namesOf(scenario.government(runs.seeds[0], parameters));
  const months = monthlyRuns(results.months);
  const seen = <Reading>(regime: string, observer: string): readonly Reading[] => results.observed[regime].map((each) => each[observer] as Reading);
  const outcomes = (regime: string): (number | null)[] => summaries.filter((run) => run.regime === regime).map(({ summary }) => summary.outcome);
  return comparisonReport({
    question: `${scenario.name}: what does each way of coordinating change?`,
    scenario, regimes, reference, runs: summaries,
    paths: others.map((regime) => ({
      regime, metric: 'outcome',
      rows: pathRows(months, 'outcome', regime, reference),
      recovery: recoveryMonths(months, 'outcome', regime, reference, scenario.start, 'higher'),
    })),
    gaps: runs.regimes.map((regime) => ({
      regime, seeds: runs.seeds.length,
      rows: gapRows(seen<CellReading[]>(regime, 'cells')).map((row) => ({ ...row, segment: names.segment(row.segment), service: names.service(row.service) })),
    })),
    carriers: runs.regimes.map((regime) => ({
      regime,
      rows: carrierRows(seen<CarrierReading>(regime, 'carriers').map((reading, i) => ({ seed: runs.seeds[i], reading })))
        .map((row) => ({ ...row, ministry: names.ministry(row.ministry), other: names.ministry(row.other) })),
    })),
    time: runs.regimes.map((regime) => timeRow(regime, seen<TimeReading>(regime, 'time'), outcomes(regime))),
    map: fragmentationMap(scenario).filter(({ level }) => level === 'service').toSorted((a, b) => b.amount - a.amount).slice(0, AREAS),
    parameters,
    names: Object.fromEntries(regimes.map(({ id, name }) => [id, name]).filter(([id]) => !knownRegimes.some((known) => known.id === id))),
    sources: sourcesOf(scenario),
    command,
    versions: { model: modelVersion, Node: process.versions.node },
  });
}

/** Where the numbers of a scenario come from, if its file says so. */
const sourcesOf = (scenario: Scenario & { readonly file?: { readonly sources?: readonly string[] } }): readonly string[] => scenario.file?.sources ?? [];
