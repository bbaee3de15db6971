import { describe, expect, it } from 'vitest';
import type { ForumMonth, ForumRow } from '../rows/forumRows.ts';
import { forumSubtitle, forumTitle } from './forumTitle.ts';
import { wordsOf } from './wordsOf.ts';

const row = (more: Partial<ForumRow> = {}): ForumRow => ({
  ministry: 'a',
  sent: 'minister',
  hours: 4,
  learnt: 0,
  bound: 0,
  yielded: 0,
  takenBack: 0,
  resolved: 0,
  raised: 0,
  deferred: 0,
  ...more,
});
const month = (rows: readonly ForumRow[], more: Partial<ForumMonth> = {}): ForumMonth => ({
  month: 24,
  kind: 'committee',
  goals: ['youth'],
  primeMinisterCame: null,
  preparation: 0.875,
  rows,
  agreed: [],
  accountability: [],
  ...more,
});
const title = (...given: Parameters<typeof month>) =>
  forumTitle(month(...given), wordsOf(), (id) => (id === 'youth' ? 'Youth' : id));

describe('forumTitle', () => {
  it('counts what was settled of all that waited', () =>
    expect(title([row({ resolved: 2, raised: 1 }), row({ deferred: 1 })])).toBe(
      'Month 24: the committee on Youth settles 2 of 4 obstacles',
    ));
  it('can say none', () =>
    expect(title([row({ raised: 1 })])).toBe(
      'Month 24: the committee on Youth settles none of 1 obstacle',
    ));
  it('says what was agreed where nothing waited', () =>
    expect(title([row()], { agreed: [{ goal: 'youth', stance: 0, members: 0, binds: 1 }] })).toBe(
      'Month 24: the committee on Youth agrees on 1 goal',
    ));
  it('says who divides work where nothing else was decided', () =>
    expect(title([row({ yielded: 0.1 }), row()])).toBe(
      'Month 24: the committee on Youth divides the work of 1 ministry anew',
    ));
  it('says that ministries only learnt', () =>
    expect(title([row({ learnt: 0.1 }), row({ learnt: 0.2 })])).toBe(
      'Month 24: the committee on Youth informs 2 ministries, and decides nothing',
    ));
  it('can say nothing', () =>
    expect(title([row({ learnt: 0.001 })])).toBe('Month 24: the committee on Youth changes nothing'));
  it('names a forum on many goals, or of a kind of its own, by its kind', () => {
    expect(title([row()], { goals: [], kind: 'cabinet' })).toBe('Month 24: cabinet changes nothing');
    expect(title([row()], { goals: [], kind: 'round table' })).toBe(
      'Month 24: the round table changes nothing',
    );
  });
});

describe('forumSubtitle', () => {
  it('counts ministers', () =>
    expect(
      forumSubtitle(month([row(), row({ sent: 'delegate' })], { primeMinisterCame: false }), wordsOf()),
    ).toBe('1 of 2 ministers came, the prime minister had no time, 88\u00A0% prepared'));
  it('counts officials where no minister is due', () =>
    expect(forumSubtitle(month([row({ sent: 'officials' })]), wordsOf('es'))).toBe(
      'Funcionarios de 1 ministerio, preparada al 88\u00A0%',
    ));
});
