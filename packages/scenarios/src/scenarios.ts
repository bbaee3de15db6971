import type { Scenario } from '@joined-up/core';
import { usFederal2024 } from './cases/usFederal2024.ts';
import { stylised } from './stylised/stylised.ts';

/** Scenarios that come with Joined-Up. */
export const scenarios: readonly Scenario[] = [stylised, usFederal2024];
