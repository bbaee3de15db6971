import { chronicle, regime, regimes, simulate, type Chronicle, type Happening } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, wordsOf } from '../titles/wordsOf.ts';
import { dotsOf, DOTS_A_MONTH, portionOf } from './dots.ts';
import { filmOf } from './film.ts';
import { signs } from './key.ts';
import { livingGovernment, type LivingGovernment, type RecordedRun } from './livingGovernment.ts';
import { partingOf } from './parting.ts';
import { MOST_MEETINGS } from './reel.ts';
import { horseshoe } from './seats.ts';

const record = (id: string, seed = 4): RecordedRun =>
  simulate(stylised, regime(id), { seed, months: 40, observe: [chronicle] });
const chronicleOf = ({ observed }: RecordedRun) => observed.chronicle as Chronicle;

let runs: Record<'today' | 'centre' | 'merged' | 'busy', RecordedRun>;
let two: LivingGovernment;
beforeAll(() => {
  runs = {
    today: record('status-quo'),
    centre: record('cog'),
    merged: record('hybrid'),
    busy: record('over-coordinated'),
  };
  two = livingGovernment([runs.today, runs.centre]);
});

const named = (id: string) => ({ id, name: id });

/** A chronicle of three ministries and two goals; each argument is what happens in one month. */
function told(...months: readonly (readonly Happening[])[]): Chronicle {
  return {
    ministries: ['a', 'b', 'c'].map((id) => ({ ...named(id), capacity: 1 })),
    goals: ['one', 'two'].map((id) => ({ ...named(id), weight: 0.5, about: {} })),
    happenings: months.flatMap((happenings, month) => [
      ...(month === 0
        ? [
            {
              kind: 'arranged',
              month,
              regime: 'r',
              house: Int32Array.of(0, 1, 2),
              forums: [],
              headHours: 0,
            } as const,
          ]
        : []),
      ...happenings,
      {
        kind: 'worked',
        month,
        effort: new Float64Array(3),
        waiting: new Float64Array(3),
        meetings: new Float64Array(3),
        supply: Float64Array.of(4, 0, 0, 0, 0, 0),
        spill: Float64Array.of(1, 0, 0, 0, 0, 0),
      } as const,
      {
        kind: 'achieved',
        month,
        outcome: Float64Array.of(0.2, 0.4),
        contradiction: Float64Array.of(0.5, 0),
      } as const,
      { kind: 'backed', month, backing: 0.5 } as const,
    ]),
  };
}
const blocked = (month: number, mandate: number): Happening => ({
  kind: 'blocked',
  month,
  mandate,
  ministry: 0,
  waitsFor: 1,
  segment: 's',
  service: 't',
});
const settled = (month: number, mandate: number, since: number, by?: string): Happening => ({
  kind: 'settled',
  month,
  mandate,
  since,
  by,
});

const texts = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a film', () => {
  it('keeps what waits, oldest first, until it is settled', () => {
    const { months } = filmOf(told([blocked(0, 7)], [blocked(1, 3)], [settled(2, 7, 0, 'cabinet')]));
    expect(months.map(({ waiting }) => waiting.map(({ mandate }) => mandate))).toEqual([[7], [7, 3], [3]]);
    expect(months[2].settled).toMatchObject([{ thread: { mandate: 7, since: 0 }, by: 'cabinet' }]);
  });
  it('ends with as much waiting as the run', () => {
    const film = filmOf(chronicleOf(runs.today));
    const kinds = (kind: Happening['kind']) =>
      chronicleOf(runs.today).happenings.filter((one) => one.kind === kind).length;
    expect(film.months).toHaveLength(40);
    expect(film.months.at(-1)!.waiting.length).toBe(kinds('blocked') - kinds('settled'));
  });
});

describe('dots', () => {
  it('are as many as work flowed; of them as many spill as was done twice', () => {
    const film = filmOf(told([], [], [], [], [], [], [], [], [], []));
    const dots = dotsOf(film, 0.1);
    expect(dots).toHaveLength(400);
    expect(dots.filter(({ fate }) => fate === 'spills')).toHaveLength(100);
    // Half of the goal's work is contradicted; what was spilt cannot be.
    expect(dots.filter(({ fate }) => fate === 'cancels').length).toBeGreaterThan(150);
    expect(dots.every(({ ministry, goal }) => ministry === 0 && goal === 0)).toBe(true);
    expect(dots.map(({ at }) => at)).toEqual(dots.map(({ at }) => at).toSorted((x, y) => x - y));
  });
  it('are about eighty a month in a government', () => {
    const film = filmOf(chronicleOf(runs.today));
    expect(dotsOf(film, portionOf([film])).length / 40).toBeCloseTo(DOTS_A_MONTH, -1);
  });
});

describe('the parting', () => {
  it('is the first month in which a forum settles what waits on the other side, of several the longest', () => {
    const one = filmOf(
      told([blocked(0, 7), blocked(0, 8)], [], [settled(2, 7, 0, 'cabinet'), settled(2, 8, 0, 'x')], []),
    );
    const other = filmOf(told([blocked(0, 7), blocked(0, 8)], [], [], [settled(3, 8, 0)]));
    expect(partingOf([one, other], 0)).toMatchObject({
      month: 2,
      side: 0,
      thread: { mandate: 7 },
      forum: 'cabinet',
      more: undefined,
    });
    expect(partingOf([other, one], 0)).toMatchObject({ side: 1 });
    expect(partingOf([one, other], 3)).toBeUndefined();
    expect(partingOf([one, one], 0)).toBeUndefined();
  });
  it('is not what colleagues settle by themselves', () => {
    const one = filmOf(told([blocked(0, 7)], [settled(1, 7, 0)]));
    const other = filmOf(told([blocked(0, 7)], []));
    expect(partingOf([one, other], 0)).toBeUndefined();
  });
});

describe('seats', () => {
  it.each([1, 3, 12, 16])(
    'of %i stand on the horseshoe, apart from each other, the same left and right',
    (count) => {
      const box = { left: 10, top: 20, width: 400, height: 240 };
      const seats = horseshoe(count, box);
      expect(seats).toHaveLength(count);
      for (const { x, y, outX, outY } of seats) {
        expect(x).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(x).toBeLessThanOrEqual(410 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(20 - 1e-9);
        expect(Math.hypot(outX, outY)).toBeCloseTo(1, 9);
      }
      seats.forEach(({ x, y }, i) => {
        const mirror = seats[count - 1 - i];
        expect(x - 10).toBeCloseTo(410 - mirror.x, 6);
        expect(y).toBeCloseTo(mirror.y, 6);
      });
    },
  );
});

describe('a living government', () => {
  it('begins the month before the reform, marks it, and parts in or after it', () => {
    expect(two.from).toBe(stylised.start - 1);
    expect(two.reels.marks).toEqual([stylised.start]);
    expect(two.reels.parting!.month).toBeGreaterThanOrEqual(stylised.start);
    expect(two.reels.parting!.time - two.reels.parting!.month).toBeLessThan(0.5);
  });

  it('is the same until the reform on both sides', () => {
    const [a, b] = two.reels.sides;
    expect(a.months.slice(0, stylised.start)).toEqual(b.months.slice(0, stylised.start));
    expect(a.months.at(-1)).not.toEqual(b.months.at(-1));
  });

  it('seats houses of a merger side by side, on both sides alike, and at one table after it', () => {
    const { reels } = livingGovernment([runs.today, runs.merged]);
    const [a, b] = reels.sides;
    expect(a.seats).toEqual(b.seats);
    const { house } = b.months.at(-1)!;
    const merged = house.flatMap((of, i) =>
      of !== i || house.indexOf(of) !== house.lastIndexOf(of) ? [i] : [],
    );
    expect(merged.length).toBeGreaterThan(1);
    expect(merged.at(-1)! - merged[0]).toBe(merged.length - 1);
    expect(a.months.at(-1)!.house).toEqual(a.seats.map((_, i) => i));
  });

  it('gathers the smallest ministries at one seat where there are too few', () => {
    const { reels } = livingGovernment(runs.today, { seats: 8 });
    expect(reels.sides[0].seats).toHaveLength(8);
    expect(reels.sides[0].seats.at(-1)!.name).toBe('5 others');
    const whole = livingGovernment(runs.today).reels.sides[0].months[30].stuck;
    expect(reels.sides[0].months[30].stuck.reduce((sum, one) => sum + one, 0)).toBe(
      whole.reduce((sum, one) => sum + one, 0),
    );
  });

  it('plays a handful of many meetings, those that settle something first', () => {
    const { reels } = livingGovernment(runs.busy);
    const month = reels.sides[0].months[30];
    const film = filmOf(chronicleOf(runs.busy));
    expect(film.months[30].meetings.length).toBeGreaterThan(40);
    expect(month.table).toHaveLength(MOST_MEETINGS);
    const settling = film.months[30].meetings.filter((meeting) => meeting.settled.length > 0).length;
    expect(month.table.filter((one) => one.settled.length > 0).length).toBe(
      Math.min(MOST_MEETINGS, settling),
    );
    expect(reels.captions[stylised.start + 1]).not.toBe('');
  });

  it.each(languages)('tells every month in words of %s, and what is seen in stills', (language) => {
    const living = livingGovernment([runs.today, runs.centre], { language });
    const { rows, columns } = living.table();
    expect(rows).toHaveLength(40);
    expect(rows.every((row) => row.length === columns.length && row.every((text) => text !== ''))).toBe(
      true,
    );
    const still = living.still(30);
    expect(still).toContain(`<title>${wordsOf(language).living.titleOfTwo}`);
    for (const side of living.reels.sides) expect(still).toContain(side.title);
    expect(living.html()).toContain(`<html lang="${language}">`);
  });

  it('draws stills of well-formed numbers at any moment and width', () => {
    for (const time of [0, 11.2, 12.3, 12.7, 39, 80])
      for (const width of [300, 390, 1280])
        expect(two.still(time, width)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows a government small, without a word: its seats, what waits in them, its threads and glasses', () => {
    const [reel] = two.reels.sides;
    const svg = two.bare(30, 200, 140);
    const discs = (fill: string) => svg.split(`fill="${fill}"`).length - 1;
    expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
    expect(discs(signs.slate)).toBe(reel.seats.length);
    const piles = reel.months[30].stuck.filter((pieces) => pieces <= 16);
    expect(discs(signs.stuck)).toBe(piles.reduce((sum, pieces) => sum + pieces, 0));
    expect(svg.split(`stroke="${signs.red}"`).length - 1).toBe(reel.months[30].threads.length);
  });

  it('escapes names that people gave', () => {
    const html = livingGovernment(runs.today, { titles: ['<script>x</script>'] }).html();
    expect(html).not.toContain('<script>x');
  });

  it('finds the moment of a meeting, and shows it', () => {
    const time = two.meeting(20, 'cabinet', 0.5, 1)!;
    expect(time).toBeGreaterThan(20);
    expect(time).toBeLessThan(20.5);
    expect(two.still(time)).toContain('Cabinet');
    expect(two.meeting(20, 'nobody')).toBeUndefined();
  });

  it('moves without a script, shows at every moment what a still shows, and stands still where asked to', () => {
    const svg = two.animated(3, 900);
    expect(svg).not.toMatch(/<script|NaN|undefined/);
    expect(svg).toContain('prefers-reduced-motion');
    // Everything of the last moment is marked as what remains, or always there.
    const last = two.still(two.from + 2, 900, true);
    const moving = svg
      .split('\n')
      .filter((line) => !/class="s\d+"/.test(line))
      .join('\n');
    expect(
      texts(moving)
        .filter((text) => !text.startsWith('Month'))
        .toSorted(),
    ).toEqual(texts(last).toSorted());
  });

  it('marks what perfect coordination reaches', () => {
    const best = record('planner');
    const { reels } = livingGovernment([runs.today, runs.centre], { best });
    expect(reels.sides[0].best).toHaveLength(40);
    expect(reels.sides[0].best[39]).toBeGreaterThan(reels.sides[1].months[39].reached);
  });

  it('refuses what it cannot show, and says how to mend it', () => {
    const bare = { regime: 'cog', observed: {} };
    expect(() => livingGovernment(bare)).toThrow("the run under 'cog' has no chronicle: record it with");
    expect(() => livingGovernment([])).toThrow('invalid number of runs: 0, expected one or two');
    const short = simulate(stylised, regimes[0], { seed: 4, months: 30, observe: [chronicle] });
    expect(() => livingGovernment([runs.today, short])).toThrow('40 and 30 months');
    const other: RecordedRun = { regime: 'cog', observed: { chronicle: told([]) } };
    expect(() => livingGovernment([runs.today, other])).toThrow('are of one government');
  });
});
