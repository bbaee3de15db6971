import { describe, expect, it } from 'vitest';
import { tornadoTitle } from './tornadoTitle.ts';
import { wordsOf } from './wordsOf.ts';

const about = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const row = (parameter: string, low: number, high: number, dummy = false) => ({
  parameter,
  atLow: { mean: low },
  atHigh: { mean: high },
  dummy,
});
/** Two parameters whose ends are known to within this. */
const wide = (half: number) => [
  { parameter: 'culture', atLow: about(0.1, half), atHigh: about(0.15, half) },
  { parameter: 'mandate', atLow: about(0, half), atHigh: about(0.2, half) },
];
const title = (...rows: Parameters<typeof tornadoTitle>[0]) =>
  tornadoTitle(rows, 0.01, wordsOf(), (id) => id);

describe('tornadoTitle', () => {
  it('says how many times as much the first matters', () =>
    expect(title(row('culture', 0.1, 0.15), row('mandate', 0, 0.2))).toBe(
      'In this model, nothing moves the difference as much as mandate: 4 times as much as culture',
    ));
  it('names the first where the second is near', () =>
    expect(title(row('culture', 0, 0.15), row('mandate', 0, 0.2))).toBe(
      'In this model, nothing moves the difference as much as mandate',
    ));
  it('claims no order that intervals cannot tell', () => {
    // Spreads 0.2 and 0.05 differ by 0.15: that is known to within twice the half interval of an end, the
    // first spread to within √2 times it.
    expect(title(...wide(0.07))).toBe(
      'In this model, nothing moves the difference as much as mandate: 4 times as much as culture',
    );
    expect(title(...wide(0.08))).toBe('In this model, nothing moves the difference as much as mandate');
    expect(title(...wide(0.11))).toBe(
      'In this model, perhaps nothing moves the difference as much as mandate: too close to call',
    );
    expect(
      ['es', 'pt'].map((language) => tornadoTitle(wide(0.11), 0.01, wordsOf(language as 'es'), (id) => id)),
    ).toEqual([
      'En este modelo, quizá nada mueva tanto la diferencia como mandate, pero no es seguro',
      'Neste modelo, talvez nada mova tanto a diferença quanto mandate, mas não é certo',
    ]);
  });
  it('can say that none does', () =>
    expect(title(row('culture', 0.1, 0.105))).toBe(
      'In this model, no parameter alone moves the difference much',
    ));
  it('takes what a dummy moves for noise', () =>
    expect(title(row('culture', 0.1, 0.15), row('dummy', 0, 0.1, true))).toBe(
      'In this model, no parameter alone moves the difference much',
    ));
});
