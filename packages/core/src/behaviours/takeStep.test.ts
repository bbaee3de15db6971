import { describe, expect, it } from 'vitest';
import { prepare } from '../simulate/prepare.ts';
import type { Behaviour, OwnStep, Simulation } from '../simulate/simulation.ts';
import { step } from '../simulate/step.ts';
import { smallScenario } from '../testing/smallScenario.ts';

const scenario = smallScenario();

const stepped = (behaviours: readonly Behaviour[], months = 4, regime = 'cog'): Simulation => {
  const run = prepare(scenario, regime, { behaviours });
  while (run.state.month < months) step(run);
  return run;
};
const taking = (...steps: readonly Omit<OwnStep, 'name'>[]): Behaviour[] => [
  { id: 'own', steps: steps.map((one, i) => ({ name: `step ${i}`, ...one })) },
];

it('steps are taken in the order of the month: before, in the place of, after one of the model', () => {
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  const run = prepare(scenario, 'cog', {
    behaviours: taking(
      { after: 'meet', run: note('after meet') },
      { before: 'meet', run: note('before meet') },
      { instead: 'plan', run: note('instead of plan') },
      { after: 'plan', run: note('after plan') },
      { instead: 'command', run: note('never') },
    ),
  });
  run.witness = {
    before: (_, act) => void (act.kind === 'phase' && order.push(`[${act.name}`)),
    after: () => {},
  };
  step(run);
  expect(order).toEqual([
    '[world',
    '[step 1',
    'before meet',
    '[meet',
    '[step 0',
    'after meet',
    '[plan',
    'instead of plan',
    '[step 3',
    'after plan',
    '[implement',
    '[account',
  ]);
});

it('what stands in the place of a step may do it, or leave it', () => {
  const usual = stepped([]);
  const doing = stepped(taking({ instead: 'plan', run: (_, turn) => turn.usual() }));
  const leaving = stepped(taking({ instead: 'plan', run: () => {} }));
  expect([...doing.state.allocation]).toEqual([...usual.state.allocation]);
  expect([...leaving.state.allocation]).toEqual([...prepare(scenario, 'cog').state.allocation]);
});

it('draws by behaviour, step, entity, name and month', () => {
  const drawn: number[] = [];
  stepped(
    taking({
      after: 'meet',
      run(_, { draw }) {
        expect(draw('a')).toBe(draw('a'));
        drawn.push(draw('a'), draw('b'), draw('a', 'mood'));
      },
    }),
  );
  expect(new Set(drawn).size).toBe(12);
  for (const value of drawn) expect(value > 0 && value < 1).toBe(true);
});

describe('what a step leaves behind is refused, with whose it is,', () => {
  it.each<[string, Omit<OwnStep, 'name'>, RegExp]>([
    [
      'a number that is none',
      { after: 'meet', run: ({ state }) => void (state.belief[0] = Number.NaN) },
      /behaviour 'own', step 'step 0' in month 0\n {2}state\.belief\.0 \(unit a1, ministry a, segment young, service care\): expected a number of at least 0, found NaN; mend what it writes/,
    ],
    [
      'trust beyond trust',
      { after: 'meet', run: ({ state }) => void (state.trust[1] = 1.5) },
      /state\.trust\.1 \(ministries a, b\): expected a number from 0 to 1, found 1\.5/,
    ],
    [
      'no stance',
      { after: 'plan', run: ({ state }) => void (state.stance[2] = Infinity) },
      /state\.stance\.2 \(unit .+, ministry .+, goal .+\): expected a finite number, found Infinity/,
    ],
    [
      'another month',
      { after: 'meet', run: ({ state }) => void state.month++ },
      /expected the month as it was, found 1/,
    ],
    [
      'needs that are worked out anew',
      { before: 'world', run: ({ state }) => void (state.need[0] *= 2) },
      /expected needs that are changed by shockNeeds, or in state\.logNeed/,
    ],
    ['a promise', { after: 'meet', run: (async () => {}) as never }, /found a promise/],
  ])('%s', (_, own, message) => expect(() => stepped(taking(own))).toThrow(message));
});
