import { resolveParameters, type Goal } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { parametersOfGovernment, type GovernmentName } from '../setting/governments.ts';
import type { OwnGovernment } from './job.ts';
import { governmentOf } from './scenarioOf.ts';

/** The goals of a government, as its first seed has them: their ids are those of every seed. */
export function goalsOf(name: GovernmentName, own: OwnGovernment | undefined): readonly Goal[] {
  if (name === 'own' && own === undefined) return [];
  const draw = name === 'own' ? governmentOf(own!) : stylised.government;
  return draw(1, resolveParameters(parametersOfGovernment(name))).goals;
}
