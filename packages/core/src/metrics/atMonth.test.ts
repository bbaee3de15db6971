import { describe, expect, it } from 'vitest';
import { nameAtMonth, partsAtMonth } from './atMonth.ts';

describe('a metric at a month', () => {
  it.each([
    ['trust@24', { metric: 'trust', month: 24 }],
    ['outcome:poor-households@0', { metric: 'outcome:poor-households', month: 0 }],
  ])('%s has a name of two halves', (name, parts) => {
    expect(partsAtMonth(name)).toEqual(parts);
    expect(nameAtMonth(parts.metric, parts.month)).toBe(name);
  });
  it.each(['trust', 'trust@', '@24', 'trust@x', 'trust@-1', 'trust@1.5', 'trust@024', 'trust@123456'])(
    '%s is none',
    (name) => expect(partsAtMonth(name)).toBeUndefined(),
  );
});
