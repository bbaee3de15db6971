import { carriers, cells, time, type Observer } from '@joined-up/core';

/** Observers that may be asked for by id. */
export const observers: readonly Observer[] = [cells, carriers, time];
