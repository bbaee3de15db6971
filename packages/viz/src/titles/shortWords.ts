/** What the short report says, in one language. Numbers arrive whole. */
export interface ShortWords {
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
