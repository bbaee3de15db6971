import type { Parameters } from '../parameters/parameters.ts';
import type { Government } from '../government/government.ts';
import { priorityGoals } from './priorities.ts';
import type { Centre, SharedGoals } from './regime.ts';

/** The strengthened centre of ODD §3. */
export const strengthenedCentre = (parameters: Parameters): Centre => ({
  staff: parameters.staff,
  capability: parameters.capability,
  mandate: parameters.mandate,
  directorship: parameters.directorship,
  units: parameters.centreUnits,
  roleClarity: parameters.roleClarity,
  spotlight: parameters.spotlight,
});

/** Shared goals with delivery chains on the priority goals. */
export const sharePriorities = (government: Government, parameters: Parameters): SharedGoals => ({
  goals: priorityGoals(government, parameters),
  pull: parameters.goalPull,
  deliveryChains: 1,
});
