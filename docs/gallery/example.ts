import type { PictureOptions, Table } from '@joined-up/viz';

/** A chart with real runs behind it, as the gallery shows it. */
export interface Example {
  /** What the room asks. */
  readonly question: string;
  readonly draw: (look: PictureOptions) => SVGSVGElement;
  readonly table: (look: PictureOptions) => Table;
}

/** Does the runs and says how they are drawn. Seeds are stated, so it always gives the same. */
export type MakeExample = () => Example | Promise<Example>;
