import type { Problem } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readSeeds } from './readSeeds.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  return { seeds: readSeeds(text, '--seeds', problems), problems };
};

describe('readSeeds', () => {
  it.each([
    ['3-6', [3, 4, 5, 6]],
    ['7', [7]],
    ['1,5,9', [1, 5, 9]],
    ['1-2, 10-11', [1, 2, 10, 11]],
    ['bad luck', ['bad luck']],
  ])('reads %s', (text, seeds) => expect(read(text)).toEqual({ seeds, problems: [] }));

  it('turns a backward range round', () =>
    expect(read('9-1').problems[0].mend).toBe("did you mean '1-9'?"));
  it.each(['', '1-', '-3', '1..4', '1,,2', '1-99999999999', '../x', '1-3,2'])('refuses %j', (text) =>
    expect(read(text).problems).toHaveLength(1),
  );
});
