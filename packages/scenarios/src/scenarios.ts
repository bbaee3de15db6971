import type { Scenario } from '@joined-up/core';
import { stylised } from './stylised/stylised.ts';

/** Scenarios that come with Joined-Up. */
export const scenarios: readonly Scenario[] = [stylised];
