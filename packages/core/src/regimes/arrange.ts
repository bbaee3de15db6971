import type { Forum } from '../forums/forum.ts';
import { seatForum, seatHouseMeeting, seatOwnMeeting } from '../forums/seatForum.ts';
import type { Held, SittingForum } from '../forums/sittingForum.ts';
import { float64, int32, upTo } from '../government/columns.ts';
import { places } from '../government/places.ts';
import type { World } from '../government/world.ts';
import { makeBenchmark } from '../planner/benchmark.ts';
import { normal } from '../random/draws.ts';
import { keyAt } from '../random/entityKey.ts';
import type { Lucks } from '../random/lucks.ts';
import { AT_ONCE } from '../parameters/options.ts';
import type { State } from '../state/state.ts';
import type { Arrangement } from './arrangement.ts';
import { missionKept } from './missionKept.ts';
import type { Centre, Leader, Regime } from './regime.ts';
import { sumsOfMinistries } from './sumsOfMinistries.ts';
import { reorganise, type Reorganisation } from './reorganisation.ts';

/** What a regime takes over when it is put in force; everything else begins anew. */
export interface Inherited {
  /**
   * What was in force until now: ministries that stay as they are keep their own meetings, and
   * reorganisations go on.
   */
  readonly before?: Arrangement;
  /** By id: what forums that go on keep. */
  readonly forums?: Readonly<Record<string, Held>>;
  /** Reorganisations under way in a run that is resumed; otherwise they follow from `before`. */
  readonly reorganisation?: Reorganisation;
  readonly leader?: Leader;
}

/** What a run consists of besides its arrangement. */
interface Standing {
  readonly world: World;
  readonly luck: Lucks;
  readonly state: State;
}

/**
 * Puts a regime to work in a world at the start of month `since`, given the state at that moment (ODD §3).
 * @param regime - without later steps
 */
export function arrange(
  { world, luck, state }: Standing,
  regime: Regime,
  since: number,
  { before, forums = {}, reorganisation, leader = {} }: Inherited = {},
): Arrangement {
  const { government, ministries, goals } = world;
  const { merger } = regime;
  const centre = centreOf(regime, leader);
  // Shared goals of zero strength are none: they take no staff and no spotlight.
  const sharedGoals =
    regime.sharedGoals !== undefined &&
    (regime.sharedGoals.pull > 0 || regime.sharedGoals.deliveryChains > 0)
      ? regime.sharedGoals
      : undefined;
  const ministryPlace = places(government.ministries);
  const presentMinistry = upTo(ministries);
  const merged = new Uint8Array(ministries);
  if (merger !== undefined) {
    const together = merger.ministries.map((id) => ministryPlace.get(id)!);
    for (const m of together) presentMinistry[m] = Math.min(...together);
    merged[Math.min(...together)] = 1;
  }
  const presentMinistries = presentMinistry.filter((present, m) => present === m);

  const {
    capacity: ministryCapacity,
    units: ministryUnitCount,
    mission,
  } = sumsOfMinistries(world, presentMinistry);

  const shared = new Set(sharedGoals?.goals);
  const isShared = government.goals.map(({ id }) => shared.has(id));
  const sharedWeight = world.goalWeight.reduce((sum, weight, k) => sum + (isShared[k] ? weight : 0), 0);
  const stand = regime.forums
    .filter((forum) => !isIdle(forum))
    .map((forum) =>
      seatForum(world, forum, {
        presentMinistry,
        ministryCapacity,
        centre,
        luck,
        state,
        since,
        held: forums,
      }),
    )
    .filter(({ members }) => members.length > 0);
  const spotlight = new Float64Array(goals);
  const spotlightEnds = new Float64Array(goals);
  for (let k = 0; k < goals; k++) {
    spotlight[k] = centre?.spotlight ?? 0;
    for (const sittingForum of stand)
      if (sittingForum.served && sittingForum.goals.includes(k))
        spotlightEnds[k] = Math.max(spotlightEnds[k], sittingForum.ends);
    if (isShared[k]) spotlightEnds[k] = Infinity;
  }
  const coordinated = new Set(regime.coordinated?.ministries);
  // Ministries under a coordinating minister have that minister's layers, merged or not.
  const layers = world.startLayers.map((own, m) =>
    coordinated.has(government.ministries[m].id)
      ? regime.coordinated!.layers
      : merged[m] === 1
        ? merger!.layers
        : own,
  );
  const linkPresent = int32(world.linkMinistry, (m) => presentMinistry[m]);
  const ranked = (kinds: readonly SittingForum['chair'][]) =>
    stand.filter(({ chair }) => kinds.includes(chair));

  const reorganised = reorganisation ?? reorganise({ presentMinistry, merged, merger }, since, before);

  return {
    regime,
    since,
    leader,
    primeMinisterHours: leader.hours ?? world.parameters.primeMinisterHours,
    reorganisation: reorganised,
    mergedSince: reorganised.mergedSince,
    presentMinistry,
    presentMinistries,
    ministryCapacity,
    ministryUnitCount,
    merged,
    merger,
    centre,
    mission,
    missionKept: missionKept(world, presentMinistry, mission),
    layers,
    linkPresent,
    linkMission: float64(linkPresent, (m, l) => mission[m * goals + world.linkGoal[l]]),
    linkSpeed: float64(linkPresent, (m) => world.parameters.stanceRate / layers[m]),
    pull: world.goalWeight.map((weight, k) =>
      isShared[k] && sharedWeight > 0 ? weight / sharedWeight : 0,
    ),
    chain: float64(isShared, (is) => (is ? sharedGoals!.deliveryChains : 0)),
    // Shared goals of zero cabinet weight pull nobody.
    goalPull: sharedWeight > 0 ? (sharedGoals?.pull ?? 0) : 0,
    viewBias: float64(
      isShared,
      (_, k) => normal(luck.view, keyAt(world.luck.goal, k)) * (1 - (centre?.capability ?? 0)),
    ),
    spotlight,
    spotlightEnds,
    isShared: Uint8Array.from(isShared, Number),
    sharedGoals: shared.size,
    own: Array.from({ length: ministries }, (_, m) =>
      presentMinistry[m] !== m ? undefined : ownMeeting(world, m, presentMinistry, luck, before),
    ),
    houses: Array.from({ length: ministries }, (_, h) =>
      world.parameters.mergedMeeting === AT_ONCE || !hasCompany(presentMinistry, h)
        ? undefined
        : seatHouseMeeting(world, h, presentMinistry, luck),
    ),
    benchmark:
      regime.benchmark === undefined
        ? undefined
        : (before?.benchmark ?? makeBenchmark(world, regime.benchmark, world.luck.unit)),
    ranks: [
      ranked(['prime-minister']),
      ranked(['centre', 'czar']),
      ranked(['peer']),
      ranked(['officials']),
    ],
  };
}

/** The strengthened centre, with the mandate that the leader gives it. */
const centreOf = ({ centre }: Regime, { mandate }: Leader): Centre | undefined =>
  centre === undefined || mandate === undefined ? centre : { ...centre, mandate };

/** A ministry's own meeting: the one it had if it still consists of the same legacy ministries. */
function ownMeeting(
  world: World,
  ministry: number,
  presentMinistry: Int32Array,
  luck: Lucks,
  before: Arrangement | undefined,
): SittingForum {
  const known = before?.own[ministry];
  const isSame =
    known !== undefined &&
    known.isMember.every((is, house) => (is === 1) === (presentMinistry[house] === ministry));
  return isSame ? known : seatOwnMeeting(world, ministry, presentMinistry, luck);
}

/**
 * Does the forum do nothing and cost nothing? Then it does not meet, so that it does not shift the
 * rotation of the others.
 */
const isIdle = ({ does, hours, cost }: Forum): boolean =>
  hours === 0 && cost === 0 && Object.values(does).every((strength: number) => strength === 0);

/** Is a legacy ministry under one minister with another one? */
const hasCompany = (presentMinistry: Int32Array, house: number): boolean =>
  presentMinistry.some((present, h) => h !== house && present === presentMinistry[house]);
