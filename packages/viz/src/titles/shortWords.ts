/** Texts of the short report, in one language. Numbers come whole. */
export interface ShortWords {
  readonly compared: (reference: string) => string;
  /** Headings. */
  readonly atWork: string;
  readonly hangsOn: string;
  readonly meanDifference: string;
  readonly hangsOnAbout: (seeds: number) => string;
  /** Other structures of the model, by id. */
  readonly structures: Readonly<Record<string, string>>;
  readonly moreIn: string;
  readonly more: string;
}
