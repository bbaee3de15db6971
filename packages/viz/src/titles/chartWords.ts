import type { RegimeWords } from './metricWords.ts';

/**
 * A difference in text: its mean and interval, and in how many governments the regime is lower, equal and
 * higher.
 */
interface DifferenceTold {
  readonly regime: RegimeWords;
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly lower: number;
  readonly equal: number;
  readonly higher: number;
}

/** Texts in and around charts. */
export interface ChartWords {
  readonly seeds: (count: number) => string;
  readonly lastMonths: (months: number) => string;
  readonly eachRegime: string;
  readonly minus: (regime: RegimeWords, reference: RegimeWords) => string;
  readonly differenceTo: (reference: RegimeWords) => string;
  readonly as: (reference: RegimeWords) => string;
  readonly lowerIn: (count: number, of: number) => string;
  readonly higherIn: (count: number, of: number) => string;
  readonly differenceSentence: (told: DifferenceTold) => string;
  readonly dotsNote: (dots: number, seeds: number) => string;
  readonly dotsAreSeeds: (seeds: number) => string;
  readonly raincloudNote: string;
  readonly barNote: string;
  readonly mattersNote: (least: string) => string;
  readonly linesNote: (drawn: number, of: number) => string;
  readonly month: string;
  readonly reform: (month: number) => string;
  readonly step: (month: number) => string;
  readonly dip: string;
  readonly bandNote: string;
  readonly pathsNote: (paths: number) => string;
  readonly fanNote: string;
  readonly largest: (change: string, month: number) => string;
  readonly observedTitle: (observed: string, simulated: string) => string;
  readonly turns: (month: number, lost: string) => string;
  readonly neverRises: string;
  readonly indexSubtitle: string;
  readonly observed: (what: string) => string;
  readonly simulated: (what: string) => string;
  readonly middleGovernment: string;
  readonly worldsFanNote: (governments: number) => string;
  readonly turnsNote: string;
  readonly disruptionNote: string;
  readonly recovered: string;
  readonly recoveredNote: (count: number) => string;
  readonly notYet: string;
  /** After a share of the need: "½ covered". */
  readonly covered: string;
  /** Heading of a number of governments. */
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
  readonly mission: string;
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
