import type { Parameters } from '@joined-up/core';
import { differences } from '../accounts/differences.ts';
import { byMonth } from '../accounts/byMonth.ts';
import { arm, mergers } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const superministry = arm('superministry');
const statusQuo = arm('status-quo');

/** Mechanisms to take out of both sides: what remains of the difference without each? */
const without: Readonly<Record<string, Partial<Parameters>>> = {
  obstacles: { obstacleRate: 0 },
  'passing the buck': { buckPassing: 0 },
  'cost of meetings': { meetingCost: 0 },
  'agreements that bind': { agreementWeight: 0 },
  'obstacles, and agreements that bind': { obstacleRate: 0, agreementWeight: 0 },
  'division of labour': { yielding: 0 },
  'colleagues who help each other': { selfHelp: 0, selfHelpInside: 0 },
  'love of turf': { turfMotive: 0 },
  'ministers with time for their own ministry': { ministerHours: 4 },
  'a further approval layer': { layers: 1 },
  disruption: { disruption: 0, settlingHoursPerUnit: 0 },
};

/**
 * Superministry against status quo, by the size of the merger and by month; and which mechanism carries the
 * difference.
 */
export const c04: DeckClaim = {
  id: 'C04',
  words: 'Superministry: “limited evidence of effectiveness”',
  sentence: 'A superministry does better than the ministries that it was made of.',
  contrast: 'superministry against status quo, by size of the merger and by month',
  asks: against({ claimed: superministry, other: statusQuo }, higher('outcome')),
  tells: [
    differences(
      'Superministry minus status quo, by ministries merged',
      'ministries merged',
      mergers.levels.map((level) => ({ row: level.label, claimed: level.arm, other: statusQuo })),
      'outcome',
    ),
    byMonth('Superministry minus status quo, by month', superministry, statusQuo),
    differences(
      'Superministry minus status quo, with one thing taken out of both',
      'without',
      [
        { row: '(as it is)', claimed: superministry, other: statusQuo },
        ...Object.entries(without).map(([row, parameters]) => ({
          row,
          claimed: arm('superministry', parameters),
          other: arm('status-quo', parameters),
        })),
      ],
      'outcome',
    ),
  ],
  card: {
    a: [side('status-quo')],
    b: [side('superministry')],
    watch: [watchHigher('outcome')],
    dial: 'mergedMinistries',
  },
  mayFail: 'disruption and layers cost more than joint direction brings',
  doubted: true,
};
