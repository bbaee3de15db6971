import { describe, expect, it } from 'vitest';
import { sensitivityTitle } from './sensitivityTitle.ts';
import { wordsOf } from './wordsOf.ts';

const row = (parameter: string, estimate: number) => ({
  parameter,
  estimate,
  low: estimate - 0.1,
  high: estimate + 0.1,
});
const title = (floor: number | null, ...rows: ReturnType<typeof row>[]) =>
  sensitivityTitle(rows, floor, wordsOf(), (id) => id);

describe('sensitivityTitle', () => {
  it('names the first where its interval is told apart', () =>
    expect(title(0.1, row('culture', 0.3), row('mandate', 0.6))).toBe(
      'In this model, mandate matters most; 2 of 2 parameters stand out',
    ));
  it('names none where the first two overlap', () =>
    expect(title(0.1, row('culture', 0.5), row('mandate', 0.6), row('turf', 0.15))).toBe(
      'In this model, 2 of 3 parameters stand out from the noise',
    ));
  it('can say that none does', () =>
    expect(title(0.6, row('culture', 0.5))).toBe('In this model, no parameter stands out from the noise'));
  it('says nothing of what has no floor', () =>
    expect(title(null, row('culture', 0.5))).toBe('In this model, no parameter stands out from the noise'));
});
