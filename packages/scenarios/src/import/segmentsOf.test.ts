import { describe, expect, it } from 'vitest';
import { usFederal } from './plans/usFederal.ts';
import { segmentsOf as reachOf } from './segmentsOf.ts';
import { segmentTable } from './tables/segments.ts';

const plan = usFederal(2024);
const segmentsOf = (beneficiaries: readonly string[]) => reachOf(beneficiaries, plan);
const shares = (beneficiaries: readonly string[]) => Object.fromEntries(segmentsOf(beneficiaries).shares);

describe('segmentsOf', () => {
  it('shares by the number of types: two of children, one of the elderly, one of veterans', () => {
    const veterans = 'Veteran/Service person/Reservist (including dependents';
    expect(shares(['Infant (0-5)', 'Child (6-15)', 'Senior Citizen (60+)', veterans])).toEqual({
      children: 0.5,
      elderly: 0.25,
      veterans: 0.25,
    });
  });

  it('passes over those who pass money on when people are named', () => {
    expect(segmentsOf(['State', 'Local', 'Low Income'])).toMatchObject({
      shares: new Map([['poor', 1]]),
      because: 'conduits-passed-over',
    });
  });

  it('takes them for their places when nobody else is named', () => {
    expect(segmentsOf(['State', 'Native American Organizations'])).toMatchObject({
      shares: new Map([
        ['places', 0.5],
        ['native-communities', 0.5],
      ]),
      because: 'conduits-only',
    });
  });

  it('takes a programme for everyone when it names nobody, or nearly all', () => {
    const all = segmentTable.flatMap(({ beneficiaries }) => beneficiaries);
    expect(segmentsOf([])).toMatchObject({
      shares: new Map([['general-public', 1]]),
      because: 'none-named',
    });
    expect(segmentsOf(all)).toMatchObject({
      shares: new Map([['general-public', 1]]),
      because: 'everyone-named',
    });
    expect(segmentsOf(all.slice(0, 20)).because).toBeUndefined();
  });

  it('tells types that it does not know', () => {
    expect(segmentsOf(['Martian', 'Asian'])).toMatchObject({
      shares: new Map([['minorities', 1]]),
      unknown: ['Martian'],
    });
  });
});
