import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import type { ForumMonth, ForumRow } from '../rows/forumRows.ts';
import { forumMonth } from './forumMonth.ts';

const row = (ministry: string, more: Partial<ForumRow> = {}): ForumRow => ({
  ministry,
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
const forum: ForumMonth = {
  month: 24,
  kind: 'cabinet',
  goals: [],
  primeMinisterCame: true,
  preparation: 1,
  accountability: [],
  rows: [row('a', { deferred: 1 }), row('b', { sent: 'delegate', resolved: 1, raised: 2 })],
  agreed: [{ goal: 'g', stance: 0.5, members: -0.25, binds: 3 }],
};

const note = (of: ForumMonth): string => textsOf(forumMonth(of)).join(' ');

describe('forumMonth', () => {
  it('tells its finding', () =>
    expect(nameOf(forumMonth(forum))).toBe('Month 24: cabinet settles 1 of 4 obstacles'));
  it('puts the ministry with most at stake first', () =>
    expect(textsOf(forumMonth(forum)).filter((text) => text === 'a' || text === 'b')).toEqual(['b', 'a']));
  it('has columns only for what happened', () => {
    const texts = textsOf(forumMonth(forum));
    expect(texts).toContain('Obstacles');
    expect(texts).not.toContain('Learnt');
    expect(textsOf(forumMonth({ ...forum, rows: [row('a', { learnt: 0.25 })] }))).toContain('Learnt');
  });
  it('explains only the marks and columns it draws', () => {
    expect([
      note(forum).includes('Obstacles: by the ministry that waits.'),
      note(forum).includes('Bound:'),
      note({ ...forum, rows: [row('a', { bound: 0.5 })] }).includes('Bound: how strongly'),
    ]).toEqual([true, false, true]);
    expect(textsOf(forumMonth(forum))).toEqual(
      expect.arrayContaining(['minister', 'delegate', 'settled', 'left open', 'deferred']),
    );
    expect(textsOf(forumMonth(forum))).not.toContain('officials');
  });
  it('shows stances, else accountability, else neither', () => {
    expect(textsOf(forumMonth(forum))).toContain('binds 3 units');
    const held = { ...forum, agreed: [], accountability: [{ goal: 'g', before: 0.2, after: 0.6 }] };
    expect(textsOf(forumMonth(held))).toContain('Accountability, 0 to 1');
    expect(textsOf(forumMonth({ ...forum, agreed: [] }))).not.toContain('g');
  });
  it('counts the ministries it does not draw', () =>
    expect(textsOf(forumMonth(forum, { most: 1 }))).toContain('1 other'));
  it('describes each ministry in words', () =>
    expect(forumMonth(forum).querySelector('desc')!.textContent).toContain(
      'b: delegate, 4.0 hours, 1 settled, 2 left open.',
    ));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(forumMonth(forum, { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(forumMonth(forum, { mode: 'projector' })))).toBe(24);
  });
});
