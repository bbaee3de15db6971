import { describe, expect, it } from 'vitest';
import { threeMinistries } from '../minutes/threeMinistries.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { cog } from '../regimes/cog.ts';
import { planner } from '../regimes/benchmarks.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { begin } from './begin.ts';
import { encodeSnapshot, snapshot } from './snapshot.ts';
import { step } from './step.ts';
import type { Act } from './witness.ts';

const nameOf = (act: Act): string => (act.kind === 'phase' ? act.name : act.sittingForum.id);

/** What a witness sees of something without parts. */
const both = (name: string): string[] => [`before ${name}`, `after ${name}`];

function run(regime: RegimeMaker, witnessed: boolean, months = 3) {
  const simulation = begin(
    threeMinistries,
    defaultParameters,
    regime.make(threeMinistries, defaultParameters),
    7,
    1,
  );
  const seen: string[] = [];
  if (witnessed) {
    simulation.witness = {
      before: (_, act) => seen.push(`before ${nameOf(act)}`),
      after: (_, act) => seen.push(`after ${nameOf(act)}`),
    };
  }
  for (let month = 0; month < months; month++) step(simulation);
  return { simulation, seen };
}

describe('a witness', () => {
  it.each([cog, planner])('changes no byte of a run under $id', (regime) => {
    expect(encodeSnapshot(snapshot(run(regime, true).simulation))).toBe(
      encodeSnapshot(snapshot(run(regime, false).simulation)),
    );
  });

  it('sees every act of a month of the status quo, meetings inside the phase they belong to', () => {
    expect(run(cog, true, 1).seen).toEqual([
      ...both('world'),
      'before meet',
      ...['cabinet', 'ministry:a', 'ministry:b', 'ministry:c'].flatMap(both),
      'after meet',
      ...['plan', 'implement', 'account'].flatMap(both),
    ]);
  });

  it('sees the forums of a regime once it has begun', () => {
    const { seen } = run(cog, true, 2);
    for (const { id } of cog.make(threeMinistries, defaultParameters).forums)
      expect(seen).toContain(`after ${id}`);
  });

  it('sees a benchmark command', () =>
    expect(run(planner, true, 2).seen.slice(-2)).toEqual(['before command', 'after command']));
});
