import { pairedDifference } from '../charts/pairedDifference.ts';
import { tornado } from '../charts/tornado.ts';
import { compare, type Comparison, type PairedRow } from '../rows/compare.ts';
import { mainEffects } from '../rows/mainEffects.ts';
import { formatPlain } from '../titles/formatNumber.ts';
import { usualMatters } from '../titles/matters.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { spreadOf, tornadoTitle } from '../titles/tornadoTitle.ts';
import { metricWords, wordsOf, type Language } from '../titles/wordsOf.ts';
import { ROOM } from './comparisonPage.ts';
import { allAssumptions, fewAssumptions } from './fewAssumptions.ts';
import { escapeHtml } from './html.ts';
import { namedFinding } from './namedFinding.ts';
import { onePage, type Draw } from './onePage.ts';
import { onePageTable } from './onePageTable.ts';
import { outcomesTable } from './outcomesTable.ts';
import type { StudyRow } from './studyRow.ts';

export type { StudyRow };

/** Results of a study: worlds, each the mean of its seeds; or, for a single world, its seeds. */
export interface StudyPageInput {
  /** Language of all that the page says. @defaultValue 'en' */
  readonly language?: Language;
  /** What was asked, one sentence; it heads the page. */
  readonly question: string;
  /** Names of the governments. */
  readonly scenarios: readonly string[];
  /** Ids; the first is the reference. With one regime the page tells which parameters move its outcomes. */
  readonly regimes: readonly string[];
  /** Metrics and outcomes of the study's own that the page is about; the first heads it. */
  readonly outcomes: readonly string[];
  /** What a dot stands for: the mean of a world, or a seed of the only world. */
  readonly each: 'seeds' | 'worlds';
  /**
   * One for each regime in each world (or seed); values by outcome, `null` where missing. Further outcomes
   * may serve for the second picture.
   */
  readonly rows: readonly StudyRow[];
  /** Seeds in each world. */
  readonly seeds: number;
  /** As people write them; for several governments a list. */
  readonly months: string;
  /** Month in which regimes begin. */
  readonly start: string;
  /** Runs that the study asks for, that failed, and that were not done. */
  readonly runs: { readonly all: number; readonly failed: number; readonly missing: number };
  /** Parameters that the study moves, with the lowest and highest value of each. */
  readonly varied: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  /** Settings of the study that are a choice, with their options. @defaultValue none */
  readonly chosen?: readonly { readonly name: string; readonly options: readonly string[] }[];
  /** Parameters set to one value in all worlds. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Names of regimes by id. */
  readonly names?: Readonly<Record<string, string>>;
  /** The exact command that makes this page again. */
  readonly command: string;
  /** Text of the QR code. */
  readonly settings: string;
  /** What made it, by name: model, package, Node. */
  readonly versions: Readonly<Record<string, string>>;
  /** Of the data. */
  readonly fingerprint: string;
}

/** Whether a study has nothing for a page: one regime, and no parameter that differs between worlds. */
export const comparesNothing = ({
  regimes,
  rows,
  varied,
}: Pick<StudyPageInput, 'regimes' | 'rows' | 'varied'>): boolean =>
  regimes.length < 2 && (varied.length === 0 || new Set(rows.map(({ world }) => world)).size < 2);

/**
 * One page of A4 for a study, HTML: how regimes differ over its worlds and which parameter moves the
 * difference; or, for one regime, which parameter moves its outcomes.
 * @throws {RangeError} if the study compares nothing
 */
export function studyPage(input: StudyPageInput): string {
  if (comparesNothing(input))
    throw new RangeError('study page: expected two regimes, or two worlds and a parameter that is moved');
  const {
    language,
    question,
    scenarios,
    start,
    seeds,
    months,
    runs,
    varied,
    chosen = [],
    fixed,
    each,
    command,
    settings,
    versions,
    fingerprint,
  } = input;
  const words = wordsOf(language);
  const { report, page } = words;
  const worlds = new Set(input.rows.map(({ world }) => world)).size;
  const say = (value: number): string => formatPlain(Number(value.toPrecision(6)), words);
  const about = (value: number): string => say(Number(value.toPrecision(3)));
  const set = Object.entries(fixed);
  return onePage({
    language,
    question,
    command,
    settings,
    versions,
    fingerprint,
    ...(input.regimes.length > 1 ? compared(input) : moved(input)),
    about: [
      `${report.government}: ${scenarios.join(', ')}`,
      each === 'worlds' ? page.size(worlds, seeds, runs.all) : words.charts.seeds(seeds),
      page.months(months),
    ],
    assumptions: [
      escapeHtml(page.setUp(start)),
      ...(varied.length + chosen.length > 0
        ? [
            fewAssumptions(
              page.varied(varied.length + chosen.length),
              [
                ...chosen.map(({ name, options }) => [name, options.join(', ')] as const),
                ...varied.map(({ name, low, high }) => [name, `${about(low)} … ${about(high)}`] as const),
              ],
              language,
            ),
          ]
        : []),
      ...(set.length > 0
        ? [
            fewAssumptions(
              page.fixed,
              set.map(([name, value]) => [name, say(value)]),
              language,
            ),
          ]
        : []),
      ...(varied.length + chosen.length + set.length === 0 ? [page.usual] : []),
      allAssumptions(page),
    ],
    limits: [
      report.limit[0],
      ...(each === 'worlds' ? [page.design, report.limit[3]] : report.limit.slice(1, 3)),
      ...(runs.failed > 0 ? [page.failed(runs.failed, runs.all)] : []),
      ...(runs.missing > 0 ? [page.missing(runs.missing, runs.all)] : []),
    ],
  });
}

type Found = Pick<Parameters<typeof onePage>[0], 'findings' | 'pictures' | 'table' | 'note'>;

/** Several regimes: how they differ, and which parameter moves the largest difference. */
function compared({ language, regimes, outcomes, rows, each, varied, names }: StudyPageInput): Found {
  const words = wordsOf(language);
  const look = { language, names };
  const [reference, ...others] = regimes;
  const shown = [reference, ...others.slice(0, ROOM.regimes)];
  const paired = (outcome: string): readonly PairedRow[] =>
    rows
      .filter(({ regime }) => shown.includes(regime))
      .map(({ world, regime, values }) => ({ seed: world, regime, value: values[outcome] ?? null }));
  const comparisons = outcomes
    .slice(0, ROOM.metrics)
    .map((outcome) => compare(paired(outcome), outcome, reference));
  const [first] = comparisons;
  const draw =
    (outcome: string): Draw =>
    (size) =>
      pairedDifference(paired(outcome), { ...look, ...size, metric: outcome, reference, each });
  const effect = largestEffect(first, rows, varied);
  const driven =
    effect === undefined || effect.rows.length === 0
      ? []
      : [
          `${tornadoTitle(
            effect.rows,
            first.matters,
            words,
            (parameter) => wordsOfParameter(parameter, words).subject,
          )}.`,
        ];
  const second: Draw =
    driven.length === 0
      ? draw(everyOutcome(outcomes, rows)[1] ?? first.metric)
      : (size) =>
          tornado(effect!.rows, {
            ...look,
            ...size,
            metric: first.metric,
            regime: effect!.regime,
            reference,
            base: effect!.base,
            note: words.page.effects,
            matters: first.matters,
            most: 7,
          });
  return {
    findings: [...comparisons.map((comparison) => namedFinding(comparison, words, names)), ...driven],
    pictures: [draw(first.metric), second],
    table: onePageTable(comparisons, look, each),
    ...(others.length > ROOM.regimes ? { note: words.page.others(others.length - ROOM.regimes) } : {}),
  };
}

/** Main effects on the difference of the regime that differs most. */
function largestEffect(
  { metric, reference, compared: all }: Comparison,
  rows: readonly StudyRow[],
  varied: StudyPageInput['varied'],
) {
  const size = ({ difference: { count, mean } }: (typeof all)[number]): number =>
    count === 0 ? -1 : Math.abs(mean);
  const [most] = all.toSorted((a, b) => size(b) - size(a));
  if (most === undefined || varied.length === 0) return undefined;
  const usual = new Map(
    rows.filter(({ regime }) => regime === reference).map((row) => [row.world, row.values[metric] ?? null]),
  );
  const points = rows
    .filter(({ regime }) => regime === most.regime)
    .map(({ world, settings, values }) => {
      const [value, other] = [values[metric] ?? null, usual.get(world) ?? null];
      return { settings, value: value === null || other === null ? null : value - other };
    });
  return {
    regime: most.regime,
    ...mainEffects(
      points,
      varied.map(({ name }) => name),
    ),
  };
}

/** One regime: which parameter moves its outcomes. */
function moved({ language, outcomes, rows, varied, names }: StudyPageInput): Found {
  const words = wordsOf(language);
  const effects = everyOutcome(outcomes, rows)
    .flatMap((outcome) => {
      const values = rows.map(({ settings, values: all }) => ({ settings, value: all[outcome] ?? null }));
      const { rows: bars, base } = mainEffects(
        values,
        varied.map(({ name }) => name),
      );
      const [first] = bars.toSorted((a, b) => spreadOf(b) - spreadOf(a));
      if (first === undefined) return [];
      const matters = usualMatters(
        outcome,
        values.map(({ value }) => value),
      );
      const { subject } = metricWords(outcome, words);
      return [
        {
          outcome,
          bars,
          base,
          matters,
          title:
            spreadOf(first) > matters
              ? words.page.drives(wordsOfParameter(first.parameter, words).subject, subject)
              : words.page.nothingDrives(subject),
        },
      ];
    })
    .slice(0, Math.max(2, Math.min(outcomes.length, ROOM.metrics)));
  const [first, second = first] = effects;
  if (first === undefined)
    throw new RangeError('study page: expected an outcome that two worlds have, received none');
  const draw =
    ({ outcome, bars, base, matters, title }: typeof first): Draw =>
    (size) =>
      tornado(bars, {
        language,
        names,
        ...size,
        metric: outcome,
        base,
        matters,
        title,
        note: words.page.effects,
        most: 7,
      });
  return {
    findings: effects.map(({ title }) => `${title}.`),
    pictures: [draw(first), draw(second)],
    table: outcomesTable(
      effects.map(({ outcome }) => outcome),
      rows,
      language,
    ),
  };
}

/** Outcomes that the page is about, then all others. */
const everyOutcome = (outcomes: readonly string[], rows: readonly StudyRow[]): readonly string[] => [
  ...new Set([...outcomes, ...rows.flatMap(({ values }) => Object.keys(values))]),
];
