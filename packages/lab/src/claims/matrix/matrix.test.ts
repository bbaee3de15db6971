import { describe, expect, it } from 'vitest';
import type { PlausibleWorld } from '@joined-up/scenarios';
import { claims } from '@joined-up/claims';
import type { CellPlace, TriedWorld } from './keptWorlds.ts';
import { comparesWithStatusQuo, mainQuestionOf, tryMatrix } from './matrix.ts';
import { matrixRows, tellMatrix } from './tellMatrix.ts';

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
const layers = { name: 'layerPass', neutral: 1, far: 0.4 } as const;
const columns = [
  { id: 'today', parameters: {} },
  { id: 'layerPass=0.4', parameters: { layerPass: 0.4 }, dial: layers },
  { id: 'veto=1', parameters: { veto: 1 } },
];

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
    expect(row.hangsOn).toEqual([{ circumstance: 'layerPass=0.4', from: 'layerPass=0.588', clear: true }]);
    const [{ worlds }, , { same }] = row.cells;
    expect(same).toBe(true);
    expect(tellMatrix(row)).toBe(
      `A superministry does better than the ministries that it was made of: holds in ${worlds} of ${worlds} worlds (supported), under 2 of 3 structures; against a realistic status quo in 0 of ${row.cells[3].worlds} (not supported), under 0 of 3. Hangs on what it is compared with, layerPass=0.588.`,
    );
    expect(matrixRows(row).slice(1)).toEqual([
      ['layerPass=0.4', `not supported, 0 of ${row.cells[1].worlds}`, 'as today, to the bit'],
      ['veto=1', 'as today, to the bit', 'as today, to the bit'],
    ]);
  });

  it('stops where a word is clear, and goes on where it is not', async () => {
    const [long] = (await today([8, 200])).cells;
    expect([long.clear, long.worlds < 60]).toEqual([true, true]);
    const short = await today([8, 16]);
    expect(short.cells.map(({ clear, worlds }) => [clear, worlds])).toEqual([[false, 16]]);
    expect(tellMatrix(short)).toContain('(supported ¹)');
  });

  it('says apart on what a word may hang, where few worlds leave it open', async () => {
    const row = await tryMatrix(c04, { circumstances: columns, worlds: [8, 8], halvings: 1, answer });
    expect(tellMatrix(row)).toMatch(/May hang on what it is compared with, layerPass=0\.4 ¹\.$/);
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
      ['conditional', expect.any(Number)],
      ['not supported', 8],
    ]);
    expect(row.cells[0].worlds).toBeGreaterThan(8);
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
