import { describe, expect, it } from 'vitest';
import { packFloats, packWholes } from '../packed.ts';
import type { ExplorerData } from '../explorerData.ts';
import { wordsOfExplorer } from '../words/wordsOfExplorer.ts';
import { byRegime, parted, passing, worldsAmong } from './choice.ts';
import { columnsOf, placesOf } from './columns.ts';

/** Two worlds, two regimes, two seeds; the last run is missing, the last but one has no value. */
const data: ExplorerData = {
  words: wordsOfExplorer.en,
  language: 'en',
  decimal: '.',
  thousands: ',',
  parameters: [{ id: 'culture', name: 'culture of sharing', values: packFloats([0.2, 0.6]) }],
  outcomes: [
    { id: 'outcome', name: 'Outcome', values: packFloats([0.25, 0.5, 0.25, 0.75, 0.5, 0.375, Number.NaN]) },
  ],
  government: packWholes([0, 0]),
  world: packWholes([0, 0, 0, 0, 1, 1, 1]),
  regime: packWholes([0, 1, 0, 1, 0, 1, 0]),
  seed: packWholes([0, 0, 1, 1, 0, 0, 1]),
  runIds: '',
  governments: ['Andes'],
  regimes: [
    { id: 'status-quo', name: 'Status quo', colour: '#8c8c8c' },
    { id: 'cog', name: 'Strong centre', colour: '#003e7e' },
  ],
  seeds: ['1', '2'],
  replay: 'joined-up replay results',
};
const places = placesOf(data);
const named = (reference?: number) =>
  Object.fromEntries(columnsOf(data, places, reference).map((column) => [column.id, column]));

describe('columns of a page', () => {
  it('are regimes, parameters and outcomes, a value a run; of one government there is no axis', () => {
    const columns = named();
    expect(Object.keys(columns)).toEqual(['regime', 'culture', 'outcome']);
    expect([...columns.regime.values]).toEqual([0, 1, 0, 1, 0, 1, 0]);
    expect(columns.regime).toMatchObject({ options: ['Status quo', 'Strong centre'], gaps: false });
    expect([...columns.culture.values].map((value) => Number(value.toFixed(3)))).toEqual([
      0.2, 0.2, 0.2, 0.2, 0.6, 0.6, 0.6,
    ]);
    expect(columns.outcome).toMatchObject({ low: 0.25, high: 0.75, gaps: true });
  });

  it('may be what runs differ by from a regime in the same world with the same luck', () => {
    expect([...named(0).outcome.values]).toEqual([0, 0.25, 0, 0.5, 0, -0.125, Number.NaN]);
    // The run of the strong centre with seed 2 is missing in the second world.
    expect([...named(1).outcome.values]).toEqual([-0.25, 0, -0.5, 0, 0.125, 0, Number.NaN]);
  });
});

describe('what is chosen', () => {
  const columns = columnsOf(data, places);
  const chosen = (choice: Parameters<typeof passing>[1]): number[] => [
    ...parted(Uint32Array.of(0, 1, 2, 3, 4, 5, 6), passing(columns, choice, 7), 9).chosen,
  ];

  it('is all where nothing is asked, with both ends of a range, and without runs that have no value', () => {
    expect(chosen(new Map())).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(chosen(new Map([['outcome', { low: 0.375, high: 0.5 }]]))).toEqual([1, 4, 5]);
    expect(chosen(new Map([['outcome', { low: -Infinity, high: Infinity }]]))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('has to pass everywhere', () => {
    expect(
      chosen(
        new Map<string, { low: number; high: number } | Set<number>>([
          ['regime', new Set([1])],
          ['outcome', { low: 0.4, high: 1 }],
        ]),
      ),
    ).toEqual([1, 3]);
  });

  it('keeps an order, and the first of the others', () => {
    const { chosen: kept, others } = parted(
      Uint32Array.of(6, 1, 3, 0, 5),
      Uint8Array.of(0, 1, 0, 1, 0, 0, 0),
      2,
    );
    expect([[...kept], [...others]]).toEqual([
      [1, 3],
      [6, 0],
    ]);
  });

  it('is counted by world, and by regime with means over what has a value', () => {
    const runs = Uint32Array.of(3, 4, 6);
    expect([...worldsAmong(runs, places)]).toEqual([1, 1]);
    const [statusQuo, cog] = byRegime(
      columns.find(({ id }) => id === 'outcome')!,
      runs,
      places,
      2,
    );
    expect(statusQuo).toMatchObject({ chosen: 2, all: 4, meanChosen: 0.5 });
    expect(statusQuo.meanAll).toBeCloseTo(1 / 3, 6);
    expect(cog).toMatchObject({ chosen: 1, all: 3, meanChosen: 0.75 });
  });
});
