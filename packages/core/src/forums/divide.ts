import type { Simulation } from '../simulate/simulation.ts';

/** Supply counts as beyond need from 5 % above it, as short from 5 % below. */
const BEYOND = 1.05;
const SHORT = 0.95;

/**
 * Members divide the labour, cell by cell (model §3.2, step 3): where supply exceeds need the best mandate leads and the
 * others yield what is redundant; where it falls short they take responsibility back.
 * @param strength - multiplies how much moves, in [0, 1]
 */
export function divide(simulation: Simulation, strength: number): void {
  const { world: { parameters }, state: { cellSeen, need }, month: { meeting } } = simulation;
  const { forum: { cells, cellMandates: { start } } } = meeting;
  const moved = strength * parameters.yielding * meeting.authority * meeting.preparation;
  for (let i = 0; i < cells.length; i++) {
    const c = cells[i];
    if (cellSeen[c] > BEYOND * need[c]) yieldToLead(simulation, start[i], start[i + 1], c, moved);
    else if (cellSeen[c] < SHORT * need[c]) takeBack(simulation, start[i], start[i + 1], moved);
  }
}

function yieldToLead({ world, state, month: { meeting } }: Simulation, first: number, end: number, cell: number, moved: number): void {
  const { mandateSkill, turf } = world;
  const { competence, responsibility, seen, cellSeen, need } = state;
  const { forum: { forum, cellMandates: { items }, memberOf }, came, openness } = meeting;
  const officials = forum?.attendance === 'officials';
  let lead = items[first];
  for (let place = first + 1; place < end; place++) {
    const e = items[place];
    if (competence[mandateSkill[e]] * responsibility[e] > competence[mandateSkill[lead]] * responsibility[lead]) lead = e;
  }
  const redundant = Math.min(1, (cellSeen[cell] - need[cell]) / (cellSeen[cell] - seen[lead]));
  for (let place = first; place < end; place++) {
    const e = items[place];
    if (e === lead) continue;
    const j = memberOf[place];
    responsibility[e] *= 1 - moved * (officials ? 1 : came[j]) * (1 - turf[e] * (1 - openness[j])) * redundant;
  }
}

function takeBack({ state, month: { meeting } }: Simulation, first: number, end: number, moved: number): void {
  const { responsibility } = state;
  const { forum: { forum, cellMandates: { items }, memberOf }, came } = meeting;
  const officials = forum?.attendance === 'officials';
  for (let place = first; place < end; place++) {
    const e = items[place];
    responsibility[e] += moved * (officials ? 1 : came[memberOf[place]]) * (1 - responsibility[e]);
  }
}
