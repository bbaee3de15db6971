import { settled, uncertain } from './parameter.ts';

/** How units and ministries behave (model §3.2 to §3.5). */
export const peopleParameters = [
  uncertain('turfMotive', 0.15, [0, 0.6], '', 'value of holding turf against the value of outcomes', { symbol: 'β', allowed: [0, 10], source: 'Wilson 1989 (the motive); size: assumption' }),
  uncertain('reallocationRate', 0.15, [0.05, 0.3], 'per month', 'share of the way to the wanted allocation that one approval layer lets pass', { symbol: 'φ', allowed: [0, 1] }),
  settled('stanceRate', 0.3, [0.1, 0.6], 'per month', 'share of the way to the wanted stance that one approval layer lets pass', { allowed: [0, 1] }),
  uncertain('spontaneousAlignment', 0.25, [0, 1], '', 'pull of what others are known to do on a stance; the own ideal has 1', { symbol: 'c', allowed: [0, 100], source: 'Alonso, Dessein & Matouschek 2008 (the trade-off); size: assumption' }),
  uncertain('agreementWeight', 4, [1, 8], '', 'pull of a fully binding agreement on a stance; the own ideal has 1', { symbol: 'G', allowed: [0, 100] }),
  uncertain('choiceIntensity', 2, [1, 4], '', 'exponent of value in the wanted allocation', { allowed: [0, 10] }),
  uncertain('noticing', 0.03, [0.01, 0.1], 'per month', 'share of what others do that is noticed without any meeting', { allowed: [0, 1] }),
  settled('forgetting', 0.07, [0.02, 0.15], 'per month', 'share of what was known of others that is out of date a month later', { allowed: [0, 1] }),
  settled('perceptionLag', 0.15, [0.05, 0.5], 'per month', 'share of a change in supply that is visible after a month', { allowed: [0, 1] }),
  uncertain('misfitCost', 0.5, [0.1, 1.5], 'per stance²', 'loss of output by a stance away from the ideal', { symbol: 'γ_a', allowed: [0, 20], source: 'Alonso, Dessein & Matouschek 2008 (the trade-off); size: assumption' }),
  uncertain('contradictionCost', 1, [0.3, 3], 'per stance²', 'loss of outcome by stances away from each other', { symbol: 'γ_c', allowed: [0, 20], source: 'Alonso, Dessein & Matouschek 2008 (the trade-off); size: assumption' }),
  settled('learning', 0.01, [0, 0.03], 'per month', 'speed at which full-time practice raises competence', { allowed: [0, 1] }),
  settled('unlearning', 0.002, [0, 0.01], 'per month', 'speed at which competence fades without practice', { allowed: [0, 1] }),
  uncertain('selfHelp', 0.25, [0.05, 0.5], 'per month', 'chance that fully trusting colleagues of two ministries solve an obstacle', { allowed: [0, 1] }),
  settled('selfHelpInside', 0.3, [0.05, 0.5], 'per month', 'chance that fully trusting colleagues of one ministry solve an obstacle', { allowed: [0, 1] }),
  settled('trustDrift', 0.01, [0, 0.03], 'per month', 'speed at which trust returns to the mean of the two cultures', { allowed: [0, 1] }),
  uncertain('cultureDrift', 0.005, [0, 0.02], 'per month', 'speed at which culture follows the trust a ministry meets with', { allowed: [0, 1], source: 'Wynen, Verhoest & Kleizen 2017 (slow change); size: assumption' }),
  settled('turfWar', 0.01, [0, 0.05], 'per month', 'share of trust lost in each cell that two ministries oversupply', { allowed: [0, 1] }),
  uncertain('turfCreep', 0.03, [0.01, 0.1], 'per month', 'speed at which a unit takes back responsibility it yielded', { allowed: [0, 1] }),
  uncertain('buckPassing', 0.5, [0, 1], '', 'how fast accountability thins with the number of ministries on a goal: the exponent of A⁰', { allowed: [0, 4] }),
] as const;
