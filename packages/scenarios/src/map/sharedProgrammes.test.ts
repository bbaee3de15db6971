import { describe, expect, it } from 'vitest';
import { sharedProgrammes } from './sharedProgrammes.ts';

describe('sharedProgrammes', () => {
  it('is 2 of 4: one serves others, one names nobody', () => {
    expect(
      sharedProgrammes([
        { programme: '1', ministry: 'A', kind: 'youth' },
        { programme: '2', ministry: 'B', kind: 'youth' },
        { programme: '3', ministry: 'B', kind: 'elderly' },
        { programme: '4', ministry: 'C' },
      ]),
    ).toBe(0.5);
  });

  it('does not count programmes of one ministry as shared', () => {
    expect(
      sharedProgrammes([
        { programme: '1', ministry: 'A', kind: 'youth' },
        { programme: '2', ministry: 'A', kind: 'youth' },
      ]),
    ).toBe(0);
  });

  it('says nothing where programmes are not known', () => {
    expect(sharedProgrammes([])).toBeNull();
    expect(sharedProgrammes([{ ministry: 'A', kind: 'youth' }])).toBeNull();
  });
});
