/** Clauses about a metric in a finding; in English they begin with a verb, its ending in brackets. */
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
  /** Heading of an axis or a row. */
  readonly name: string;
  /** Subject of a sentence, third person singular, with the article that the language asks for. */
  readonly subject: string;
  /** Unit; may be empty for a share or an index. */
  readonly unit: string;
  /** Clauses for where it is higher, lower, or much the same. */
  readonly findings: MetricFindings;
  /** What it measures, a phrase; default: core's, in English. */
  readonly definition?: string;
}

/** A metric for people who have not read the model: in the workshop. */
export interface EverydayWords {
  /** What people call it. */
  readonly name: string;
  /** What it measures, a sentence. */
  readonly about: string;
}

/** All words for a metric of the model, in one language. */
export interface ModelMetricWords extends MetricWords {
  readonly everyday: EverydayWords;
}

/** A regime in the words of a language. */
export interface RegimeWords {
  /** Label, a few words. */
  readonly name: string;
  /** Follows `under` in a sentence. */
  readonly under: string;
  /** Whether `under` is a plural, for the verb beside it. */
  readonly many?: boolean;
  /** What it consists of, a sentence; default: core's, in English. */
  readonly description?: string;
  /** Name for people who have not read the model: in the workshop; default: `name`. */
  readonly everyday?: string;
  /** `under` in the same words; default: `under`. */
  readonly everydayUnder?: string;
}
