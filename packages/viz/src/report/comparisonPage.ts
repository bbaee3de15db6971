import { fingerprint } from '@joined-up/core';
import { differencePath } from '../charts/differencePath.ts';
import { pairedDifference } from '../charts/pairedDifference.ts';
import { timeBars } from '../charts/timeBars.ts';
import { compare, type PairedRow } from '../rows/compare.ts';
import { formatPlain } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { changedParameters } from './changedParameters.ts';
import type { ComparisonReportInput } from './comparisonReport.ts';
import { dataCsv, metricsOf } from './dataCsv.ts';
import { allAssumptions, fewAssumptions } from './fewAssumptions.ts';
import { escapeHtml } from './html.ts';
import { namedFinding } from './namedFinding.ts';
import { onePage, type Draw } from './onePage.ts';
import { onePageTable } from './onePageTable.ts';

/** What the long report takes, and the text of the QR code. */
export interface ComparisonPageInput extends Omit<ComparisonReportInput, 'language'> {
  /** Language of all that the page says. @defaultValue 'en' */
  readonly language?: PictureLanguage;
  /** Text of the QR code: a link or a command with all settings. @defaultValue the command */
  readonly settings?: string;
}

/**
 * At most this many regimes besides the reference, metrics in the table, and limits of the study's own fit
 * the page.
 */
export const ROOM = { regimes: 4, metrics: 3, limits: 2 } as const;

/**
 * One page of A4 for a comparison, HTML; the long form is `comparisonReport`. Of many regimes it shows the first ones.
 * @throws {RangeError} if the reference was not run, or nothing besides
 */
export function comparisonPage(input: ComparisonPageInput): string {
  const {
    question,
    scenario,
    headline = 'duplication',
    besides = ['consistency', 'outcome'],
    reference = 'status-quo',
    names,
    runs,
    command,
    settings = command,
    language,
    limits = [],
  } = input;
  const words = wordsOf(language);
  const { report, page } = words;
  const look = { language, names };
  const metricIds = metricsOf(runs);
  const others = [...new Set(runs.map(({ regime }) => regime))].filter((regime) => regime !== reference);
  if (others.length === 0)
    throw new RangeError('comparison page: expected a regime besides the reference, received none');
  const shown = [reference, ...others.slice(0, ROOM.regimes)];
  const paired = (metric: string): readonly PairedRow[] =>
    runs
      .filter(({ regime }) => shown.includes(regime))
      .map(({ seed, regime, summary }) => ({ seed, regime, value: summary[metric] ?? null }));
  const told = [
    headline,
    ...besides.filter((metric) => metric !== headline && metricIds.includes(metric)),
  ].slice(0, ROOM.metrics);
  const comparisons = told.map((metric) => compare(paired(metric), metric, reference));
  const changed = changedParameters(input.parameters);
  const say = (value: number): string => formatPlain(Number(value.toPrecision(6)), words);
  return onePage({
    language,
    question,
    command,
    settings,
    versions: input.versions,
    about: [
      `${report.government}${words.colon}${scenario.name}`,
      words.charts.seeds(comparisons[0].seeds.length),
      page.months(String(scenario.months)),
      ...(input.date === undefined ? [] : [input.date]),
    ],
    findings: comparisons.map((comparison) => namedFinding(comparison, words, names)),
    pictures: [
      (size) => pairedDifference(paired(headline), { ...look, ...size, metric: headline, reference }),
      second(input, headline, paired),
    ],
    table: onePageTable(comparisons, look),
    ...(others.length > ROOM.regimes ? { note: page.others(others.length - ROOM.regimes) } : {}),
    assumptions: [
      escapeHtml(page.setUp(String(scenario.start))),
      changed.length === 0
        ? page.usual
        : fewAssumptions(
            page.changed(changed.length),
            changed.map(({ parameter, value }) => [
              parameter.name,
              `${say(value)} (${report.usual.toLowerCase()} ${say(parameter.default)})`,
            ]),
            language,
          ),
      allAssumptions(page),
    ],
    limits: [...report.limit.slice(0, limits.length > 1 ? 2 : 3), ...limits.slice(0, ROOM.limits)],
    fingerprint: fingerprint(dataCsv(scenario.id, runs, metricIds)),
  });
}

/**
 * The second picture: when the largest change comes; else where time goes; else how another metric differs.
 */
function second(
  { language, names, paths = [], time = [], scenario, reference = 'status-quo' }: ComparisonPageInput,
  headline: string,
  paired: (metric: string) => readonly PairedRow[],
): Draw {
  const look = { language, names };
  const farthest = ({ rows }: (typeof paths)[number]): number =>
    Math.max(0, ...rows.map(({ mean }) => Math.abs(mean)).filter((size) => !Number.isNaN(size)));
  const path = paths.toSorted((a, b) => farthest(b) - farthest(a))[0];
  if (path !== undefined)
    return (size) =>
      differencePath(path.rows, {
        ...look,
        ...size,
        metric: path.metric,
        regime: path.regime,
        reference,
        start: scenario.start,
        steps: path.steps,
        recovery: path.recovery,
      });
  if (time.length > 0) return (size) => timeBars(time, { ...look, ...size });
  const metric = headline === 'outcome' ? 'consistency' : 'outcome';
  return (size) => pairedDifference(paired(metric), { ...look, ...size, metric, reference });
}
