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
