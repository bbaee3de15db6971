/** All that pictures of worlds say, in one language. Shares arrive as text. */
export interface DiscoveryWords {
  /** How often it happens in the box, and everywhere. */
  readonly inBox: (inside: string, everywhere: string) => string;
  readonly noBox: string;
  /** What is looked for: an output above or below a value. */
  readonly above: (output: string, value: string) => string;
  readonly below: (output: string, value: string) => string;
  readonly happens: string;
  readonly not: string;
  readonly box: string;
  /** Share of all cases that lie in the box. */
  readonly coverage: (share: string) => string;
  /** Limits of parameters that are not drawn. */
  readonly more: (limits: string) => string;
}
