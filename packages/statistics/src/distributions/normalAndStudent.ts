import { normalCdf } from './normalCdf.ts';

/** Steps of the integral, and degrees of freedom from which Student's distribution is taken as normal. */
const [STEPS, NORMAL] = [240, 300];

/**
 * Probability that |scale · Z + spread · T| exceeds a distance, with Z standard normal and T of Student's
 * distribution, independent: a known error beside an estimated one (the Behrens–Fisher distribution with
 * one side known). To about nine digits.
 * @param distance - ≥ 0
 * @param scale - ≥ 0; so is `spread`, and one of them above 0
 * @param freedom - degrees of freedom of T, ≥ 1
 * @returns in [0, 1]
 * @see Behrens (1929), Ein Beitrag zur Fehlerberechnung bei wenigen Beobachtungen, Landwirtschaftliche
 * Jahrbücher 68:807–837
 */
export function normalAndStudent(distance: number, scale: number, spread: number, freedom: number): number {
  const beyond = (variance: number): number => 2 * normalCdf(-distance / Math.sqrt(variance));
  if (freedom >= NORMAL) return beyond(scale * scale + spread * spread);
  // T is normal with a variance of 1 / c, and c, a mean of squares, has a density of exp(½ f (y − e^y)) in y = ln c.
  const [low, high] = [-90 / freedom - 2, 1 + 3 / Math.sqrt(freedom)];
  let [sum, whole] = [0, 0];
  for (let step = 0; step <= STEPS; step++) {
    const y = low + ((high - low) * step) / STEPS;
    const weight = Math.exp((freedom / 2) * (y + 1 - Math.exp(y)));
    whole += weight;
    sum += weight * beyond(scale * scale + spread * spread * Math.exp(-y));
  }
  return sum / whole;
}
