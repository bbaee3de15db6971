import type { Parameters } from '@joined-up/core';
import { differences } from '../accounts/differences.ts';
import { values } from '../accounts/values.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const pair = (parameters: Partial<Parameters>) => ({
  claimed: arm('cog', parameters),
  other: arm('status-quo', parameters),
});
const byComplementarity = [-4, -2, -1, 0, 0.5].map((complementarity) => ({
  row: String(complementarity),
  ...pair({ complementarity }),
}));
/**
 * The more services a goal takes, and the more often units have mandates away from home, the more
 * ministries it spans.
 */
const spans = [
  [2, 0.02],
  [4, 0.05],
  [6, 0.1],
  [8, 0.3],
] as const;
const bySpan = spans.map(([servicesPerGoal, otherMandates]) => ({
  row: `${servicesPerGoal}, ${otherMandates}`,
  ...pair({ servicesPerGoal, otherMandates }),
}));

/** Is the difference larger in one place than in another? */
const more = (there: (typeof bySpan)[0], here: (typeof bySpan)[0], where: string) =>
  against(
    { claimed: [there.claimed, here.other], other: [there.other, here.claimed], where },
    higher('outcome'),
  );

/**
 * What a strengthened centre adds, by how far services depend on each other and by how many ministries a
 * goal spans.
 */
export const c24: DeckClaim = {
  id: 'C24',
  words: '“Individuals with inter-connected needs”',
  sentence: 'The more services depend on each other, the more a strengthened centre adds.',
  contrast:
    'what a strengthened centre adds to the status quo, by complementarity ρ and by how many ministries a goal spans',
  asks: [
    ...more(
      byComplementarity[0],
      byComplementarity.at(-1)!,
      'under a centre, by more where services depend on each other',
    ),
    ...more(bySpan.at(-1)!, bySpan[0], 'under a centre, by more where a goal spans many ministries'),
  ],
  tells: [
    differences(
      'Centre minus status quo, by complementarity',
      'complementarity ρ',
      byComplementarity,
      'outcome',
    ),
    differences(
      'Centre minus status quo, by span',
      'services of a goal, chance of mandates away from home',
      bySpan,
      'outcome',
    ),
    values(
      'Ministries that share a goal, under the status quo',
      'services of a goal, chance of mandates away from home',
      Object.fromEntries(bySpan.map(({ row, other }) => [row, other])),
      'fragmentation',
    ),
  ],
  card: {
    a: [side('status-quo', { complementarity: -4 }), side('cog', { complementarity: 0.5 })],
    b: [side('cog', { complementarity: -4 }), side('status-quo', { complementarity: 0.5 })],
    watch: [watchHigher('outcome')],
    dial: 'culture',
  },
  mayFail: 'where need is far above what can be done at all, dependence leaves little to win',
};
