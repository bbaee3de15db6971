/** What the last whole proof found, as docs/verification.md tells it. */
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
