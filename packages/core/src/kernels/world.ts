import { boundedExp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';

/** ln n_c ← ln n̄_c + φ_n (ln n_c − ln n̄_c) + σ_n ξ. All of shape [cell]. */
export function moveNeeds(
  cells: i32,
  logMean: Float64Array,
  persistence: number,
  volatility: number,
  shock: Float64Array,
  logNeed: Float64Array,
  need: Float64Array,
): void {
  // four at a time
  for (let c = 0; c < cells; c++) {
    logNeed[c] = logMean[c] + persistence * (logNeed[c] - logMean[c]) + volatility * shock[c];
    need[c] = boundedExp(logNeed[c]);
  }
}

/** θ_l ← θ̄_l + φ_θ (θ_l − θ̄_l) + σ_θ ξ. All of shape [link]. */
export function moveIdeals(
  links: i32,
  mean: Float64Array,
  persistence: number,
  volatility: number,
  shock: Float64Array,
  ideal: Float64Array,
): void {
  // four at a time
  for (let l = 0; l < links; l++)
    ideal[l] = mean[l] + persistence * (ideal[l] - mean[l]) + volatility * shock[l];
}
