/**
 * What a unit without any advantage lacks, and what the most specialised one has: as in the stylised
 * government (ODD §5).
 */
const MIDDLE = 0.65;
const HALF_RANGE = 0.3;

/**
 * Assumption: units are good at what they do more of than others do.
 *
 * Revealed comparative advantage: the share of a service in the unit's work over its share in everybody's work;
 * then made symmetric, (RCA − 1)/(RCA + 1), and spread over 0.35 to 0.95. Shares are of effort, not money:
 * by money, next to Social Security everybody would look like a specialist in everything else.
 *
 * @param ownShare - share of the service in the unit's effort, in (0, 1]
 * @param commonShare - share of the service in all effort, in (0, 1]
 * @see Balassa (1965), The Manchester School 33:99–123; Laursen (2015), Eurasian Business Review 5:99–115
 */
export function competenceOf(ownShare: number, commonShare: number): number {
  const advantage = ownShare / commonShare;
  return MIDDLE + HALF_RANGE * ((advantage - 1) / (advantage + 1));
}
