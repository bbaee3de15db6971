import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

const quo = { regime: regime('status-quo') };
const specialists = { homeCompetence: 0.8, otherCompetence: 0.3 };
/** One service in eight at home: (0.8 + 7 × 0.3) / 8. */
const generalists = { homeCompetence: 0.3625, otherCompetence: 0.3625 };

/** Specialists against generalists with the same mean competence. */
export const c02: Claim = {
  id: 'C02', words: 'Division of labour is “positive, too: specialization and expertise”', contrast: 'specialists against generalists with the same mean competence over eight services',
  claimed: [{ ...quo, parameters: specialists }],
  other: [{ ...quo, parameters: generalists }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'services that complement each other, with little trust between ministries',
};
