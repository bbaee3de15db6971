import { defaultParameters, parameterGroups, type Government, type Parameters, type Scenario } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import type { Job } from './job.ts';

/** Governments kept for the next setting; one takes some tens of kilobytes. */
const KEPT = 400;

const drawnFrom = [...parameterGroups.find(({ name }) => name === 'The government')!.parameters.map(({ name }) => name), 'priorityGoals'] as const;

const kept = new Map<string, Government>();

/** Where a job begins. Drawing a government takes as long as many months: each is drawn once, whatever the room changes later. */
export function scenarioOf({ own }: Job): Scenario {
  if (own !== undefined) return { ...stylised, id: 'own', name: own.name, government: () => own.government };
  return { ...stylised, government };
}

function government(seed: string | number, parameters: Parameters): Government {
  const key = `${seed} ${drawnFrom.map((name) => (parameters[name] === defaultParameters[name] ? '' : parameters[name])).join(' ')}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = stylised.government(seed, parameters);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}
