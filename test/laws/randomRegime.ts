import {
  regimes,
  type Centre,
  type Chair,
  type Forum,
  type Government,
  type Merger,
  type Regime,
  type SharedGoals,
  type Strength,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { share } from './randomGovernment.ts';

/** A regime of ODD §3, as a maker: it needs a government. */
export const regimeOfTheModel: fc.Arbitrary<(typeof regimes)[number]> = fc.constantFrom(...regimes);

/** As `regimeOfTheModel`, without the two benchmarks. */
export const governedRegime: fc.Arbitrary<(typeof regimes)[number]> = fc.constantFrom(
  ...regimes.filter(({ id }) => id !== 'planner' && id !== 'bound'),
);

const strength: fc.Arbitrary<Strength> = fc
  .tuple(share, share)
  .map(([base, part]) => ({ base, backing: (1 - base) * part }));

const chair = (ministries: readonly string[]): fc.Arbitrary<Chair> =>
  fc.oneof(
    fc.constantFrom<Chair>(
      { kind: 'prime-minister' },
      { kind: 'centre' },
      { kind: 'czar' },
      { kind: 'officials' },
    ),
    fc.constantFrom<Chair>(
      ...['most-effort', 'most-capacity', ...ministries].map((ministry) => ({
        kind: 'peer' as const,
        ministry,
      })),
    ),
  );

const forum = (id: string, { goals, ministries }: Government, hasCentre: boolean): fc.Arbitrary<Forum> => {
  const ministryIds = ministries.map((ministry) => ministry.id);
  const goalIds = goals.map((goal) => goal.id);
  return fc.record({
    id: fc.constant(id),
    kind: fc.constant('any'),
    chair: chair(ministryIds),
    members: fc.oneof(fc.constantFrom('all' as const, 'mandated' as const), fc.subarray(ministryIds)),
    goals: fc.oneof(fc.constant('all' as const), fc.subarray(goalIds)),
    every: fc.integer({ min: 1, max: 3 }),
    sunset: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    hours: fc.constantFrom(0, 0.5, 3, 50),
    attendance: fc.constantFrom('principals' as const, 'delegates' as const, 'officials' as const),
    cost: fc.constantFrom(0, 1, 30),
    decisions: fc.constantFrom(0, 0.5, 2, 100),
    authority: strength,
    arbitration: strength,
    withoutPrimeMinister: share,
    preparation: hasCentre ? fc.oneof(fc.constant('centre' as const), share) : share,
    demand: fc.constantFrom(0, 1, 5),
    does: fc.record({ exchange: share, agree: share, divide: share, decide: share, holdToAccount: share }),
    dataDriven: fc.boolean(),
    chairVoice: fc.oneof(fc.constantFrom('directorship' as const, 'peer-bias' as const), share),
  });
};

const centre: fc.Arbitrary<Centre> = fc.record({
  staff: fc.integer({ min: 0, max: 20 }),
  capability: share,
  mandate: share,
  directorship: share,
  units: fc.integer({ min: 1, max: 4 }),
  roleClarity: share,
  spotlight: share,
});

const merger = ({ ministries }: Government): fc.Arbitrary<Merger> =>
  fc.record({
    ministries: fc.subarray(
      ministries.map(({ id }) => id),
      { minLength: 1 },
    ),
    layers: fc.integer({ min: 1, max: 5 }),
    disruption: fc.double({ min: 0, max: 0.95, noNaN: true }),
    settlingTime: fc.constantFrom(0.1, 1, 9),
    settlingHoursPerUnit: fc.constantFrom(0, 2, 100),
  });

const sharedGoals = ({ goals }: Government): fc.Arbitrary<SharedGoals> =>
  fc.record({ goals: fc.subarray(goals.map(({ id }) => id)), pull: share, deliveryChains: share });

/** Any regime that the data type allows, from no forum at all to 300 of them. */
export const anyRegime = (government: Government): fc.Arbitrary<Regime> =>
  fc
    .record({
      centre: fc.option(centre, { nil: undefined }),
      forums: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }) },
        { weight: 1, arbitrary: fc.constant(300) },
      ),
    })
    .chain((drawn) =>
      fc.record({
        id: fc.constant('any'),
        name: fc.constant('Any'),
        centre: fc.constant(drawn.centre),
        forums: fc.tuple(
          ...Array.from({ length: drawn.forums }, (_, i) =>
            forum(`forum${i}`, government, drawn.centre !== undefined),
          ),
        ),
        merger: fc.option(merger(government), { nil: undefined }),
        sharedGoals: fc.option(sharedGoals(government), { nil: undefined }),
      }),
    );
