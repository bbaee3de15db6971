import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolPlus,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolTriangle2,
  type SymbolType,
  symbolWye,
} from 'd3';

/** Shapes that accompany colours, so that nothing is told by colour alone. */
const shapes = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  triangle2: symbolTriangle2,
  star: symbolStar,
  wye: symbolWye,
  plus: symbolPlus,
  times: symbolTimes,
} satisfies Record<string, SymbolType>;

export type Shape = keyof typeof shapes;

/** Whether a shape is made of strokes, not an area. */
export const isStroked = (shape: Shape): boolean => shape === 'plus' || shape === 'times';

/**
 * The `d` of a symbol around (0, 0).
 * @param diameter - of the circle with the same area, pixels
 */
export const symbolPath = (shape: Shape, diameter: number): string =>
  symbol(shapes[shape], (Math.PI * diameter ** 2) / 4)()!;
