import type { DoseWords } from './doseWords.ts';
import type { ForumWords } from './forumWords.ts';
import type { CalibrationWords } from './calibrationWords.ts';
import type { DiscoveryWords } from './discoveryWords.ts';
import type { PageWords, WorldWords } from './pageWords.ts';
import type { ParameterNames } from './parameterWords.ts';
import type { SensitivityWords } from './sensitivityWords.ts';

/** Metrics with words in every language; a test holds them against core's list. */
export type WordedMetric =
  | 'duplication'
  | 'overlap'
  | 'fragmentation'
  | 'consistency'
  | 'contradiction'
  | 'alignment'
  | 'outcome'
  | 'unmet'
  | 'joinedUp'
  | 'coordinationLoad'
  | 'blocked'
  | 'latency'
  | 'backlog'
  | 'attendance'
  | 'decisionsPerMeeting'
  | 'ministerAttention'
  | 'trust'
  | 'culture'
  | 'trustCentre'
  | 'backing'
  | 'accountability'
  | 'missionClarity';

/** Regimes with words in every language. */
export type WordedRegime =
  | 'status-quo'
  | 'superministry'
  | 'shared-goals'
  | 'committees'
  | 'sub-cabinets'
  | 'czars'
  | 'task-forces'
  | 'peer-committees'
  | 'working-groups'
  | 'stocktakes'
  | 'cog'
  | 'director'
  | 'hybrid'
  | 'over-coordinated'
  | 'planner'
  | 'bound';

export interface MetricWords {
  /** Heads an axis or a row. */
  readonly name: string;
  /** Stands in a sentence as its subject, third person singular, with the article that the language asks for. */
  readonly subject: string;
  readonly unit: string;
  /** What it measures, a phrase. Left out: as core says it, in English. */
  readonly definition?: string;
}

export interface RegimeWords {
  /** Labels a mark; a few words. */
  readonly name: string;
  /** Follows `under` in a sentence. */
  readonly under: string;
  /** What it consists of, a sentence. Left out: as core says it, in English. */
  readonly description?: string;
}

/** All that a picture or a report says, in one language. A language that lacks a key does not type-check. */
export interface Words {
  /** BCP 47 tag, for `lang`. */
  readonly language: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly metrics: Readonly<Record<WordedMetric, MetricWords>>;
  readonly regimes: Readonly<Record<WordedRegime, RegimeWords>>;
  /** A metric or regime of somebody's own: the name it was given. */
  readonly unknownMetric: (name: string) => MetricWords;
  readonly unknownRegime: (name: string) => RegimeWords;
  readonly titles: TitleWords;
  readonly charts: ChartWords;
  readonly dose: DoseWords;
  readonly forum: ForumWords;
  readonly calibration: CalibrationWords;
  readonly discovery: DiscoveryWords;
  readonly parameters: ParameterNames;
  readonly sensitivity: SensitivityWords;
  readonly page: PageWords;
  readonly worlds: WorldWords;
  readonly report: ReportWords;
}

/** Findings: ten words or so, each says that it holds in this model. Numbers arrive as text. */
export interface TitleWords {
  readonly lower: (metric: MetricWords, regime: RegimeWords) => string;
  readonly usuallyLower: (metric: MetricWords, regime: RegimeWords) => string;
  readonly higher: (metric: MetricWords, regime: RegimeWords) => string;
  readonly usuallyHigher: (metric: MetricWords, regime: RegimeWords) => string;
  readonly unclear: (metric: MetricWords, regime: RegimeWords) => string;
  readonly barely: (metric: MetricWords, regime: RegimeWords) => string;
  /** Several regimes against a reference: how many go clearly or usually one way. */
  readonly lowerUnder: (metric: MetricWords, lower: number, of: number) => string;
  readonly higherUnder: (metric: MetricWords, higher: number, of: number) => string;
  readonly bothWays: (metric: MetricWords, lower: number, higher: number, of: number) => string;
  readonly noneClear: (metric: MetricWords) => string;
  readonly noneDiffers: (metric: MetricWords) => string;
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

/** What stands in and around a chart. */
export interface ChartWords {
  readonly seeds: (count: number) => string;
  readonly lastMonths: (months: number) => string;
  readonly eachRegime: string;
  readonly minus: (regime: RegimeWords, reference: RegimeWords) => string;
  readonly differenceTo: (reference: RegimeWords) => string;
  readonly as: (reference: RegimeWords) => string;
  readonly lowerIn: (count: number, of: number) => string;
  readonly higherIn: (count: number, of: number) => string;
  readonly differenceSentence: (
    regime: RegimeWords,
    mean: string,
    low: string,
    high: string,
    lower: number,
    equal: number,
    higher: number,
  ) => string;
  readonly dotsNote: (dots: number, seeds: number) => string;
  readonly dotsAreSeeds: (seeds: number) => string;
  readonly raincloudNote: string;
  readonly barNote: string;
  readonly mattersNote: (least: string) => string;
  readonly linesNote: (drawn: number, of: number) => string;
  readonly month: string;
  readonly reform: (month: number) => string;
  readonly dip: string;
  readonly bandNote: string;
  readonly pathsNote: (paths: number) => string;
  readonly fanNote: string;
  readonly largest: (change: string, month: number) => string;
  readonly disruptionNote: string;
  readonly recovered: string;
  readonly recoveredNote: (count: number) => string;
  readonly notYet: string;
  readonly short: string;
  readonly over: string;
  readonly enough: string;
  readonly supplyOverNeed: string;
  readonly shortIn: (seeds: number) => string;
  readonly usuallyShort: string;
  readonly coveredShare: string;
  readonly gapDifferenceNote: (least: string) => string;
  readonly moreSeedsShort: string;
  readonly narrower: string;
  readonly wider: string;
  readonly muchTheSame: string;
  readonly furthest: (segment: string, service: string, ratio: string) => string;
  readonly carries: string;
  readonly against: string;
  readonly carriedShare: string;
  readonly darker: (most: string) => string;
  readonly carriersSubtitle: (seeds: number) => string;
  readonly all: string;
  readonly others: (count: number) => string;
  readonly rank: (best: number, worst: number) => string;
  readonly implementing: string;
  readonly meetings: string;
  readonly disruption: string;
  readonly blocked: string;
  readonly shareOfCapacity: string;
  readonly committees: string;
  readonly outcome: string;
  readonly intervalNote: string;
  readonly bestNote: string;
  readonly wayTo: (share: string, regime: RegimeWords) => string;
  readonly departments: string;
  readonly effectiveDepartments: string;
  readonly overlapShare: string;
  readonly mapSubtitle: (areas: number) => string;
  readonly mapNote: string;
  readonly lowEnd: string;
  readonly highEnd: string;
  readonly noise: string;
  readonly tornadoNote: string;
  readonly youAreHere: string;
  readonly tooCloseNote: string;
  readonly winShare: (regime: RegimeWords, reference: RegimeWords) => string;
  readonly primeMinister: string;
  readonly centre: string;
  readonly minister: string;
  readonly structureNote: string;
  readonly structureListNote: string;
  readonly structureChangeNote: (merged: boolean) => string;
  readonly forumKept: string;
  readonly forumNew: string;
  readonly forumGone: string;
  readonly otherMinistries: (count: number) => string;
  readonly otherForums: (count: number) => string;
  readonly chainNote: string;
  readonly need: string;
  readonly supply: string;
  readonly segment: string;
  readonly service: string;
  readonly ministry: string;
  readonly unit: string;
  readonly regime: string;
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly lower: string;
  readonly equal: string;
  readonly higher: string;
  readonly area: string;
  readonly forum: string;
  readonly members: string;
  readonly parameter: string;
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
