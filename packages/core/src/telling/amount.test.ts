import { expect, it } from 'vitest';
import { amount, percent } from './amount.ts';

it.each([
  [0, '0'],
  [-0, '0'],
  [1, '1.00'],
  [0.754, '0.75'],
  [-0.5, '−0.50'],
  [0.0123, '0.012'],
  [0.00012, '0.00012'],
  [-3e-7, '−3e-7'],
  [123.456, '123.46'],
])('tells %d as %s', (value, text) => expect(amount(value)).toBe(text));

it.each([
  [0, '0 %'],
  [0.5, '50 %'],
  [0.004, '0.4 %'],
  [1, '100 %'],
])('tells the share %d as %s', (share, text) => expect(percent(share)).toBe(text));
