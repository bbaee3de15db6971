import { int32, upTo } from '../government/columns.ts';
import type { Grouping } from '../government/grouping.ts';
import type { World } from '../government/world.ts';
import { normal } from '../random/draws.ts';
import { entityKey, type EntityKey } from '../random/entityKey.ts';
import { luckWithin } from '../random/luck.ts';
import type { Lucks } from '../random/lucks.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { Centre } from '../regimes/regime.ts';
import type { State } from '../state/state.ts';
import type { Forum } from './forum.ts';
import { CENTRE, CZAR, MINISTER, OFFICIALS_ONLY, PEER, PRIME_MINISTER } from './roles.ts';
import type { Held, SittingForum } from './sittingForum.ts';
import { ownTerms, termsOf } from './terms.ts';

const roles = {
  'prime-minister': PRIME_MINISTER,
  centre: CENTRE,
  czar: CZAR,
  peer: PEER,
  officials: OFFICIALS_ONLY,
} as const;

/** What a forum finds in place when it starts. */
export interface InPlace {
  readonly presentMinistry: Int32Array;
  readonly ministryCapacity: Float64Array;
  readonly centre: Centre | undefined;
  readonly luck: Lucks;
  readonly state: State;
  readonly since: number;
  /** By id: what forums that go on keep. */
  readonly held: Readonly<Record<string, Held>>;
}

/** Puts a forum to work: finds its members, its chair, and the mandates and links it is about. */
export function seatForum(
  world: World,
  forum: Forum,
  { presentMinistry, ministryCapacity, centre, luck, state, since, held }: InPlace,
): SittingForum {
  const before = Object.hasOwn(held, forum.id) ? held[forum.id] : undefined;
  const served = forum.preparation === 'centre';
  const goals = goalsInScope(world, forum);
  const members = membersOf(world, forum, goals);
  const key = entityKey(forum.luck ?? forum.id);
  const unclear =
    served && centre!.units > 1 ? world.parameters.roleConfusion * (1 - centre!.roleClarity) : 0;
  return {
    forum,
    terms: termsOf(forum, centre, world.parameters),
    id: forum.id,
    chair: forum.chair.kind,
    role: roles[forum.chair.kind],
    served,
    chairMinistry:
      forum.chair.kind !== 'peer'
        ? -1
        : isRule(forum.chair.ministry) && before !== undefined && members.includes(before.chairMinistry)
          ? before.chairMinistry
          : peerInChair(
              world,
              forum.chair.ministry,
              { members, goals },
              { presentMinistry, ministryCapacity },
              state,
            ),
    starts: before?.starts ?? since,
    ends: before?.ends ?? (forum.sunset === undefined ? Infinity : since + forum.sunset),
    ...agendaOf(world, members, goals),
    principals: eachOnce(members, (j) => presentMinistry[j]),
    decideLuck: luckWithin(luck.decide, key),
    agendaLuck: luckWithin(luck.agenda, key),
    discoverLuck: luckWithin(luck.discover, key),
    error: unclear > 0 ? unclear * normal(luck.clarity, key) : 0,
  };
}

/** The own meeting of a present-day ministry: its legacy ministries, all goals of their units. */
export function seatOwnMeeting(
  world: World,
  ministry: number,
  presentMinistry: Int32Array,
  luck: Lucks,
): SittingForum {
  const id = `ministry:${world.government.ministries[ministry].id}`;
  return standInside(
    world,
    id,
    { ministry, members: housesOf(presentMinistry, ministry) },
    presentMinistry,
    luck,
  );
}

/**
 * The part of the own meeting of a present-day ministry that one of its houses holds by itself (ODD §7.7.3).
 * @param house - a legacy ministry
 */
export function seatHouseMeeting(
  world: World,
  house: number,
  presentMinistry: Int32Array,
  luck: Lucks,
): SittingForum {
  const id = `house:${world.government.ministries[house].id}`;
  return standInside(
    world,
    id,
    { ministry: presentMinistry[house], members: Int32Array.of(house) },
    presentMinistry,
    luck,
  );
}

/** Legacy ministries of a present-day one. */
const housesOf = (presentMinistry: Int32Array, ministry: number): Int32Array =>
  upTo(presentMinistry.length).filter((j) => presentMinistry[j] === ministry);

function standInside(
  world: World,
  id: string,
  { ministry, members }: { readonly ministry: number; readonly members: Int32Array },
  presentMinistry: Int32Array,
  luck: Lucks,
): SittingForum {
  const goals = upTo(world.goals);
  const key = ownKey(world, housesOf(presentMinistry, ministry));
  return {
    forum: undefined,
    terms: ownTerms,
    id,
    chair: 'minister',
    role: MINISTER,
    served: false,
    chairMinistry: -1,
    starts: 0,
    ends: Infinity,
    ...agendaOf(world, members, goals),
    principals: Int32Array.of(ministry),
    decideLuck: luckWithin(luck.decide, key),
    agendaLuck: luckWithin(luck.agenda, key),
    discoverLuck: luckWithin(luck.discover, key),
    error: 0,
  };
}

/**
 * Key of the random draws of a ministry's own meeting: that of the house that comes first by name,
 * whatever the order in the government.
 */
function ownKey({ government: { ministries } }: World, houses: Int32Array): EntityKey {
  const [first] = [...houses].map((h) => ministries[h].luck ?? ministries[h].id).sort();
  return entityKey(`ministry:${first}`);
}

/** The goals of a forum, in the order in which it treats them. */
function goalsInScope({ government: { goals }, goalWeight }: World, forum: Forum): Int32Array {
  const places = goals.map((_, k) => k);
  if (forum.goals === 'all')
    return Int32Array.from(places.sort((a, b) => goalWeight[b] - goalWeight[a] || a - b));
  return int32(forum.goals, (id) => goals.findIndex((goal) => goal.id === id));
}

function membersOf(
  { government: { ministries }, goalLinks, linkMinistry }: World,
  forum: Forum,
  goals: Int32Array,
): Int32Array {
  if (forum.members === 'all') return upTo(ministries.length);
  if (forum.members !== 'mandated')
    return int32(forum.members, (id) => ministries.findIndex((ministry) => ministry.id === id)).sort();
  const mandated = new Set<number>();
  for (const k of goals)
    for (let i = goalLinks.start[k]; i < goalLinks.start[k + 1]; i++)
      mandated.add(linkMinistry[goalLinks.items[i]]);
  return Int32Array.from(mandated).sort();
}

/** A value for each member, without repeats, in their order. */
function eachOnce(members: Int32Array, of: (member: number) => number): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < members.length; i++) {
    const one = of(members[i]);
    if (!found.includes(one)) found.push(one);
  }
  return new Int32Array(found);
}

/**
 * Index of the ministry in the chair: by its id, the member with most effort on the goals, or the one
 * whose present-day ministry has most capacity; the first on a tie.
 */
function peerInChair(
  world: World,
  rule: string,
  { members, goals }: { readonly members: Int32Array; readonly goals: Int32Array },
  { presentMinistry, ministryCapacity }: Pick<Arrangement, 'presentMinistry' | 'ministryCapacity'>,
  { linkEffort }: State,
): number {
  if (!isRule(rule)) return world.government.ministries.findIndex(({ id }) => id === rule);
  const size = (j: number): number => {
    if (rule === 'most-capacity') return ministryCapacity[presentMinistry[j]];
    let effort = 0;
    for (let l = 0; l < world.links; l++)
      if (world.linkMinistry[l] === j && goals.includes(world.linkGoal[l])) effort += linkEffort[l];
    return effort;
  };
  let chair = members[0] ?? -1;
  for (const j of members) if (size(j) > size(chair)) chair = j;
  return chair;
}

const isRule = (chair: string): boolean => chair === 'most-effort' || chair === 'most-capacity';

/** The index lists of what members do in the goals. */
function agendaOf(
  world: World,
  members: Int32Array,
  goals: Int32Array,
): Pick<
  SittingForum,
  'members' | 'isMember' | 'goals' | 'goalLinks' | 'isInScope' | 'cells' | 'cellMandates' | 'memberOf'
> {
  const isMember = new Uint8Array(world.ministries);
  for (const j of members) isMember[j] = 1;
  const isInScope = new Uint8Array(world.cells);
  for (const k of goals)
    for (let i = world.goalCells.start[k]; i < world.goalCells.start[k + 1]; i++)
      isInScope[world.goalCells.items[i]] = 1;
  const inScope: number[] = [];
  for (let c = 0; c < world.cells; c++) if (isInScope[c] === 1) inScope.push(c);
  const { groups: cells, kept: cellMandates } = withoutEmpty(
    inScope,
    ofMembers(
      world,
      isMember,
      { ofUnit: world.unitMandates, groupOf: world.mandateCell, count: world.cells },
      inScope,
    ),
  );
  const goalLinks = ofMembers(
    world,
    isMember,
    { ofUnit: world.unitLinks, groupOf: world.linkGoal, count: world.goals },
    goals,
  );
  return {
    members,
    isMember,
    goals,
    goalLinks,
    isInScope,
    cells,
    cellMandates,
    memberOf: int32(cellMandates.items, (e) => world.mandateMinistry[e]),
  };
}

/** Mandates or links, sorted by unit, and units by ministry. */
interface LyingByUnit {
  /** Where those of each unit begin, shape [unit + 1]. */
  readonly ofUnit: Int32Array;
  /** The group of each, and how many groups there are. */
  readonly groupOf: Int32Array;
  readonly count: number;
}

/**
 * The members' items, by group. Only members are looked at: every ministry has a meeting of its own, which
 * in large governments would otherwise go through all others.
 * @param groups - groups to return, in this order
 */
function ofMembers(
  { ministries, ministryUnits }: World,
  isMember: Uint8Array,
  { ofUnit, groupOf, count }: LyingByUnit,
  groups: ArrayLike<number>,
): Grouping {
  // Plain lists: a typed array takes longer to make than to fill.
  const place: number[] = [];
  for (let g = 0; g < count; g++) place.push(-1);
  for (let g = 0; g < groups.length; g++) place[groups[g]] = g;
  const start = new Int32Array(groups.length + 1);
  const theirs: number[] = [];
  for (let j = 0; j < ministries; j++) {
    if (isMember[j] === 0) continue;
    const end = ofUnit[ministryUnits.start[j + 1]];
    for (let i = ofUnit[ministryUnits.start[j]]; i < end; i++) {
      if (place[groupOf[i]] < 0) continue;
      theirs.push(i);
      start[place[groupOf[i]] + 1]++;
    }
  }
  const next: number[] = [];
  for (let g = 0; g < groups.length; g++) {
    next.push(start[g]);
    start[g + 1] += start[g];
  }
  const items = new Int32Array(theirs.length);
  for (const i of theirs) items[next[place[groupOf[i]]]++] = i;
  return { start, items };
}

/** The groups that hold something. */
function withoutEmpty(
  groups: readonly number[],
  { start, items }: Grouping,
): { groups: Int32Array; kept: Grouping } {
  const full: number[] = [];
  const starts: number[] = [];
  for (let g = 0; g < groups.length; g++) {
    // Skip empty groups.
    if (start[g + 1] === start[g]) continue;
    full.push(groups[g]);
    starts.push(start[g]);
  }
  starts.push(items.length);
  return { groups: new Int32Array(full), kept: { start: new Int32Array(starts), items } };
}
