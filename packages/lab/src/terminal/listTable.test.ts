import { expect, it } from 'vitest';
import { listTable } from './listTable.ts';

it('spells out what would steer the terminal, in headings and cells', () =>
  expect(listTable(['na\u001bme'], [['\u001b[31mred\u0007']])).toBe('na\\u001bme\n\\u001b[31mred\\u0007'));
