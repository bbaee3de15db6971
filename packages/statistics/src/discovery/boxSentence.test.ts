import { expect, it } from 'vitest';
import { boxSentence } from './boxSentence.ts';

const box = { worlds: 50, cases: 41, coverage: 0.61, density: 0.82, mass: 0.1 };
const above = { name: 'backing', low: 0.4567, high: null };
const below = { name: 'culture', low: null, high: 0.3 };

it.each([
  [
    [above, below],
    'where backing is above 0.46 and culture below 0.3: 82 % of such worlds, 61 % of all cases',
  ],
  [
    [below, { name: 'tenure', low: 24.5, high: 118 }, above],
    'where culture is below 0.3, tenure between 25 and 118 and backing above 0.46: ' +
      '82 % of such worlds, 61 % of all cases',
  ],
  [[], 'everywhere: 82 % of such worlds, 61 % of all cases'],
])('says a box of %j', (limits, sentence) => expect(boxSentence({ ...box, limits })).toBe(sentence));

it('says that a box is empty', () =>
  expect(boxSentence({ ...box, worlds: 0, limits: [above] })).toBe(
    'where backing is above 0.46: no such world',
  ));
