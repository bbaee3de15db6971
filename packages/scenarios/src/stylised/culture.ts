import { uniformBetween, type WhoDraws } from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';

/** Half of the range in which cultures lie. */
const SPREAD = 0.2;

/** Culture χ_m of a ministry: uniform within 0.2 of the mean, clipped to [0, 1] (ODD §5, §7). */
export const drawCulture = (key: WhoDraws, mean: number, luck: LuckFor): number =>
  Math.min(1, Math.max(0, uniformBetween(luck('culture'), key, mean - SPREAD, mean + SPREAD)));
