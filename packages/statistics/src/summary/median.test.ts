import { expect, it } from 'vitest';
import { median } from './median.ts';

it('is the middle, whatever the order', () => expect(median([9, 1, 4])).toBe(4));
it('is halfway between two', () => expect(median([9, 1, 4, 2])).toBe(3));
it('knows none of nothing', () => expect(median([])).toBeNaN());
