/** Texts of pictures of worlds, in one language. Shares come as text. */
export interface DiscoveryWords {
  /** How often it happens in the box or boxes, and everywhere. */
  readonly inBox: (inside: string, everywhere: string, boxes: number) => string;
  readonly noBox: string;
  /** What is looked for: an output above or below a value. */
  readonly above: (output: string, value: string) => string;
  readonly below: (output: string, value: string) => string;
  readonly happens: string;
  readonly not: string;
  readonly box: (boxes: number) => string;
  /** Share of all cases that lie in the box or boxes. */
  readonly coverage: (share: string, boxes: number) => string;
  /** Limits of parameters that are not drawn. */
  readonly more: (limits: string) => string;
  /**
   * Groups of worlds: in how many it usually happens and in how many it seldom does, of those with enough
   * worlds; not both are 0.
   */
  readonly clear: (usually: number, seldom: number, of: number) => string;
  readonly unclear: (close: number, of: number) => string;
  /** No group has enough worlds. */
  readonly noGroup: string;
  /** How a stack of groups is read. */
  readonly stackNote: string;
  /** A group of fewer worlds than these. */
  readonly fewer: (least: number) => string;
  readonly tooFew: string;
  readonly worlds: string;
  readonly worldsIn: string;
  readonly countOfWorlds: (count: number) => string;
  readonly share: string;
  /** A parameter whose bins hold those of another, and that other. */
  readonly outer: (name: string) => string;
  readonly inner: (name: string) => string;
  /** Values between bins. */
  readonly cutAt: (values: readonly string[]) => string;
  /** Bins in rising order, two or three. */
  readonly levels: Readonly<Record<2 | 3, readonly string[]>>;
  readonly between: (low: string, high: string) => string;
}
