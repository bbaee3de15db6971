import type { MetricId, RegimeId } from '@joined-up/core';
import type { ChartWords } from './chartWords.ts';
import type { DockingWords } from './dockingWords.ts';
import type { DoseWords } from './doseWords.ts';
import type { FindingWords } from './findingWords.ts';
import type { ForumWords } from './forumWords.ts';
import type { HeatWords } from './heatWords.ts';
import type { LivingWords } from './livingWords.ts';
import type { ShortWords } from './shortWords.ts';
import type { CalibrationWords } from './calibrationWords.ts';
import type { DiscoveryWords } from './discoveryWords.ts';
import type { MetricWords, ModelMetricWords, RegimeWords } from './metricWords.ts';
import type { PageWords, WorldWords } from './pageWords.ts';
import type { OptionNames, ParameterNames } from './parameterWords.ts';
import type { ReasonWords } from './reasonWords.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

export type { ChartWords, MetricWords, RegimeWords };

/** Texts of pictures and reports, in one language. A language that lacks a key does not type-check. */
export interface Words {
  /** BCP 47 tag, for `lang`. */
  readonly language: string;
  /** Decimal mark. */
  readonly decimal: string;
  /** Thousands separator. */
  readonly thousands: string;
  /** Colon, with the spaces that the language puts around it. */
  readonly colon: string;
  /** Every metric of the model. */
  readonly metrics: Readonly<Record<MetricId, ModelMetricWords>>;
  /** Every regime of the model. */
  readonly regimes: Readonly<Record<RegimeId, RegimeWords>>;
  /** Words for a metric of your own, from its name. */
  readonly unknownMetric: (name: string) => MetricWords;
  /** Metrics of a single goal, by its id. */
  readonly goalMetrics: Readonly<Record<'outcome' | 'coverage', (goal: string) => MetricWords>>;
  /** A metric at the end of a month of the run. */
  readonly atMonth: (metric: MetricWords, month: number) => MetricWords;
  /** Words for a regime of your own, from its name. */
  readonly unknownRegime: (name: string) => RegimeWords;
  /** Sentences of comparisons. */
  readonly finding: FindingWords;
  /** Titles that say what was found. */
  readonly titles: TitleWords;
  /** Axes, keys and notes of charts. */
  readonly charts: ChartWords;
  /** Pictures of two implementations. */
  readonly docking: DockingWords;
  /** Pictures of a dose and its response. */
  readonly dose: DoseWords;
  /** What happened in a forum. */
  readonly forum: ForumWords;
  /** Heat maps. */
  readonly heat: HeatWords;
  /** Governments at work, and their player. */
  readonly living: LivingWords;
  /** The report of two pages. */
  readonly short: ShortWords;
  /** Pictures of how far patterns narrow ranges. */
  readonly calibration: CalibrationWords;
  /** Pictures of where something happens. */
  readonly discovery: DiscoveryWords;
  /** What parameters are called. */
  readonly parameters: ParameterNames;
  /** What the options of parameters that are a choice are called. */
  readonly options: OptionNames;
  /** Pictures of which parameters matter. */
  readonly sensitivity: SensitivityWords;
  /** Pictures of what a difference is made of. */
  readonly reasons: ReasonWords;
  /** The page to print. */
  readonly page: PageWords;
  /** Pictures of sampled worlds. */
  readonly worlds: WorldWords;
  /** The long report. */
  readonly report: ReportWords;
}

/**
 * Findings of about ten words; those of the simulation say that they hold in this model. Numbers come whole
 * or as text.
 */
export interface TitleWords {
  readonly nothing: (metric: MetricWords) => string;
  readonly halfRecover: (regime: RegimeWords, month: number) => string;
  readonly fewRecover: (regime: RegimeWords, recovered: number, of: number, month: number) => string;
  readonly dipEnds: (metric: MetricWords, regime: RegimeWords, month: number) => string;
  readonly dipStays: (metric: MetricWords, regime: RegimeWords, month: number) => string;
  readonly noDip: (metric: MetricWords, regime: RegimeWords) => string;
  readonly cellsShort: (short: number, of: number) => string;
  readonly noCellShort: string;
  readonly gapsMove: (narrower: number, wider: number, of: number, regime: RegimeWords) => string;
  readonly gapsSame: (regime: RegimeWords) => string;
  readonly halfCarried: (carriers: number, of: number) => string;
  readonly nobodyCarries: string;
  readonly meetingsTake: (least: string, most: string) => string;
  readonly meetingsTakeSame: (share: string) => string;
  readonly outcomePeaks: (committees: string) => string;
  readonly areasShared: (areas: number, of: number) => string;
  readonly drives: (first: string) => string;
  /** Intervals cannot tell it from the next. */
  readonly mayDrive: (first: string) => string;
  readonly drivesTimes: (first: string, times: string, second: string) => string;
  readonly nothingDrives: string;
  readonly wins: (regime: RegimeWords, worlds: number, of: number) => string;
  readonly tooClose: (close: number, of: number) => string;
  readonly structure: (ministers: number, forums: number) => string;
  readonly structureChange: (before: number, after: number, come: number, gone: number) => string;
  readonly structureSame: string;
  readonly chain: (goal: string, units: number, ministries: number) => string;
}

/** Headings and set phrases of the report. */
export interface ReportWords {
  readonly finding: string;
  readonly government: string;
  readonly difference: string;
  readonly dip: string;
  readonly gaps: string;
  readonly carriers: string;
  readonly time: string;
  readonly map: string;
  readonly table: string;
  readonly tableIntroduction: (reference: RegimeWords, seeds: number) => string;
  readonly metric: string;
  readonly interval: string;
  readonly whichWay: string;
  readonly showTable: string;
  readonly definitions: string;
  readonly assumptions: string;
  readonly assumptionsIntroduction: (changed: number) => string;
  readonly used: string;
  readonly usual: string;
  readonly range: string;
  readonly meaning: string;
  readonly source: string;
  readonly limits: string;
  readonly limit: readonly string[];
  readonly again: string;
  readonly againIntroduction: string;
  readonly versions: string;
  readonly fingerprint: string;
  readonly fingerprintMeaning: string;
  readonly data: string;
  readonly download: (rows: number) => string;
  readonly regimes: string;
  readonly better: Readonly<Record<'lower' | 'higher' | 'neither', string>>;
  readonly none: string;
}
