import { describe, expect, it } from 'vitest';
import type { Discovered } from './discover.ts';
import { discoveryStack } from './discoveryStack.ts';

/** A discovery in so many worlds of so many parameters, each of which moves at its own pace; no box was found. */
function found(worlds: number, parameters: number): Discovered {
  const names = Array.from({ length: parameters }, (_, i) => `p${i}`);
  const points = Array.from({ length: worlds }, (_, world) =>
    names.map((_name, i) => (world * (i + 2)) % 7),
  );
  return {
    asked: { outcome: 'outcome', regime: 'cog', reference: 'status-quo' },
    side: 'above',
    threshold: 0.1,
    cases: points.map(([first]) => first > 3),
    worlds: { names, points, levers: [], options: {} },
    where: undefined,
  } as unknown as Discovered;
}

/** Names of axes, and how many groups there are. */
const dividedAs = (worlds: number, parameters: number) => {
  const { axes, cells } = discoveryStack(found(worlds, parameters)).stack;
  return [axes.length, cells.length];
};

describe('discoveryStack', () => {
  it.each([
    [1215, 81],
    [1214, 27],
    [405, 27],
    [404, 16],
    [240, 16],
    [239, 9],
    [135, 9],
    [134, 8],
    [120, 8],
    [119, 4],
    [12, 4],
  ])('has of %d worlds of five parameters %d groups', (worlds, groups) =>
    expect(dividedAs(worlds, 5)[1]).toBe(groups),
  );

  it('stacks no more parameters than there are', () =>
    expect([dividedAs(1215, 2), dividedAs(1215, 3), dividedAs(1215, 9)]).toEqual([
      [2, 9],
      [3, 27],
      [4, 81],
    ]));

  it('hands on what was asked', () =>
    expect(discoveryStack(found(120, 3)).what).toEqual({
      metric: 'outcome',
      regime: 'cog',
      reference: 'status-quo',
      side: 'above',
      threshold: 0.1,
      names: expect.objectContaining({ regime: 'regime', chair: 'who is in the chair' }) as unknown,
    }));

  it('says that one parameter makes no groups', () =>
    expect(() => discoveryStack(found(120, 1))).toThrow(
      /two parameters at least that differ between worlds, found p0; sweep a design that moves more/,
    ));
});
