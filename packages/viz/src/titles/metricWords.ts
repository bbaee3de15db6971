/** A metric in the words of a language. */
export interface MetricWords {
  /** Heads an axis or a row. */
  readonly name: string;
  /** Stands in a sentence as its subject, third person singular, with the article that the language asks for. */
  readonly subject: string;
  /** What it is measured in; empty of a share or an index. */
  readonly unit: string;
  /** What it measures, a phrase. Left out: as core says it, in English. */
  readonly definition?: string;
}

/** A metric as people say it who have not read the model: in the workshop. */
export interface EverydayWords {
  /** What people call it. */
  readonly name: string;
  /** What it measures, a sentence. */
  readonly about: string;
}

/** All words of a metric of the model, in one language: the one place where they stand. */
export interface ModelMetricWords extends MetricWords {
  readonly everyday: EverydayWords;
}

/** A regime in the words of a language. */
export interface RegimeWords {
  /** Labels a mark; a few words. */
  readonly name: string;
  /** Follows `under` in a sentence. */
  readonly under: string;
  /** What it consists of, a sentence. Left out: as core says it, in English. */
  readonly description?: string;
  /** As people say it who have not read the model: in the workshop. Left out: as `name` says it. */
  readonly everyday?: string;
}
