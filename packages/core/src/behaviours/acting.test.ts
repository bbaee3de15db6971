import { expect, it } from 'vitest';
import { buildWorld } from '../government/buildWorld.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { prepare } from '../simulate/prepare.ts';
import type { Behaviour } from '../simulate/simulation.ts';
import { resume, snapshot } from '../simulate/snapshot.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { contentOf } from '../contentOf.ts';
import { actingIn } from './acting.ts';

const run = (): void => {};
const world = buildWorld(smallGovernment(), defaultParameters);

it('no behaviours act nowhere; others in the steps in which they decide', () => {
  expect(actingIn(world, 1, [])).toBeUndefined();
  const steps = (behaviour: Behaviour) => [...actingIn(world, 1, [behaviour])!.steps];
  expect(steps({ id: 'a', report: () => 1, goAlong: () => 1 })).toEqual(['meet']);
  expect(steps({ id: 'a', allocate: ({ usual }) => usual })).toEqual(['plan']);
  expect(steps({ id: 'a', steps: [] })).toEqual([]);
});

it('a behaviour is known by its id, the text of its functions and the places of its steps', () => {
  const behaviours: readonly Behaviour[] = [
    { id: 'a', report: ({ usual }) => usual },
    { id: 'b', report: ({ usual }) => usual },
    { id: 'a', report: ({ usual }) => 2 * usual },
    { id: 'a', steps: [{ name: 'x', after: 'meet', run }] },
    { id: 'a', steps: [{ name: 'x', before: 'meet', run }] },
  ];
  expect(new Set(behaviours.map(contentOf)).size).toBe(behaviours.length);
  expect(contentOf(behaviours[0])).toBe(contentOf({ ...behaviours[0] }));
});

it('a snapshot says which behaviours its run had, and is resumed with no others', () => {
  const scenario = smallScenario();
  const lying: Behaviour = { id: 'lying', report: ({ usual }) => 2 * usual };
  const more: Behaviour = { id: 'lying', report: ({ usual }) => 3 * usual };
  const fresh = (...behaviours: readonly Behaviour[]) => prepare(scenario, 'cog', { behaviours });
  const taken = snapshot(fresh(lying));
  expect(taken.behaviours).toEqual([{ id: 'lying', content: contentOf(lying) }]);
  expect(snapshot(fresh()).behaviours).toBeUndefined();
  expect(() => resume(fresh(lying), taken)).not.toThrow();
  const content = contentOf(lying);
  expect(() => resume(fresh(), taken)).toThrow(
    `behaviours: expected no behaviours of its own, as this run has, found 'lying' (${content}); ` +
      'prepare the run with the behaviours',
  );
  expect(() => resume(fresh(more), taken)).toThrow(`'lying' (${contentOf(more)}), as this run has`);
  expect(() => resume(fresh(lying), snapshot(fresh()))).toThrow('found no behaviours of its own');
});
