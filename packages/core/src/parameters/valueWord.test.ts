import { expect, it } from 'vitest';
import { valueOfWord, valueWord } from './valueWord.ts';

it.each([
  ['mergedMeeting', 'deputies', 2],
  ['mergedMeeting', 'at-once', 0],
  ['contradictionReach', 'cell', 1],
  ['layerPass', '0.5', 0.5],
  ['unheard', '3', 3],
])('%s=%s is %d, and back', (name, word, value) => {
  expect(valueOfWord(name, word)).toBe(value);
  expect(valueWord(name, value)).toBe(word);
});
it('takes the number of an option, too', () => expect(valueOfWord('mergedMeeting', ' 2 ')).toBe(2));
it.each([
  ['mergedMeeting', 'deputees'],
  ['layerPass', 'deputies'],
  ['layerPass', ''],
  ['constructor', 'toString'],
])('%s=%s is nothing', (name, word) => expect(valueOfWord(name, word)).toBeNaN());
