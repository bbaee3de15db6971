import { expect, it } from 'vitest';
import { languages } from './language.ts';
import { strings } from './strings.ts';

it.each(languages)('no number one has a noun of many in %s', (language) => {
  const { values, hours, claims } = strings[language];
  const said = [
    values.hours('1'),
    hours.asks('1', '1'),
    hours.ownNeeds('1'),
    hours.left('1', '1'),
    hours.came('1', '1'),
    hours.resolved('1'),
    hours.pending('1'),
    hours.cards.tooMuch('1', '1'),
    claims.verdictHere('1', '1'),
  ];
  expect(
    said.filter((text) =>
      /\b1 (?:more )?(?:hours|horas|ministers|ministros|blockages|obstáculos|governments|gobiernos|governos)\b/.test(
        text,
      ),
    ),
  ).toEqual([]);
});
