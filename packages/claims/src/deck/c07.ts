import { response } from '../accounts/response.ts';
import { arm } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { halfLife } from '../halfLife.ts';
import { needShock } from '../needShock.ts';
import { along, falls, rises } from '../questions/along.ts';
import { series } from '../series.ts';

const SHOCK = 48;
const timeToMove = halfLife(SHOCK);

/** Nothing else happens to needs, so that the shock lasts and only the response to it is seen. */
const calm = (layers: number): Arm =>
  arm('superministry', { layers, needPersistence: 1, needVolatility: 0 });
const layers = series(
  'approval layers',
  [1, 2, 3],
  (count) => ({ ...calm(count), interventions: [needShock(SHOCK, 2)] }),
  { calm },
);

/** One, two and three approval layers: how long until half of what a doubled need calls for has moved? */
export const c07: DeckClaim = {
  id: 'C07',
  words: '“Slower processes (multiple layers for approval)”',
  sentence:
    'With every extra approval layer, a superministry takes longer to move its work to where need has risen.',
  contrast:
    'superministries with 1, 2 and 3 approval layers; ' +
    `in month ${SHOCK} the needs of the top goal double and stay so`,
  asks: along(layers, rises(timeToMove), rises('latency'), falls('outcome')),
  tells: [response(layers, timeToMove, 'latency', 'outcome')],
  card: {
    a: [side('superministry', { layers: 1 })],
    b: [side('superministry', { layers: 3 })],
    watch: [watchLower('outcome'), watchLower('alignment')],
    dial: 'mergedMinistries',
  },
  mayFail: 'needs that move slowly anyway; obstacles, which no layer delays in this model',
};
