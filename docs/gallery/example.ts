import type { Language, PictureOptions, Table } from '@joined-up/viz';

/** A chart with real runs behind it, as the gallery shows it. */
interface Look extends PictureOptions {
  readonly language?: Language;
}

export interface Example {
  /** The question that the chart answers. */
  readonly question: string;
  readonly draw: (look: Look) => SVGSVGElement;
  readonly table: (look: Look) => Table;
}

/** Does the runs, with stated seeds, and returns how they are drawn. */
export type MakeExample = () => Example | Promise<Example>;
