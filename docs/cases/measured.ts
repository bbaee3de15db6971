// Writes the results of the cases for the workshop, packages/workshop/src/cases/measured.json: pnpm
// docs:measured, and at the end of pnpm docs:cases
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { modelVersion, structures } from '@joined-up/core';
import { findCase, hasSeries, observedRows, whatMatches } from '@joined-up/lab';
import type { MeasuredReforms, MeasuredSeries } from '../../packages/workshop/src/cases/measuredReforms.ts';
import { matchedOf, type MatchingResult } from './matching.ts';
import { picturesOf } from './render.ts';
import { askedOf, type CaseResult } from './result.ts';

export const MEASURED = new URL('../../packages/workshop/src/cases/measured.json', import.meta.url);

/** Results of cases, for the workshop. @param series - of the cases that have one */
export function measuredOf(
  results: readonly CaseResult[],
  matching: MatchingResult,
  series: readonly MeasuredSeries[],
): MeasuredReforms {
  const { left } = whatMatches(matchedOf(matching));
  return {
    model: modelVersion,
    combinations: matching.said.length,
    left: left.length,
    cases: results.map(({ id, worlds, patterns }) => ({
      id,
      worlds,
      patterns: patterns.map(({ id: pattern, decides, unobserved, verdicts, holds }) => ({
        id: pattern,
        decides,
        unobserved,
        verdict: verdicts[0] as 'shown' | 'undecided' | 'failed',
        holds: holds[0],
        otherwise: verdicts.slice(1).filter((verdict) => verdict === 'shown').length,
        of: verdicts.length - 1,
      })),
    })),
    series,
  };
}

/**
 * Series of the cases that have one, under the structures whose pictures the page of cases shows. Each
 * takes seconds.
 * @param most - structures of each case, the first of those
 */
export async function seriesOf(
  results: readonly CaseResult[],
  most = Infinity,
): Promise<readonly MeasuredSeries[]> {
  const all: MeasuredSeries[] = [];
  for (const result of results) {
    const { id, worlds, seeds } = result;
    const found = findCase(id);
    if (!hasSeries(found)) continue;
    const { observed, scenario } = found;
    const steps = scenario.regimes.find((regime) => regime.id === observed.arm)?.steps ?? [];
    for (const structure of structures
      .filter((one) => picturesOf(result).includes(one.id))
      .slice(0, most)) {
      const rows = await observedRows(found, { worlds, seeds, structure });
      all.push({
        case: id,
        asked: askedOf(id),
        structure: structure.id,
        worlds,
        steps: steps.length === 0 ? [scenario.start] : steps.map(({ month }) => month),
        rows: rows.map(({ month, observed: seen, median, fan }) => ({
          month,
          observed: seen === null ? null : short(seen),
          median: short(median),
          fan: fan.map(([low, high]) => [short(low), short(high)] as const),
        })),
      });
    }
  }
  return all;
}

/** An index with one decimal. */
const short = (value: number): number => Math.round(10 * value) / 10;

const read = <Value>(file: string): Value =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Value;

export async function writeMeasured(): Promise<void> {
  const results = read<readonly CaseResult[]>('results.json');
  const measured = measuredOf(results, read<MatchingResult>('matching.json'), await seriesOf(results));
  writeFileSync(MEASURED, `${JSON.stringify(measured)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeMeasured();
