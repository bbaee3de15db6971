import {
  defaultParameters,
  parameterGroups,
  resolveParameters,
  type Government,
  type Parameters,
  type Scenario,
} from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { tableGovernment } from '../own/tableGovernment.ts';
import { crisisOf, shocksOf } from '../setting/crisis.ts';
import type { Job, OwnGovernment } from './job.ts';

/**
 * Governments kept for the next setting: those of a picture, where one thread runs all of it. With the
 * columns and the beginnings that the core keeps for each, one takes a third of a megabyte, on each of up
 * to four threads.
 */
const KEPT = 200;

const drawnFrom = [
  ...parameterGroups.find(({ name }) => name === 'The government')!.parameters.map(({ name }) => name),
  'priorityGoals',
] as const;

const kept = new Map<string, Government>();

/**
 * Where a job begins. Drawing a government takes as long as many months: each is drawn once, whatever the
 * room changes later.
 */
export function scenarioOf({ own }: Job): Scenario {
  if (own !== undefined) return { ...stylised, id: 'own', name: own.name, government: governmentOf(own) };
  return { ...stylised, government };
}

/** The same for one seed, with the crisis that the dials say. */
export function scenarioFor(job: Job, seed: string | number, parameters: Partial<Parameters>): Scenario {
  const scenario = scenarioOf(job);
  const crisis = crisisOf(job.dials);
  if (crisis === undefined) return scenario;
  const drawn = scenario.government(seed, resolveParameters(scenario.parameters, parameters));
  return { ...scenario, government: () => drawn, shocks: shocksOf(crisis, drawn) };
}

/** How a government that somebody loaded is made for a seed. */
export function governmentOf({ content }: OwnGovernment): Scenario['government'] {
  return 'government' in content
    ? () => content.government
    : (seed, parameters) => tableGovernment(content.works, seed, parameters);
}

function government(seed: string | number, parameters: Parameters): Government {
  const key =
    `${seed} ` +
    drawnFrom
      .map((name) => (parameters[name] === defaultParameters[name] ? '' : parameters[name]))
      .join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = stylised.government(seed, parameters);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}
