import { carriers, cells, time, type Observer } from '@joined-up/core';

/** Observers that a study may ask for by id. */
export const observers: readonly Observer[] = [cells, carriers, time];
