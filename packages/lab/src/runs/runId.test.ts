import { describe, expect, it } from 'vitest';
import { runId } from './runId.ts';

const stylised = { kind: 'id', id: 'stylised' } as const;

describe('runId', () => {
  const id = runId(stylised, 'cog', { culture: 0.3, staff: 4 }, 7, 96);
  it('does not depend on the order of parameters, nor on 7 or "7"', () =>
    expect(runId(stylised, 'cog', { staff: 4, culture: 0.3 }, '7', 96)).toBe(id));
  it.each([
    [
      'scenario',
      runId({ kind: 'file', file: 'x', text: 'stylised' }, 'cog', { culture: 0.3, staff: 4 }, 7, 96),
    ],
    ['regime', runId(stylised, 'hybrid', { culture: 0.3, staff: 4 }, 7, 96)],
    ['parameters', runId(stylised, 'cog', { culture: 0.3 }, 7, 96)],
    ['seed', runId(stylised, 'cog', { culture: 0.3, staff: 4 }, 8, 96)],
    ['months', runId(stylised, 'cog', { culture: 0.3, staff: 4 }, 7, 97)],
  ])('changes with the %s', (_, other) => expect(other).not.toBe(id));
  it('does not depend on the name of a file', () =>
    expect(runId({ kind: 'file', file: 'x', text: 'a' }, 'cog', {}, 1, 96)).toBe(
      runId({ kind: 'file', file: 'y', text: 'a' }, 'cog', {}, 1, 96),
    ));
});
