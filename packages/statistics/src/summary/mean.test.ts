import { expect, it } from 'vitest';
import { mean } from './mean.ts';

it('adds up and divides', () => expect(mean([1, 2, 6])).toBe(3));
it('knows none of nothing', () => expect(mean([])).toBeNaN());
