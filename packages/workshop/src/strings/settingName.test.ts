import { describe, expect, it } from 'vitest';
import { starting, type Setting } from '../setting/setting.ts';
import { numbersOf } from './numbers.ts';
import { settingNames } from './settingName.ts';
import { strings } from './strings.ts';

const named = (a: Setting, b: Setting) => settingNames(strings.en, numbersOf('en'), a, b);
const changed = (changes: Setting['changes']): Setting => ({ ...starting('cog'), changes });

describe('settingNames', () => {
  it('are the starts, and whether they were changed', () => {
    expect(named(starting('status-quo'), changed({ committees: 6 }))).toEqual([
      'Status quo',
      'Strong centre, changed',
    ]);
  });
  it('are told apart by the one dial that differs', () => {
    expect(named(changed({ committees: 1 }), changed({ committees: 6 }))).toEqual([
      'A: 1 committee',
      'B: 6 committees',
    ]);
    expect(named(changed({ committees: 6, mandate: 0.2 }), changed({ committees: 6, mandate: 1 }))).toEqual(
      ['A: Political backing 20%', 'B: Political backing 100%'],
    );
  });
  it('are told apart by their letters if more differs, or nothing', () => {
    expect(named(changed({ mandate: 0.2 }), changed({ committees: 6 }))).toEqual([
      'A: Strong centre, changed',
      'B: Strong centre, changed',
    ]);
    expect(named(starting('cog'), starting('cog'))).toEqual(['A: Strong centre', 'B: Strong centre']);
  });
});
