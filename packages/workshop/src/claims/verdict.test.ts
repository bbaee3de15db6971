import { describe, expect, it } from 'vitest';
import { judge } from './verdict.ts';

const of = (up: number, down: number) => [...Array<number>(up).fill(1), ...Array<number>(down).fill(-1)];

describe('judge', () => {
  it.each([
    [90, 10, 'supported'],
    [89, 11, 'conditional'],
    [11, 89, 'conditional'],
    [10, 90, 'not-supported'],
  ] as const)('of %i up and %i down, claimed higher, says %s', (up, down, verdict) => {
    expect(judge(of(up, down), { direction: 'higher' }, 0.1)).toEqual({ verdict, holds: up, count: 100 });
  });
  it('turns round with the direction', () =>
    expect(judge(of(10, 90), { direction: 'lower' }, 0.1)).toEqual({
      verdict: 'supported',
      holds: 90,
      count: 100,
    }));
  it('calls what is too small small, whatever its sign', () =>
    expect(judge([0.01, 0.02, 5], { direction: 'higher' }, 0.1).verdict).toBe('barely-differs'));
  it('refuses to judge nothing', () =>
    expect(() => judge([], { direction: 'higher' }, 0.1)).toThrow('expected at least one difference'));
  it('changes when one government changes', () => {
    expect(judge(of(90, 10), { direction: 'higher' }, 0.1).verdict).not.toBe(
      judge(of(89, 11), { direction: 'higher' }, 0.1).verdict,
    );
  });
});
