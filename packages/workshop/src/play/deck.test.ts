import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { deckOf, playCodes, type Deck } from './deck.ts';
import { FULL_DIARY } from './strategies.ts';
import { beginYear, deliveredIndex, isOver, live, nextDiary, valueOf, type Year } from './year.ts';

const job: Job = {
  government: 'north',
  dials: dialsAtStart('north', 'cog'),
  parameters: { ministerHours: FULL_DIARY },
};
const begin = (): Year => beginYear(job, 3, 1);
const deck: Deck = deckOf({ job, seed: 3, legacy: 1 });
const codeOfMeeting = (id: string): string => deck.cards.find(({ due }) => due?.id === id)!.code;
const ownCode = (hours: number): string => deck.cards.find(({ own }) => own === hours)!.code;

describe('cards of a year', () => {
  it('give every meeting of the year and hours a code of its own', () => {
    const codes = deck.cards.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{3}$/);
    const meetings = deck.cards.flatMap(({ due }) => due?.id ?? []);
    expect(meetings).toContain('cabinet');
    expect(deck.cards.find(({ due }) => due?.id === 'cabinet')!.months).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  });

  it('play the very year that the same choices play on the screen, typed month by month or all at once', () => {
    let screen = begin();
    const lines: string[] = [];
    while (!isOver(screen)) {
      const { dues, own } = nextDiary(screen);
      // Every second meeting, and as many hours at home as are left, in cards of 1, 2 and 4.
      const going = dues.filter(({ principals }, i) => principals && (i + screen.news.length) % 2 === 0);
      const left = FULL_DIARY - going.reduce((sum, { hours }) => sum + hours, 0);
      const cards = [4, 2, 1].filter(
        (hours, _i, all) => left >= all.reduce((a, b) => a + b, 0) || hours === 1,
      );
      const hours = left < 1 ? [] : cards;
      screen = live(screen, {
        going: going.map(({ id }) => id),
        own: Math.min(
          own,
          hours.reduce((sum, one) => sum + one, 0),
        ),
      });
      lines.push([...going.map(({ id }) => codeOfMeeting(id)), ...hours.map(ownCode)].join(' '));
    }
    const once = playCodes(deck, begin(), lines.join('\n').toLowerCase()) as Year;
    let turns = begin();
    for (const line of lines) turns = playCodes(deck, turns, line.replaceAll(' ', ', ')) as Year;
    for (const year of [once, turns]) {
      expect(year.run.state).toEqual(screen.run.state);
      expect([valueOf(year, 'outcome'), deliveredIndex(year)]).toEqual([
        valueOf(screen, 'outcome'),
        deliveredIndex(screen),
      ]);
    }
  });

  it('are refused where they are of another year, not due, or lack hours; then nothing is played', () => {
    const year = begin();
    const other = deckOf({ job, seed: 4, legacy: 1 });
    const foreign = other.cards
      .map(({ code }) => code)
      .filter((code) => deck.cards.every((card) => card.code !== code));
    // A letter in 31 is the same by chance.
    expect(foreign.length).toBeGreaterThan(other.cards.length / 2);
    expect(playCodes(deck, year, foreign[0])).toEqual({ kind: 'unknown', month: 1, codes: [foreign[0]] });
    const all = deck.cards.filter(({ months, own }) => own !== undefined || months.includes(1));
    expect(playCodes(deck, year, all.map(({ code }) => code).join(' '))).toMatchObject({
      kind: 'too-much',
      month: 1,
    });
    // Committees that meet every other month are not due in each.
    const seldom: Job = { ...job, dials: { ...job.dials, committeeEvery: 2 } };
    const first = beginYear(seldom, 3, 1);
    const due = new Set(nextDiary(first).dues.map(({ id }) => id));
    const rare = deckOf({ job: seldom, seed: 3, legacy: 1 });
    const absent = rare.cards.find((card) => card.due !== undefined && !due.has(card.due.id))!;
    expect(playCodes(rare, first, absent.code)).toEqual({
      kind: 'not-due',
      month: 1,
      codes: [absent.code],
    });
    expect(year.news).toEqual([]);
  });
});
