import { describe, expect, it } from 'vitest';
import { findFlip } from './flip.ts';

describe('findFlip', () => {
  it('finds the nearest value beyond which the sign turns', async () => {
    const flip = await findFlip('mandate', 0.8, 1, async (value) => (value as number) - 0.42);
    expect(flip).toMatchObject({ from: 0.8, to: 0.4 });
    expect(flip!.move).toBeCloseTo(0.5, 12);
  });
  it('takes the shorter way of two', async () => {
    expect(
      await findFlip('committees', 10, 1, async (value) => 5 - Math.abs((value as number) - 12)),
    ).toMatchObject({ to: 6 });
  });
  it('finds nothing where the sign never turns', async () => {
    expect(await findFlip('mandate', 0.8, 1, async () => 0.1)).toBeUndefined();
  });
  it('turns a switch', async () => {
    expect(await findFlip('delegates', false, 1, async (value) => (value === true ? -1 : 1))).toEqual({
      dial: 'delegates',
      from: false,
      to: true,
      move: 1,
    });
  });
});
