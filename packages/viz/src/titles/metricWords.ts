/** What is said of a metric in a finding: clauses, which English begins with a verb, its ending in brackets. */
export interface MetricFindings {
  /** "get(s) better results", "los resultados son mejores": where it is higher. */
  readonly higher: string;
  readonly lower: string;
  /** "hardly change(s) results". */
  readonly same: string;
  /** "in results", after "no clear difference". */
  readonly clear: string;
}

/** A metric in the words of a language. */
export interface MetricWords {
  /** Heads an axis or a row. */
  readonly name: string;
  /** Stands in a sentence as its subject, third person singular, with the article that the language asks for. */
  readonly subject: string;
  /** What it is measured in; empty of a share or an index. */
  readonly unit: string;
  /** What is said of it where it is higher, lower, or much the same. */
  readonly findings: MetricFindings;
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
  /** Is `under` a plural, as English verbs ask? */
  readonly many?: boolean;
  /** What it consists of, a sentence. Left out: as core says it, in English. */
  readonly description?: string;
  /** As people say it who have not read the model: in the workshop. Left out: as `name` says it. */
  readonly everyday?: string;
  /** As `under`, in the same words. Left out: as `under` says it. */
  readonly everydayUnder?: string;
}
