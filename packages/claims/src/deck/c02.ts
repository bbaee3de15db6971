import type { Parameters } from '@joined-up/core';
import { differences } from '../accounts/differences.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher, lower } from '../questions/against.ts';

const specialists = { homeCompetence: 0.8, otherCompetence: 0.3 };
/** One service in eight at home: (0.8 + 7 × 0.3) / 8. */
const generalists = { homeCompetence: 0.3625, otherCompetence: 0.3625 };
const pair = (more: Partial<Parameters> = {}) => ({
  claimed: arm('status-quo', { ...specialists, ...more }),
  other: arm('status-quo', { ...generalists, ...more }),
});

/** Trust between ministries starts from the culture of the two. */
const corners = [-4, 0.5].flatMap((complementarity) =>
  [0.1, 0.9].map((culture) => ({
    row: `ρ ${complementarity}, culture ${culture}`,
    ...pair({ complementarity, culture }),
  })),
);
const [hard] = corners;

/**
 * Specialists against generalists with the same mean competence; and again where goals hang together and
 * trust is low.
 */
export const c02: DeckClaim = {
  id: 'C02',
  words: 'Division of labour is “positive, too: specialization and expertise”',
  sentence:
    'Ministries of specialists do better than ministries of generalists with the same mean competence.',
  contrast:
    'specialists against generalists with the same mean competence over eight services and the same ' +
    'mandates, under the status quo',
  asks: [
    ...against(pair(), higher('outcome')),
    ...against(
      { ...hard, where: 'where goals are strongly complementary and trust is low (does it reverse?)' },
      lower('outcome'),
    ),
  ],
  tells: [differences('Specialists minus generalists', 'complementarity, culture', corners, 'outcome')],
  card: {
    a: [side('status-quo', {}, { parameters: generalists })],
    b: [side('status-quo')],
    watch: [watchHigher('outcome')],
    dial: 'complementarity',
  },
  mayFail: 'services that complement each other, with little trust between ministries',
};
