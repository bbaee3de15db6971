import type { Shape } from '../svg/symbolPath.ts';

/** How a regime looks in every picture: colour, shape and dash; any two of them identify it. */
export interface RegimeStyle {
  /** At least 3 : 1 against white. */
  readonly colour: string;
  /** Its mark in charts of points. */
  readonly shape: Shape;
  /** Whether the shape is only an outline. */
  readonly open: boolean;
  /** `stroke-dasharray` of a line 2 px wide; empty: solid. */
  readonly dash: string;
}

const style = (colour: string, shape: Shape, dash = '', open = false): RegimeStyle => ({
  colour,
  shape,
  dash,
  open,
});

const solid = '';
const dashed = '6 4';
const dotted = '1.5 3.5';
const longDashed = '12 5';

const grey = '#8C8C8C';
const orange = '#B84B00';
const navy = '#003E7E';
/** Parts of the centre's package. */
const blue = '#2A78B8';
/** Committees and the like, chaired by the centre, the prime minister or a czar. */
const purple = '#6A3D9A';
/** Forums without the centre. */
const teal = '#00796B';
const burgundy = '#8E1B3F';
const black = '#1A1A1A';

/**
 * Regimes of ODD §3. The first four are fixed by the project's palette; the others share a colour by
 * family, and differ in shape and dash.
 */
const styles: Readonly<Record<string, RegimeStyle>> = {
  'status-quo': style(grey, 'circle', dashed, true),
  'realistic-status-quo': style(grey, 'square', dotted, true),
  superministry: style(orange, 'square', solid),
  cog: style(navy, 'circle', solid),
  hybrid: style(navy, 'diamond', dotted, true),
  director: style(navy, 'triangle', longDashed),
  'shared-goals': style(blue, 'triangle2', solid),
  stocktakes: style(blue, 'star', dashed),
  committees: style(purple, 'square', solid, true),
  'sub-cabinets': style(purple, 'triangle', dashed, true),
  czars: style(purple, 'star', dotted),
  'task-forces': style(purple, 'wye', longDashed),
  'peer-committees': style(teal, 'diamond', solid, true),
  'working-groups': style(teal, 'triangle2', dashed, true),
  'coordinating-ministry': style(orange, 'wye', dashed, true),
  'over-coordinated': style(burgundy, 'times', solid),
  planner: style(black, 'plus', solid),
  bound: style(black, 'plus', dotted),
};

/** Styles for regimes of your own, by their position in the picture. */
const others: readonly RegimeStyle[] = [
  style(teal, 'diamond', longDashed),
  style(burgundy, 'triangle', dashed),
  style(purple, 'circle', dotted, true),
  style(blue, 'diamond', longDashed, true),
  style(burgundy, 'square', dotted, true),
  style(teal, 'circle', dashed),
];

/** The style of a regime; an unknown one gets a style by its position among the regimes drawn. */
export const regimeStyle = (regime: string, placeInPicture = 0): RegimeStyle =>
  styles[regime] ?? others[placeInPicture % others.length];

/** Regimes with a style of their own. */
export const styledRegimes: readonly string[] = Object.keys(styles);

/** The dash of a style scaled to another line width, so that dots stay dots; `null` for a solid line. */
export const dashFor = ({ dash }: Pick<RegimeStyle, 'dash'>, width: number): string | null =>
  dash === ''
    ? null
    : dash
        .split(' ')
        .map((length) => Math.round(Number(length) * width * 5) / 10)
        .join(' ');
