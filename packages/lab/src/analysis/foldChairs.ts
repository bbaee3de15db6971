import { boxSentence, type CoveringBox, type Discovery, type Limit } from '@joined-up/statistics';
import { CHAIR, REGIME } from '../choices/choice.ts';
import type { SampledWorlds } from './worldsOf.ts';

/**
 * Joins limits on regimes and on chairs in each box: the chair follows from the regime, so the remaining
 * regimes say everything. The weaker evidence of the two limits is kept.
 */
export const foldChairs = (boxes: readonly CoveringBox[], worlds: SampledWorlds): CoveringBox[] =>
  boxes.map((box) => ({ ...box, found: folded(box.found, worlds) }));

/** A limit without its evidence. */
const limitAlone = ({ name, low, high, options }: Limit): Limit => ({
  name,
  low,
  high,
  ...(options === undefined ? {} : { options }),
});

function folded(found: Discovery, { names, levers, options, points, regimes }: SampledWorlds): Discovery {
  if (levers.includes(CHAIR)) return found;
  const [regime, chair] = [REGIME, CHAIR].map((name) => found.limits.find((limit) => limit.name === name));
  if (regime?.options === undefined || chair?.options === undefined) return found;
  const left = chair.options;
  const chairOf = (id: string): string => options[CHAIR][points[regimes.indexOf(id)][names.indexOf(CHAIR)]];
  const both = {
    ...regime,
    options: regime.options.filter((id) => left.includes(chairOf(id))),
    quasiP: Math.max(regime.quasiP, chair.quasiP),
    reproduced: Math.min(regime.reproduced, chair.reproduced),
  };
  const limits = found.limits
    .filter((limit) => limit !== chair)
    .map((limit) => (limit === regime ? both : limit));
  const box = { ...found.box, limits: limits.map(limitAlone) };
  return { ...found, limits, box, sentence: boxSentence(box) };
}
