export { askWorkers, TakenBack, type AskOptions, type Told, type Workers } from './askWorkers.ts';
export { Unreachable, type LinkTold } from './connect.ts';
export type { Program } from './names.ts';
export type { Present } from './presence.ts';
export { OtherProgram, work, type Task, type WorkOptions, type WorkTold } from './work.ts';
