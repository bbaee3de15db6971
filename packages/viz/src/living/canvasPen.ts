import { fontFamily } from '../theme/type.ts';
import type { Lettering, Pen, Stroke } from './pen.ts';

/** Draws on a canvas. */
export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;
  /** Parsed paths, by their `d`; most stay the same from frame to frame. */
  readonly #paths = new Map<string, Path2D>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  circle(x: number, y: number, radius: number, stroke: Stroke): void {
    this.#context.beginPath();
    this.#context.arc(x, y, radius, 0, 2 * Math.PI);
    this.#paint(stroke);
  }

  path(d: string, stroke: Stroke): void {
    let path = this.#paths.get(d);
    if (path === undefined) {
      // The levels of glasses change all the time: forget their paths before there are many.
      if (this.#paths.size > 400) this.#paths.clear();
      path = new Path2D(d);
      this.#paths.set(d, path);
    }
    this.#paint(stroke, path);
  }

  text(x: number, y: number, text: string, lettering: Lettering): void {
    const { size, colour, bold = false, anchor = 'start', opacity = 1, rim = false } = lettering;
    const context = this.#context;
    context.font = `${bold ? 'bold ' : ''}${size}px ${fontFamily}`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.globalAlpha = opacity;
    if (rim) {
      context.strokeStyle = '#ffffff';
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillStyle = colour;
    context.fillText(text, x, y);
    context.globalAlpha = 1;
  }

  #paint({ fill, stroke, width = 1, dash, round = false, opacity = 1 }: Stroke, path?: Path2D): void {
    const context = this.#context;
    context.globalAlpha = opacity;
    if (fill !== undefined && fill !== 'none') {
      context.fillStyle = fill;
      if (path === undefined) context.fill();
      else context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineJoin = 'round';
      context.lineCap = round ? 'round' : 'butt';
      if (dash !== undefined) context.setLineDash([...dash]);
      if (path === undefined) context.stroke();
      else context.stroke(path);
      if (dash !== undefined) context.setLineDash([]);
    }
    context.globalAlpha = 1;
  }
}
