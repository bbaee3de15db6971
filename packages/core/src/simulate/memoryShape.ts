/** A step of a month that is compiled, by its name in month/steps.ts. */
export type StepName = 'world' | 'meet' | 'plan' | 'implement' | 'account' | 'command';

/** Compiled steps take a run by its address in their memory. */
export type CompiledSteps = Readonly<Record<StepName, (run: number) => void>>;

/** Memory of a compiled run, and the steps compiled for it. Filled from the front, never freed in part. */
export interface Memory {
  readonly steps: CompiledSteps;
  readonly buffer: ArrayBuffer;
  /** Offset of the first free byte. */
  free: number;
}
