import { describe, expect, it } from 'vitest';
import { timeTitle } from './timeTitle.ts';
import { wordsOf } from './wordsOf.ts';

const row = (label: string, meetings: number, outcome?: number) => ({
  label,
  implementing: 1 - meetings,
  meetings,
  disruption: 0,
  blocked: 0,
  outcome,
});

describe('timeTitle', () => {
  it('says past how many committees the outcome falls', () =>
    expect(
      timeTitle([row('0', 0, 0.4), row('4', 0.1, 0.5), row('9', 0.2, 0.45)], 'committees', wordsOf()),
    ).toBe('In this model, past 4 committees the outcome falls'));
  it('does not where it never falls', () =>
    expect(timeTitle([row('0', 0.02, 0.4), row('4', 0.14, 0.5)], 'committees', wordsOf())).toBe(
      'In this model, meetings take 2\u00A0% to 14\u00A0% of capacity',
    ));
  it('names one share where all are alike', () =>
    expect(timeTitle([row('cog', 0.1), row('hybrid', 0.1)], 'regimes', wordsOf())).toBe(
      'In this model, meetings take 10\u00A0% of capacity',
    ));
});
