import type { Forum } from '../forums/forum.ts';
import type { SittingForum } from '../forums/sittingForum.ts';
import { trustInChair } from '../forums/trustInChair.ts';
import type { i32 } from '../numbers/whole.ts';
import { entityKey, keyAt, pairKey, type EntityKey } from '../random/entityKey.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { UnitPlan } from './allocate.ts';
import { drawIn, faultOf, refusal } from './asking.ts';
import type { Invitation } from './attend.ts';
import type { Decision } from './decision.ts';
import type { DecisionName } from './behaviour.ts';
import type { Proposal } from './goAlong.ts';
import type { OwnSupply } from './report.ts';

// Where the month lets behaviours decide. The last argument of each function is the model's own answer,
// which it returns where no behaviour has another; compiled code has that argument in place of the call.

/** Does a minister who has the hours come to the meeting? @param ministry - a present-day ministry */
export function comes(
  run: Simulation,
  sittingForum: SittingForum,
  ministry: i32,
  couldCome: boolean,
): boolean {
  const { forum } = sittingForum;
  if (run.acting?.decisions.has('attend') !== true || !couldCome || forum === undefined) return couldCome;
  const asked: Asked<Invitation> = {
    month: run.state.month,
    ministry: idOf(run, ministry),
    world: run.world,
    state: run.state,
    draw: noDraw,
    usual: 'minister',
    forum,
    trustInChair: trustInChair(run, sittingForum, ministry),
    hours: forum.hours,
    hoursLeft: run.month.hours[ministry],
  };
  return decided(run, attendance, asked, forum, ministry) === 'minister';
}

const sentExpected = (answer: unknown): string | undefined =>
  answer === 'minister' || answer === 'delegate' ? undefined : "'minister' or 'delegate'";

/** What the members' units report that they supply, in the meeting under way; shape [mandate]. */
export function reportedIn(run: Simulation, seen: Float64Array): Float64Array {
  const { acting, world, state } = run;
  const sittingForum = run.month.meeting.forum;
  const { forum } = sittingForum;
  if (acting?.decisions.has('report') !== true || forum === undefined || forum.dataDriven) return seen;
  const { items } = sittingForum.cellMandates;
  for (let at = 0; at < items.length; at++) {
    const e = items[at];
    const { unit, cell } = acting.places[e];
    const asked: Asked<OwnSupply> = {
      month: state.month,
      ministry: idOf(run, world.mandateMinistry[e]),
      world,
      state,
      draw: noDraw,
      usual: seen[e],
      forum,
      unit,
      cell,
      need: state.need[world.mandateCell[e]],
    };
    acting.reports[e] = decided(run, report, asked, forum, e);
  }
  return acting.reports;
}

const amountExpected = (answer: unknown): string | undefined =>
  isNumber(answer, 0, Infinity) ? undefined : 'a number of at least 0';

/** How far a member goes along, in [0, 1]. @param member - a legacy ministry @param openness - ι_j */
export function goesAlong(
  run: Simulation,
  sittingForum: SittingForum,
  member: i32,
  openness: number,
): number {
  const { forum } = sittingForum;
  if (run.acting?.decisions.has('goAlong') !== true || forum === undefined) return openness;
  const asked: Asked<Proposal> = {
    month: run.state.month,
    ministry: idOf(run, member),
    world: run.world,
    state: run.state,
    draw: noDraw,
    usual: openness,
    forum,
    trustInChair: trustInChair(run, sittingForum, member),
    came: run.month.meeting.present[run.arrangement.presentMinistry[member]] === 1,
  };
  return decided(run, goingAlong, asked, forum, member);
}

const shareExpected = (answer: unknown): string | undefined =>
  isNumber(answer, 0, 1) ? undefined : 'a number from 0 to 1';

/**
 * Where the effort of a unit should go.
 * @param value - shape [mandate]: what the model aims at, in proportion; overwritten where a behaviour
 * decides
 * @param total - what the values of the unit add up to; 0: the unit keeps its allocation
 * @returns what they add up to now
 */
export function directed(run: Simulation, unit: i32, value: Float64Array, total: number): number {
  const { acting, world, state } = run;
  if (acting?.decisions.has('allocate') !== true) return total;
  const [first, end] = [world.unitMandates[unit], world.unitMandates[unit + 1]];
  if (first === end) return total;
  const mandates = Array.from({ length: end - first }, (_, i) => first + i);
  const asked: Asked<UnitPlan> = {
    month: state.month,
    ministry: idOf(run, world.unitMinistry[unit]),
    world,
    state,
    draw: noDraw,
    usual: mandates.map((e) => (total > 0 ? value[e] / total : state.allocation[e])),
    unit: acting.places[first].unit,
    mandates: mandates.map((e) => ({
      segment: acting.places[e].cell.segment,
      service: acting.places[e].cell.service,
      now: state.allocation[e],
      seen: state.seen[e],
      belief: state.belief[e],
      need: state.need[world.mandateCell[e]],
    })),
  };
  const shares = decided(run, allocation, asked, undefined, unit);
  for (let i = 0; i < shares.length; i++) value[first + i] = shares[i];
  return 1;
}

/** Shares may add up to 1 by rounding only. */
const ROUNDING = 1e-9;

/** What shares have to be, if they are not; undefined if they are. */
function sharesExpected(answer: unknown, usual: unknown): string | undefined {
  const mandates = (usual as readonly number[]).length;
  if (!Array.isArray(answer) || answer.length !== mandates)
    return `${mandates} ${mandates === 1 ? 'share' : 'shares'}, one for each mandate of the unit`;
  if (!answer.every((share) => isNumber(share, 0, 1 + ROUNDING))) return 'shares from 0 to 1';
  const sum = answer.reduce((total: number, share: number) => total + share, 0);
  return Math.abs(sum - 1) <= ROUNDING ? undefined : 'shares that add up to 1';
}

const isNumber = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;

const forumKey = ({ luck, id }: Forum): EntityKey => entityKey(luck ?? id);

/** By what a decision draws, and where it is taken, in words. */
interface Place {
  entity(run: Simulation, forum: Forum | undefined, index: i32): EntityKey;
  where(run: Simulation, forum: Forum | undefined, index: i32): string;
}

/** A ministry in a forum. */
const memberOf: Place = {
  entity: ({ world }, forum, ministry) => pairKey(forumKey(forum!), keyAt(world.luck.ministry, ministry)),
  where: (_, forum) => `forum '${forum!.id}'`,
};

/** A mandate in a forum. */
const mandateIn: Place = {
  entity: ({ world }, forum, e) => pairKey(forumKey(forum!), keyAt(world.luck.mandate, e)),
  where({ acting }, forum, e) {
    const { unit, cell } = acting!.places[e];
    return `forum '${forum!.id}', unit '${unit}', cell ${cell.segment} × ${cell.service}`;
  },
};

/** A unit by itself. */
const unitAlone: Place = {
  entity: ({ world }, _, unit) => keyAt(world.luck.unit, unit),
  where: ({ acting, world }, _, unit) => `unit '${acting!.places[world.unitMandates[unit]].unit}'`,
};

/** A decision by its name, where it is taken, and what an answer has to be, if it is not that. */
interface Deciding extends Place {
  readonly name: DecisionName;
  expected(answer: unknown, usual: unknown): string | undefined;
}

const attendance: Deciding = { name: 'attend', expected: sentExpected, ...memberOf };
const report: Deciding = { name: 'report', expected: amountExpected, ...mandateIn };
const goingAlong: Deciding = { name: 'goAlong', expected: shareExpected, ...memberOf };
const allocation: Deciding = { name: 'allocate', expected: sharesExpected, ...unitAlone };

/**
 * A question that behaviours answer in turn: `usual` is the answer so far. Each is written out whole where
 * it is asked: a question spread over another, thousands a month, took most of such a run's time.
 */
type Asked<Some extends Decision<unknown>> = { -readonly [Name in keyof Some]: Some[Name] };

/** Id of who decides. @param ministry - a legacy ministry, or the index of a present-day one */
const idOf = ({ world }: Simulation, ministry: i32): string => world.government.ministries[ministry].id;

const noDraw = (): number => Number.NaN;

/**
 * Lets every behaviour that takes a decision do so, each given the answer of the one before it.
 * @param index - of the ministry, mandate or unit that decides
 * @throws {InputError} naming the behaviour, the decision, the month and the ministry
 */
function decided<Some extends Decision<unknown>>(
  run: Simulation,
  deciding: Deciding,
  asked: Asked<Some>,
  forum: Forum | undefined,
  index: i32,
): Some['usual'] {
  const { name } = deciding;
  const { behaviours, luck } = run.acting!;
  const { month } = run.state;
  for (const behaviour of behaviours) {
    const decide = behaviour[name] as ((asked: Some) => Some['usual']) | undefined;
    if (decide === undefined) continue;
    asked.draw = (what = '') =>
      drawIn(luck, behaviour, { decision: name, entity: deciding.entity(run, forum, index), month }, what);
    let answer: Some['usual'];
    let problem: string | undefined;
    try {
      answer = decide.call(behaviour, asked);
      problem = deciding.expected(answer, asked.usual);
    } catch (error) {
      throw faultOf(behaviour, whereOf(run, deciding, asked.ministry, forum, index), error);
    }
    if (problem !== undefined)
      throw refusal(behaviour, whereOf(run, deciding, asked.ministry, forum, index), problem, answer);
    asked.usual = answer;
  }
  return asked.usual;
}

/** Which decision, when, of whom and about what, in words. */
const whereOf = (
  run: Simulation,
  { name, where }: Deciding,
  ministry: string,
  forum: Forum | undefined,
  index: i32,
): string => `${name} in month ${run.state.month}, ministry '${ministry}', ${where(run, forum, index)}`;
