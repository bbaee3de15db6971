import { describe, expect, it } from 'vitest';
import type { ReasonRow } from '../rows/reasonRows.ts';
import { reasonTitle } from './reasonTitle.ts';
import { wordsOf } from './wordsOf.ts';

const rows = (means: Partial<Record<ReasonRow['reason'], number>>): ReasonRow[] =>
  Object.entries(means).map(([reason, mean]) => ({ reason: reason as ReasonRow['reason'], mean }));
const title = (means: Parameters<typeof rows>[0]): string => reasonTitle(rows(means), 0.01, wordsOf());

describe('reasonTitle', () => {
  it.each([
    [{ waiting: 0.2, agreements: 0.03, rest: 0.01 }, 'mostly due to work that waits for others'],
    [
      { waiting: 0.2, meetings: -0.05 },
      'mostly due to work that waits for others; working against it: time in meetings',
    ],
    [
      { waiting: -0.2, meetings: 0.05 },
      'mostly due to work that waits for others; working against it: time in meetings',
    ],
    [
      { waiting: 0.1, agreements: 0.09, rest: 0.05 },
      'mostly due to work that waits for others and to what is agreed on how to work',
    ],
    [{ waiting: 0.02, agreements: 0.02, rest: 0.2 }, 'neither one mechanism nor two explain most'],
    [{ waiting: 0.2, meetings: -0.2 }, 'hardly any difference'],
  ])('of %j says %s', (means, said) => expect(title(means)).toContain(said));
});
