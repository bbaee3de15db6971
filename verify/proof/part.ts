/** One part of the proof: a question that a referee may ask, and how it is answered. */
export interface Part {
  readonly name: string;
  /** What is claimed. */
  readonly claim: string;
  /** How it is checked. */
  readonly method: string;
  /** The command that checks it alone. */
  readonly command: string;
  /** @param quick - a few minutes for the whole proof, or as long as it takes */
  readonly check: (quick: boolean) => Promise<Answer>;
}

export interface Answer {
  readonly passed: boolean;
  /** How much was checked. */
  readonly extent: string;
  /** Findings, a line each. */
  readonly findings: readonly string[];
  /** Day of a stored result; `undefined` if it was found just now. */
  readonly stored?: string;
}
