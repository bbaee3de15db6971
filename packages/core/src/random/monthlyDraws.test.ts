import { expect, it } from 'vitest';
import { normal, uniform } from './draws.ts';
import { columnsOfKeys, entityKey } from './entityKey.ts';
import { luckOf, streamOf } from './luck.ts';
import { normalsOf, uniformsOf, type MonthlyDraws } from './monthlyDraws.ts';

const luck = streamOf(luckOf(1), 'need');
const entities = ['health', 'labor', 'a unit of many'].map(entityKey);
const keys = columnsOfKeys(entities);
const none = (): MonthlyDraws => ({ even: new Float64Array(3), odd: new Float64Array(3), pair: -1 });

it.each([4, 5, 96])('a list holds what each entity draws alone, in month %i', (month) => {
  const alone = (draw: typeof uniform) => entities.map((entity) => draw(luck, entity, month));
  expect([...uniformsOf(none(), luck, keys, month)]).toEqual(alone(uniform));
  expect([...normalsOf(none(), luck, keys, month)]).toEqual(alone(normal));
});

it('a list that goes on from month to month is the same', () => {
  const draws = none();
  for (const month of [0, 1, 2, 3, 7, 6])
    expect([...normalsOf(draws, luck, keys, month)]).toEqual(
      entities.map((entity) => normal(luck, entity, month)),
    );
});
