import { describe, expect, it } from 'vitest';
import type { World } from '@joined-up/scenarios';
import { claims } from '../claims.ts';
import { comparesWithStatusQuo, mainQuestionOf, tryMatrix } from './matrix.ts';
import { matrixRows, tellMatrix } from './tellMatrix.ts';

const c04 = mainQuestionOf(claims.find(({ id }) => id === 'C04')!);
const c08 = claims.find(({ id }) => id === 'C08')!;

/** The superministry gains, unless decisions pass fewer than six in ten layers, or the reference is a real one. */
const answer = async ({ parameters: { layerPass = 1 } }: World, reference: string) => ({
  effects: [[reference !== 'status-quo' || layerPass < 0.6 ? -0.1 : 0.1]],
  references: [[0.5]],
  accounts: [],
});
const layers = { name: 'layerPass', neutral: 1, far: 0.4 } as const;
const columns = [
  { id: 'today', parameters: {} },
  { id: 'layerPass=0.4', parameters: { layerPass: 0.4 }, dial: layers },
  { id: 'veto=1', parameters: { veto: 1 } },
];

describe('tryMatrix', () => {
  it('tells where a verdict is another, and from which value of the dial', async () => {
    const row = await tryMatrix(c04, { circumstances: columns, worlds: [40, 40], answer });
    expect(row.cells.map(({ verdict }) => verdict)).toEqual([
      'supported',
      'not supported',
      'supported',
      'not supported',
      'not supported',
      'not supported',
    ]);
    expect(row.hangsOn).toEqual([{ circumstance: 'layerPass=0.4', from: 'layerPass=0.55' }]);
    expect(tellMatrix(row)).toBe(
      'A superministry does better than the ministries that it was made of. Supported: so in 40 of 40 worlds; the same word under 2 of 3 structures; against a realistic status quo not supported. Hangs on layerPass=0.55.',
    );
    expect(matrixRows(row)[1]).toEqual([
      'layerPass=0.4',
      'not supported, 0 of 40',
      'not supported, 0 of 40',
    ]);
  });

  it('stops where a verdict is clear, and goes on where it is not', async () => {
    const [cell] = (
      await tryMatrix(c04, {
        circumstances: columns.slice(0, 1),
        worlds: [8, 200],
        references: ['status-quo'],
        answer,
      })
    ).cells;
    expect([cell.firm, cell.worlds < 200]).toEqual([true, true]);
  });

  it('asks again nothing that is known', async () => {
    const known = { verdict: 'conditional', firm: true, worlds: 8, share: 0.5 } as const;
    const row = await tryMatrix(c04, {
      circumstances: columns.slice(0, 1),
      known: (circumstance, reference) => ({ circumstance, reference, ...known }),
      answer: () => Promise.reject(new Error('asked')),
    });
    expect(row.cells.map(({ verdict }) => verdict)).toEqual(['conditional', 'conditional']);
  });
});

describe('comparesWithStatusQuo', () => {
  it('is so where an arm stands for it', () => {
    expect([comparesWithStatusQuo(c04), comparesWithStatusQuo(c08)]).toEqual([true, false]);
  });
});
