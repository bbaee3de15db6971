import { describe, expect, it } from 'vitest';
import { gapDifferenceTitle } from './gapDifferenceTitle.ts';
import { languages, wordsOf } from './wordsOf.ts';

const change = (before: number, after: number) => ({ segment: 'old', service: 'care', before, after });
const title = (...changes: readonly ReturnType<typeof change>[]): string =>
  gapDifferenceTitle(changes, 0.02, wordsOf().regimes.cog, wordsOf().titles);

describe('gapDifferenceTitle', () => {
  it('counts what narrows and what widens', () =>
    expect(title(change(0.5, 0.7), change(0.5, 0.52), change(0.9, 0.8), change(1, 1))).toBe(
      'In this model, 2 of 4 gaps narrow and 1 widens under a strong centre',
    ));
  it('leaves out a side where nothing moves', () => {
    expect(title(change(0.5, 0.7), change(1, 1))).toBe(
      'In this model, 1 of 2 gaps narrows under a strong centre',
    );
    expect(title(change(0.7, 0.5), change(0.7, 0.5))).toBe(
      'In this model, 2 of 2 gaps widen under a strong centre',
    );
  });
  it('can say that nothing changes', () =>
    expect(title(change(0.5, 0.51), change(0.9, 0.9))).toBe(
      'In this model, no gap changes much under a strong centre',
    ));
  it.each(languages)('says it in %s in 16 words at most', (language) => {
    const { titles, regimes } = wordsOf(language);
    for (const text of [
      titles.gapsMove(3, 2, 48, regimes.cog),
      titles.gapsMove(1, 0, 48, regimes.cog),
      titles.gapsMove(0, 1, 48, regimes.cog),
      titles.gapsSame(regimes.cog),
    ]) {
      expect(text.split(' ').length).toBeLessThanOrEqual(16);
      expect(text).toContain(regimes.cog.under);
    }
  });
});
