// The search for what breaks a regime, separately for pages, which do not read files.
export {
  searchWorst,
  type BreakOptions,
  type BreakProgress,
  type Broken,
  type Candidate,
  type Change,
} from './searchWorst.ts';
export type { Befalling, EventKind, Events, LeaderLeaves } from './events.ts';
