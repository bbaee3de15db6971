import { settled } from './parameter.ts';

const source = 'assumption (model §3)';
const strength = { allowed: [0, 1], source } as const;

/** What meetings can bind and settle, what clarity gives, and what it does to trust: the constants of model §3, so that an experiment can move them. */
export const authorityParameters = [
  settled('unbackedAuthority', 0.4, [0.2, 0.6], '', 'authority of a forum under the prime minister or the centre without any backing', strength),
  settled('primeMinisterAuthority', 1, [0.7, 1], '', 'authority of a forum under the prime minister at full backing', strength),
  settled('centreAuthority', 0.8, [0.5, 1], '', 'authority of a committee or task force under the centre at full backing', strength),
  settled('unbackedCzarAuthority', 0.3, [0.1, 0.5], '', 'authority of a czar without any backing', strength),
  settled('czarAuthority', 0.6, [0.3, 0.9], '', 'authority of a czar at full backing', strength),
  settled('peerAuthority', 0.4, [0.2, 0.6], '', 'authority of a forum with a peer in the chair', strength),
  settled('officialsAuthority', 0.1, [0, 0.3], '', 'authority of a working group', strength),
  settled('ministerAuthority', 0.8, [0.6, 1], '', 'authority of a minister who gives full attention over the units of the ministry', strength),
  settled('primeMinisterArbitration', 0.9, [0.7, 1], '', 'chance at full backing that the prime minister settles what two ministers could not', strength),
  settled('centreArbitration', 0.7, [0.4, 0.9], '', 'chance at full backing that the centre settles what two ministers could not', strength),
  settled('czarArbitration', 0.4, [0.1, 0.7], '', 'chance at full backing that a czar settles what two ministers could not', strength),
  settled('withoutPrimeMinister', 0.5, [0.2, 0.8], '', 'authority and arbitration of a forum of the prime minister who does not come, of what they are with him or her', strength),
  settled('cabinetStrength', 0.25, [0.1, 0.5], '', 'strength at which cabinet exchanges and agrees: its agenda is full', strength),
  settled('decisionWithoutTrust', 0.3, [0.1, 0.5], '', 'chance that two ministers who do not trust each other at all settle an obstacle', strength),
  settled('trustGained', 0.05, [0.01, 0.1], 'a decision', 'share of missing trust between two ministries that a decision taken together gives', strength),
  settled('trustLost', 0.02, [0, 0.05], 'an obstacle', 'share of trust between two ministries that is lost by an obstacle that came up and stayed', strength),
  settled('centreTrustGained', 0.02, [0, 0.05], 'a decision', 'share of missing trust in the centre that a decision under it gives', strength),
  settled('centreTrustDrift', 0.01, [0, 0.03], 'per month', 'speed at which trust in the centre returns to a half', strength),
  settled('spotlightCost', 0.01, [0, 0.05], 'per month', 'trust in the centre lost by taking all of the credit', strength),
  settled('newMinister', 0.5, [0.2, 0.8], '', 'share of the way back to habit that trust goes when a minister leaves', strength),
  settled('missionPull', 0.5, [0.2, 0.8], '', "pull of a ministry's mission on its units' priorities at full attention of its minister", strength),
  settled('chainClarity', 0.7, [0.4, 1], '', 'what a delivery chain makes clear of who answers for a goal, at full backing and preparation', strength),
  settled('accountabilityDrift', 0.3, [0.1, 0.6], 'per month', 'speed at which accountability returns to what the number of hands on a goal allows', strength),
  settled('unshownBacking', 0.5, [0.2, 0.8], '', 'backing towards which a mandate wears off while the prime minister does not show it, of the mandate', strength),
  settled('roleConfusion', 0.4, [0.1, 0.8], 'stance', 'error in what a forum agrees that several units of the centre without clear roles serve: standard deviation', { allowed: [0, 5], source }),
  settled('staffForSharedGoal', 0.5, [0.2, 1], 'goals', 'staff of the centre that each shared goal takes, in goals of a meeting', { allowed: [0, 100], source }),
  settled('unskilledPreparation', 0.5, [0.2, 0.8], '', 'preparation by a centre with enough staff and no capability', strength),
] as const;
