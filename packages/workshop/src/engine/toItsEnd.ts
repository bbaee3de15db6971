/** Runs what pauses on its way, such as `runSeeds` or `recordRun`, to its end without a pause. */
export function toItsEnd<Result>(running: Generator<undefined, Result>): Result {
  let turn = running.next();
  while (turn.done !== true) turn = running.next();
  return turn.value;
}
