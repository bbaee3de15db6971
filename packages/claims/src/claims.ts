import { c01 } from './deck/c01.ts';
import { c02 } from './deck/c02.ts';
import { c03 } from './deck/c03.ts';
import { c04 } from './deck/c04.ts';
import { c05 } from './deck/c05.ts';
import { c06 } from './deck/c06.ts';
import { c07 } from './deck/c07.ts';
import { c08 } from './deck/c08.ts';
import { c09 } from './deck/c09.ts';
import { c10 } from './deck/c10.ts';
import { c11 } from './deck/c11.ts';
import { c12 } from './deck/c12.ts';
import { c13 } from './deck/c13.ts';
import { c14 } from './deck/c14.ts';
import { c15 } from './deck/c15.ts';
import { c16 } from './deck/c16.ts';
import { c17 } from './deck/c17.ts';
import { c18 } from './deck/c18.ts';
import { c19 } from './deck/c19.ts';
import { c20 } from './deck/c20.ts';
import { c21 } from './deck/c21.ts';
import { c22 } from './deck/c22.ts';
import { c23 } from './deck/c23.ts';
import { c24 } from './deck/c24.ts';
import { c25 } from './deck/c25.ts';
import type { DeckClaim } from './claim.ts';

/** The claims of the deck, in its order. */
export const claims: readonly DeckClaim[] = [
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c11,
  c12,
  c13,
  c14,
  c15,
  c16,
  c17,
  c18,
  c19,
  c20,
  c21,
  c22,
  c23,
  c24,
  c25,
];
