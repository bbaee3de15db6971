import { describe, expect, it } from 'vitest';
import { tornadoTitle } from './tornadoTitle.ts';
import { wordsOf } from './wordsOf.ts';

const row = (parameter: string, low: number, high: number, dummy = false) => ({ parameter, atLow: { mean: low }, atHigh: { mean: high }, dummy });
const title = (...rows: Parameters<typeof tornadoTitle>[0]) => tornadoTitle(rows, 0.01, wordsOf(), (id) => id);

describe('tornadoTitle', () => {
  it('says how many times as much the first matters', () => expect(title(row('culture', 0.1, 0.15), row('mandate', 0, 0.2))).toBe('In this model, mandate matters 4 times as much as culture'));
  it('names the first where the second is near', () => expect(title(row('culture', 0, 0.15), row('mandate', 0, 0.2))).toBe('In this model, mandate moves the difference most'));
  it('can say that none does', () => expect(title(row('culture', 0.1, 0.105))).toBe('In this model, no parameter alone moves the difference much'));
  it('takes what a dummy moves for noise', () => expect(title(row('culture', 0.1, 0.15), row('dummy', 0, 0.1, true))).toBe('In this model, no parameter alone moves the difference much'));
});
