/** Result of the last whole proof, for docs/verification.md. */
export interface LastProof {
  readonly date: string;
  readonly model: string;
  readonly node: string;
  readonly parts: readonly {
    readonly name: string;
    readonly claim: string;
    readonly extent: string;
    readonly findings: readonly string[];
    readonly passed: boolean;
    readonly stored?: string;
    readonly seconds: number;
  }[];
}
