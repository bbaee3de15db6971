import { describe, expect, it } from 'vitest';
import { inLanes } from '../../packages/core/compile/lanes.ts';

const lanesOf = (body: string, more: Readonly<Record<string, string>> = {}): Map<string, string> =>
  inLanes(
    new Map(
      Object.entries({
        'a.ts': `${Object.keys(more)
          .map((path) => `import { double } from './${path}';\n`)
          .join(
            '',
          )}export function f(count: i32, rate: number, at: Int32Array, from: Float64Array, to: Float64Array): void {\n  // four at a time\n  for (let i = 0; i < count; i++) {\n    ${body}\n  }\n}\n`,
        ...more,
      }),
    ),
  );

describe('inLanes', () => {
  it('writes a marked loop for two vectors of two, and leaves what is over to the loop as it stands', () => {
    const text = lanesOf('to[i] += rate * from[i];').get('a.ts')!;
    expect(text).toContain('for (; i + 4 <= count; i += 4) {');
    expect(text).toContain(
      'v128.store(changetype<usize>(to) + (i << 3), f64x2.add(v128.load(changetype<usize>(to) + (i << 3), 16), f64x2.mul(f64x2.splat(rate), v128.load(changetype<usize>(from) + (i << 3), 16))), 16);',
    );
    expect(text).toContain('for (; i < count; i++) {\n    to[i] += rate * from[i];\n  }');
  });
  it('gathers what stands at an index', () => {
    expect(lanesOf('to[i] = from[at[i]];').get('a.ts')).toContain(
      'f64x2.replace_lane(f64x2.splat(from[at[i + 2]]), 1, from[at[i + 3]])',
    );
  });
  it('chooses lane by lane', () => {
    expect(lanesOf('const x = from[i];\n    to[i] = x < 0 ? 0 : x;').get('a.ts')).toContain(
      'v128.bitselect(f64x2.splat(0), x_0, f64x2.lt(x_0, f64x2.splat(0)))',
    );
  });
  it('takes the functions that it calls along', () => {
    const texts = lanesOf('to[i] = double(from[i]);', {
      'b.ts': 'export function double(x: number): number {\n  return 2 * x;\n}\n',
    });
    expect(texts.get('a.ts')).toContain("import { doubleLanes } from './b.ts';");
    expect(texts.get('b.ts')).toContain(
      '@inline export function doubleLanes(x: v128): v128 {\nreturn f64x2.mul(f64x2.splat(2), x);\n}',
    );
  });
  it('leaves other loops alone, and refuses what it cannot do', () => {
    const plain = 'export function f(n: i32): void {\n  for (let i = 0; i < n; i++) g(i);\n}\n';
    expect(inLanes(new Map([['a.ts', plain]])).get('a.ts')).toBe(plain);
    expect(() => lanesOf('if (from[i] > 0) to[i] = 0;')).toThrow(
      'no lanes for if (from[i] > 0) to[i] = 0;',
    );
  });
});
