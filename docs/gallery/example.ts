import type { Language, PictureOptions, Table } from '@joined-up/viz';

/** A chart with real runs behind it, as the gallery shows it. */
interface Look extends PictureOptions {
  readonly language?: Language;
}

export interface Example {
  /** What the room asks. */
  readonly question: string;
  readonly draw: (look: Look) => SVGSVGElement;
  readonly table: (look: Look) => Table;
}

/** Does the runs and says how they are drawn. Seeds are stated, so it always gives the same. */
export type MakeExample = () => Example | Promise<Example>;
