import { power } from '../numbers/elementary.ts';

/** The chance that a decision passes all approval layers of a ministry in a month, η^(ℓ − 1) (ODD §7.7.2). */
export function passage(layerPass: number, layers: number): number {
  return power(layerPass, layers - 1);
}
