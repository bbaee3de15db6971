/** The option's name since V8 12: Node 22, and the tests' browser. */
export const LATE_SINCE_V8_12 = '--invocation-count-for-turbofan=45000';

/**
 * Options for a Node that tests start: V8 optimizes a function fifteen times later than it would. A test is over
 * before most of that work pays; it took a fifth of the processor's time. The program's threads have to take over
 * such options: tests of the real program try that too.
 */
export const lateOptimizing: readonly string[] =
  parseInt(process.versions.v8) < 12 ? ['--interrupt-budget=2000000'] : [LATE_SINCE_V8_12];
