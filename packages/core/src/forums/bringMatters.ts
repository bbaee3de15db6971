import type { Simulation } from '../simulate/simulation.ts';
import type { i32 } from '../numbers/whole.ts';

/** Up to so many members, only their own obstacles are looked at; with more, the whole queue. */
const FEW = 4;

/**
 * Puts on the table what a meeting may have to decide: the pending obstacles of mandates of the forum's
 * members, oldest first. With 60 ministries every pair may have a committee: if each went through all
 * obstacles, time would grow with committees times obstacles.
 */
export function bringMatters(run: Simulation): void {
  run.month.meeting.matters = 0;
  if (run.month.meeting.forum.members.length > FEW) bringOfMany(run);
  else bringOfFew(run);
}

function bringOfMany(run: Simulation): void {
  const isMember = run.month.meeting.forum.isMember;
  const ministryOf = run.world.mandateMinistry;
  const queue = run.state.queue;
  const pending = run.state.pending;
  for (let i = 0; i < pending; i++) if (isMember[ministryOf[queue[i]]] === 1) bring(run, queue[i]);
}

/** Merges the members' own queues: the oldest that is left comes next. */
function bringOfFew(run: Simulation): void {
  const members = run.month.meeting.forum.members;
  const oldest = run.month.oldest;
  const younger = run.month.younger;
  const left = run.month.scratch.left;
  for (let i = 0; i < members.length; i++) left[i] = oldest[members[i]];
  const count = members.length;
  for (let member = withOldest(left, count); member >= 0; member = withOldest(left, count)) {
    bring(run, run.state.queue[left[member]]);
    left[member] = younger[left[member]];
  }
}

/**
 * @returns index of the member whose next obstacle is oldest, of the first `count`; −1 if none has any
 * left
 */
function withOldest(left: Int32Array, count: i32): i32 {
  let found = -1;
  for (let i = 0; i < count; i++) if (left[i] >= 0 && (found < 0 || left[i] < left[found])) found = i;
  return found;
}

function bring(run: Simulation, mandate: i32): void {
  const meeting = run.month.meeting;
  // Decided earlier this month.
  if (run.state.waitsFor[mandate] < 0) return;
  meeting.table[meeting.matters] = mandate;
  meeting.matters += 1;
}

/** At the start of a month: finds for each legacy ministry where its obstacles stand in the queue. */
export function sortByMinistry(run: Simulation): void {
  const oldest = run.month.oldest;
  const younger = run.month.younger;
  const ministryOf = run.world.mandateMinistry;
  for (let m = 0; m < run.world.ministries; m++) oldest[m] = -1;
  for (let i = run.state.pending - 1; i >= 0; i--) {
    const m = ministryOf[run.state.queue[i]];
    younger[i] = oldest[m];
    oldest[m] = i;
  }
}
