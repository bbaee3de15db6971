import type * as kernels from './kernels.ts';

/** The loops of a month: as they stand here, or compiled for WebAssembly. */
export type Kernels = typeof kernels;

/** A record whose columns may also lie in the memory of compiled loops; then `columns` has the address of each in its place. */
export interface Placed<Name extends string> {
  columns?: Readonly<Record<Name, unknown>>;
}
