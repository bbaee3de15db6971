// The search for what breaks a regime, by itself: for pages, which read no files.
export {
  searchWorst,
  type BreakOptions,
  type BreakProgress,
  type Broken,
  type Candidate,
  type Change,
} from './searchWorst.ts';
export type { Befalling, EventKind, Events, LeaderLeaves } from './events.ts';
