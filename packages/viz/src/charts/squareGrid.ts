import { scaleBand } from 'd3';
import { roomLeft } from '../frame/axes.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { softInk } from '../theme/contrast.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import type { Box } from '../frame/box.ts';

/** A parameter along a side of a grid of squares. */
export interface SquareAxis {
  /** What the parameter is called. */
  readonly name: string;
  /**
   * The text at each square, rising; for squares that hold a range, the text at each edge: one more than
   * there are squares.
   */
  readonly texts: readonly string[];
  /** @defaultValue 'values', of which some may be left out where there is no room; options never are */
  readonly are?: 'values' | 'edges' | 'options';
}

/** A grid of squares over two parameters. */
export interface SquareGrid {
  /** Pixels that names and values take above the squares, and below them. */
  readonly above: number;
  readonly below: number;
  /**
   * Draws names and values; returns a function that gives the box of a square, counted from the left and
   * from below.
   */
  readonly draw: (into: SvgNode, within: Box) => (column: number, row: number) => Box;
}

const squaresOf = ({ texts, are }: SquareAxis): number => texts.length - (are === 'edges' ? 1 : 0);

/** Lays out the squares of two parameters, the first across. */
export function squareGrid(across: SquareAxis, up: SquareAxis, picture: Picture): SquareGrid {
  const {
    sizes: { label },
  } = picture;
  const inside = picture.width - 2 * label;
  const shortUp = shortenAll(up.texts, inside * 0.34, label);
  const stub = roomLeft(up.texts.map(shortUp), picture);
  const widest = Math.max(...across.texts.map((text) => textWidth(text, label)));
  // Options too wide for their square stand upright; only very long ones are cut.
  const upright = across.are === 'options' && widest + label * 0.4 > (inside - stub) / squaresOf(across);
  const shortAcross = shortenAll(across.texts, upright ? label * 12 : Infinity, label);
  const uprightHeight = Math.min(widest, label * 12) + label * 0.6;
  return {
    above: label * 1.8,
    below: upright ? uprightHeight + label * 1.8 : label * 3.2,
    draw(into, { left, top, width, height }) {
      const x = scaleBand<number>()
        .domain(Array.from({ length: squaresOf(across) }, (_, i) => i))
        .range([left + stub, left + width]);
      const bottom = top + height - this.below;
      const y = scaleBand<number>()
        .domain(Array.from({ length: squaresOf(up) }, (_, i) => i))
        .range([bottom, top + this.above]);
      write(into, shorten(`↑ ${up.name}`, width, label, true), left, top + label, {
        size: label,
        bold: true,
      });
      write(
        into,
        shorten(`${across.name} →`, width, label, true),
        left + width,
        top + height - label * 0.4,
        { size: label, bold: true, anchor: 'end' },
      );
      const every = upright ? 1 : Math.ceil((widest + label * 0.5) / x.bandwidth());
      for (const [i, text] of across.texts.entries()) {
        if (i % every !== 0) continue;
        const middle = left + stub + (i + (across.are === 'edges' ? 0 : 0.5)) * x.bandwidth();
        if (upright)
          write(into, shortAcross(text), middle + label * 0.35, bottom + label * 0.4, {
            size: label,
            anchor: 'end',
            turn: -90,
            colour: softInk,
          });
        else {
          // A text at the edge of the picture moves inside.
          const half = textWidth(text, label) / 2;
          write(into, text, Math.min(middle, left + width + label * 0.75 - half), bottom + label * 1.2, {
            size: label,
            anchor: 'middle',
            colour: softInk,
          });
        }
      }
      const everyLine = up.are === 'options' ? 1 : Math.ceil((label * 1.2) / y.bandwidth());
      for (const [i, text] of [...up.texts.entries()].toReversed())
        if ((up.texts.length - 1 - i) % everyLine === 0)
          write(
            into,
            shortUp(text),
            left + stub - label * 0.4,
            bottom - (i + (up.are === 'edges' ? 0 : 0.5)) * y.bandwidth() + label * 0.35,
            { size: label, anchor: 'end', colour: softInk },
          );
      return (column, row) => ({
        left: x(column)!,
        top: y(row)!,
        width: x.bandwidth(),
        height: y.bandwidth(),
      });
    },
  };
}
