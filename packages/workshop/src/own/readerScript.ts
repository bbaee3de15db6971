// Reads scenario files. A script of its own in the built file: see `shareEngine`.
export { readScenario } from '@joined-up/scenarios';
