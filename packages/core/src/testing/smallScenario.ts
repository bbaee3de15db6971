import type { Scenario } from '../government/scenario.ts';
import { smallGovernment } from './smallGovernment.ts';

/** A scenario of the small government: 30 months, a regime from the third on, unless told otherwise. */
export const smallScenario = (more: Partial<Scenario> = {}): Scenario => ({
  id: 'small',
  name: 'Small',
  description: '',
  months: 30,
  start: 2,
  parameters: {},
  government: smallGovernment,
  ...more,
});
