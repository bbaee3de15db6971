/** How something is drawn. Lengths in units of the picture, colours as CSS writes them. */
export interface Stroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Round ends. @defaultValue false */
  readonly round?: boolean;
  /** From 0 to 1. @defaultValue 1 */
  readonly opacity?: number;
}

export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly opacity?: number;
  /** A white rim, where text stands on marks. */
  readonly rim?: boolean;
}

/** Something to draw with: the same drawing becomes an SVG or appears on a canvas. */
export interface Pen {
  circle(x: number, y: number, radius: number, stroke: Stroke): void;
  /** @param d - as in SVG */
  path(d: string, stroke: Stroke): void;
  text(x: number, y: number, text: string, lettering: Lettering): void;
}
