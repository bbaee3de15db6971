import { describe, expect, it } from 'vitest';
import { nearest, suggest } from './nearest.ts';
import { describeProblem, InputError } from './problems.ts';

describe('nearest', () => {
  it('finds what was meant, or nothing', () => {
    expect(nearest('stoktake', ['cabinet', 'stocktakes'])).toBe('stocktakes');
    expect(nearest('zzzzzzzz', ['cabinet', 'stocktakes'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
  it('suggests it, or says where to look', () => {
    expect(suggest('COG', ['cog'], 'list them')).toBe("did you mean 'cog'?");
    expect(suggest('zzzzzzzz', ['cog'], 'list them')).toBe('list them');
  });
});

describe('problems', () => {
  const problem = { path: 'a.b', expected: 'a number', found: "'x'", mend: 'write one' };
  it('are told in one line each', () => {
    expect(describeProblem(problem)).toBe("a.b: expected a number, found 'x'; write one");
    expect(describeProblem({ path: '', expected: 'a number', found: 'none' })).toBe(
      'expected a number, found none',
    );
    expect(new InputError('file.yaml', [problem, problem]).message.split('\n')).toHaveLength(3);
  });
});
