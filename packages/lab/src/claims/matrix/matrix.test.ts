import { describe, expect, it } from 'vitest';
import type { PlausibleWorld } from '@joined-up/scenarios';
import { claims } from '@joined-up/claims';
import type { CellPlace, TriedWorld } from './keptWorlds.ts';
import { comparesWithStatusQuo, mainQuestionOf, tryMatrix } from './matrix.ts';
import { matrixRows, tellMatrix } from './tellMatrix.ts';
import { circumstances } from '../../circumstances/circumstance.ts';

const c04 = mainQuestionOf(claims.find(({ id }) => id === 'C04')!);
const c08 = claims.find(({ id }) => id === 'C08')!;

/** The superministry gains, unless decisions pass fewer than six in ten layers, or the reference is a real one. */
const answer = async (
  { parameters: { layerPass = 1, veto = 0, capability = 0 } }: PlausibleWorld,
  reference: string,
) => ({
  // Small differences between worlds, so that their mean can be told.
  effects: [
    [(reference !== 'status-quo' || layerPass < 0.6 ? -0.1 : 0.1) + 0.02 * capability + 1e-6 * (veto % 1)],
  ],
  references: [[0.5]],
  accounts: [],
});
const layers = [{ name: 'layerPass', neutral: 1, far: 0.4 }] as const;
const columns = [
  { id: 'today', parameters: {} },
  { id: 'layerPass=0.4', parameters: { layerPass: 0.4 }, dials: layers },
  { id: 'veto=1', parameters: { veto: 1 } },
];

/** Worlds in which the effect is negative where `falls` says so, and positive elsewhere. */
const falling =
  (falls: (number: number, veto: number) => boolean) =>
  async ({ parameters: { veto = 0 }, seed }: PlausibleWorld) => {
    const number = Number(String(seed).split(' ')[1]);
    return {
      effects: [[(falls(number, veto) ? -0.1 : 0.1) + 0.0001 * number]],
      references: [[0.5]],
      accounts: [],
    };
  };
// Five worlds of 60 fall as it is; under vetoes these rise again, and ten others fall: the word crosses its border.
const back = falling((number, veto) => (veto === 0 ? number < 5 : number >= 10 && number < 20));
// The stronger the vetoes, the more worlds fall. From the seventh on the word is conditional; to be no luck it
// takes six more than as it is.
const growing = falling((number, veto) => number < 5 + 40 * veto);

const today = (worlds: readonly [number, number]) =>
  tryMatrix(c04, { circumstances: columns.slice(0, 1), worlds, references: ['status-quo'], answer });
const keyOf = (place: CellPlace) => Object.values(place).join(' ');

describe('tryMatrix', () => {
  it('tells where a word is another, and from which value of the dial', async () => {
    const row = await tryMatrix(c04, { circumstances: columns, worlds: [12, 60], answer });
    expect(row.cells.map(({ verdict }) => verdict)).toEqual([
      'supported',
      'not supported',
      'supported',
      'not supported',
      'not supported',
      'not supported',
    ]);
    // The first of sixteenths below 0.6, of which 0.4 is the last: 1 − 11/16 × 0.6.
    expect(row.hangsOn).toEqual([
      {
        circumstance: 'layerPass=0.4',
        before: 'supported',
        after: 'not supported',
        worlds: 60,
        came: 0,
        went: 60,
        // Three were tested: two structures but for what is the same to the bit, and the other reference.
        p: expect.closeTo(2 * 2 ** -59, 20),
        clear: true,
        from: { name: 'layerPass', value: 0.588 },
      },
    ]);
    expect(row.onReference).toMatchObject({ after: 'not supported', went: 60, clear: true });
    const [{ worlds }, , { same }] = row.cells;
    expect(same).toBe(true);
    expect(tellMatrix(row)).toBe(
      'A superministry does better than the ministries that it was made of: ' +
        `holds in ${worlds} of ${worlds} worlds (supported), under 2 of 3 structures; ` +
        `against a realistic status quo in 0 of ${row.cells[3].worlds} (not supported), under 0 of 3. ` +
        'Hangs on what it is compared with, layerPass from 0.588.',
    );
    expect(matrixRows(row).slice(1)).toEqual([
      [
        'layerPass=0.4',
        'not supported, 0 of 60',
        'as today, to the bit',
        'from 0.588: 60 of 60 worlds one way, 0 the other',
      ],
      ['veto=1', 'as today, to the bit', 'as today, to the bit', ''],
    ]);
  });

  it('stops where a word is clear and as in the model as it is, asked in all worlds, and else goes on', async () => {
    // Vetoes change every effect by a hair: the cell is tried, and its word is clear long before the end.
    const stirred = { id: 'veto=0.5', parameters: { veto: 0.5 } };
    const row = await tryMatrix(c04, {
      circumstances: [columns[0], stirred, columns[1]],
      worlds: [8, 200],
      references: ['status-quo'],
      answer,
    });
    expect(row.cells.map(({ clear }) => clear)).toEqual([true, true, true]);
    const [all, stopped, other] = row.cells.map(({ worlds }) => worlds);
    expect([all, stopped < 60, other]).toEqual([200, true, 200]);
    const [short] = (await today([8, 16])).cells;
    expect([short.clear, short.worlds]).toEqual([false, 16]);
    expect(tellMatrix(await today([8, 16]))).toContain('(supported ¹)');
  });

  it('does not let a word hang on what luck could do: worlds that change sides one way, and others back', async () => {
    const row = await tryMatrix(c04, {
      circumstances: [columns[0], columns[2]],
      references: ['status-quo'],
      worlds: [8, 60],
      answer: back,
    });
    expect(row.hangsOn).toMatchObject([
      { before: 'supported', after: 'conditional', came: 5, went: 10, clear: false },
    ]);
    expect(row.hangsOn[0].p).toBeCloseTo(0.3018, 4);
    expect(tellMatrix(row)).toMatch(
      /The word hangs on none of them[^.]*\. Another word, perhaps by luck, with veto=1 ¹\.$/,
    );
    expect(matrixRows(row)[1][3]).toBe('perhaps by luck ¹: 10 of 60 worlds one way, 5 the other');
  });

  it('lets a word hang on nothing in so few worlds that luck could move them all', async () => {
    const row = await tryMatrix(c04, { circumstances: columns, worlds: [4, 4], halvings: 1, answer });
    expect(row.hangsOn).toMatchObject([{ went: 4, p: expect.closeTo(0.375, 12), clear: false }]);
    expect(tellMatrix(row)).toMatch(
      /Another word, perhaps by luck, with what it is compared with, layerPass=0\.4 ¹\.$/,
    );
  });

  it('finds the first value at which luck could not turn the word, not the first at which it is another', async () => {
    const row = await tryMatrix(c04, {
      circumstances: [columns[0], { ...columns[2], dials: [{ name: 'veto', neutral: 0, far: 1 }] }],
      references: ['status-quo'],
      worlds: [8, 60],
      answer: growing,
    });
    expect(row.hangsOn).toMatchObject([{ clear: true, from: { name: 'veto', value: 0.188 } }]);
  });

  it('finds from which part of its strength a package turns a word, its choices in force', async () => {
    const sceptic = circumstances.find(({ id }) => id === 'sceptic-of-mergers')!;
    const row = await tryMatrix(c04, {
      circumstances: [columns[0], sceptic],
      references: ['status-quo'],
      worlds: [12, 20],
      answer,
    });
    // Its layers pass 0.5 of decisions: below 0.6 from 13/16 on.
    expect(row.hangsOn).toMatchObject([{ from: { package: 'sceptic-of-mergers', part: 0.8125 } }]);
    expect(tellMatrix(row)).toContain('Hangs on sceptic-of-mergers from 0.8125 of its strength.');
  });

  it('takes the same worlds where few leave it open, so that their number hangs on nothing', async () => {
    // The first eight worlds fall, all others rise, whatever the structure; only today is tried in more.
    const seen = new Map<string, number>();
    const turning = async ({ parameters: { veto = 0 }, seed }: PlausibleWorld) => {
      const number = Number(String(seed).split(' ')[1]);
      seen.set(`${veto} ${number}`, number);
      return {
        effects: [[(number < 8 ? -0.1 : 0.1) + 0.001 * number + 1e-6 * veto]],
        references: [[0.5]],
        accounts: [],
      };
    };
    const row = await tryMatrix(c04, {
      circumstances: [columns[0], columns[2]],
      references: ['status-quo'],
      worlds: [8, 8],
      today: 40,
      answer: turning,
    });
    expect(row.cells.map(({ verdict, worlds }) => [verdict, worlds])).toEqual([
      ['conditional', 40],
      ['not supported', 8],
    ]);
    expect(row.hangsOn).toEqual([]);
  });

  it('tries no world again that is kept, and comes to the same', async () => {
    const kept = new Map<string, Map<number, TriedWorld>>();
    let asked = 0;
    const options = {
      circumstances: columns,
      worlds: [12, 60] as const,
      kept: {
        of: (place: CellPlace) => kept.get(keyOf(place)) ?? new Map<number, TriedWorld>(),
        keep: (place: CellPlace, number: number, tried: TriedWorld) => {
          kept.set(keyOf(place), new Map([...(kept.get(keyOf(place)) ?? []), [number, tried]]));
        },
      },
      answer: (world: PlausibleWorld, reference: string) => {
        asked++;
        return answer(world, reference);
      },
    };
    await expect(
      tryMatrix(c04, {
        ...options,
        answer: (world, reference) =>
          asked === 20 ? Promise.reject(new Error('interrupted')) : options.answer(world, reference),
      }),
    ).rejects.toThrow('interrupted');
    const before = asked;
    const row = await tryMatrix(c04, options);
    expect(row).toEqual(await tryMatrix(c04, { circumstances: columns, worlds: [12, 60], answer }));
    const all = asked;
    await tryMatrix(c04, options);
    expect([before, asked]).toEqual([20, all]);
    expect(all).toBe([...kept.values()].reduce((sum, worlds) => sum + worlds.size, 0));
  });
});

describe('comparesWithStatusQuo', () => {
  it('is so where an arm stands for it', () => {
    expect([comparesWithStatusQuo(c04), comparesWithStatusQuo(c08)]).toEqual([true, false]);
  });
});
