import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import { cabinet } from '../institutions/cabinet.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Regime, RegimeMaker } from './regime.ts';

/** What a regime adds to the status quo. */
export type Additions = (
  government: Government,
  parameters: Parameters,
) => Omit<Regime, 'id' | 'name' | 'forums' | 'benchmark'> & {
  /** Forums besides cabinet, which is part of every regime. */
  readonly more?: readonly Forum[];
};

/**
 * A regime by what it adds: ministries' own meetings and cabinet are part of every one (ODD §3).
 * @example
 * ```ts
 * const circles = governed('circles', 'Circles', 'Officials meet on each priority.', (government, parameters) => ({
 *   more: priorityGoals(government, parameters).map((goal) => workingGroup(`circle:${goal}`, [goal], parameters)),
 * }));
 * simulate(stylised, circles);
 * ```
 */
export const governed = (
  id: string,
  name: string,
  description: string,
  additions: Additions,
): RegimeMaker => ({
  id,
  name,
  description,
  make(government, parameters) {
    const { more = [], ...rest } = additions(government, parameters);
    return { id, name, forums: [cabinet(parameters), ...more], ...rest };
  },
});
