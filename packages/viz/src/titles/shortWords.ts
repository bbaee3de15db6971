/** What the short report says, in one language. Numbers arrive whole. */
export interface ShortWords {
  /** "With a strong centre and a hybrid": regimes as they stand in a sentence. */
  readonly withRegimes: (regimes: readonly string[]) => string;
  /** `counts`: as `inOf` or `inLeast` say it. */
  readonly higher: (withRegimes: string, subject: string, counts: string) => string;
  readonly lower: (withRegimes: string, subject: string, counts: string) => string;
  readonly barely: (withRegimes: string, subject: string) => string;
  readonly unclear: (withRegimes: string, subject: string) => string;
  readonly inOf: (count: number, of: number) => string;
  readonly eachInOf: (count: number, of: number) => string;
  readonly atLeast: (count: number, of: number) => string;
  readonly compared: (reference: string) => string;
  /** Headings. */
  readonly atWork: string;
  readonly hangsOn: string;
  readonly meanDifference: string;
  readonly hangsOnAbout: (seeds: number) => string;
  /** Ways in which the model might be otherwise, by id. */
  readonly structures: Readonly<Record<string, string>>;
  readonly moreIn: string;
  readonly more: string;
}
