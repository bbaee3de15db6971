import { expect, it } from 'vitest';
import { wrongFormulas } from '../../verify/wrongFormulas/all.ts';
import { madeWrong } from '../../verify/wrongFormulas/wrongFormula.ts';

// The list names formulas by their function: moving one without changing the list would leave a hole in the
// proof.
it.each(wrongFormulas.map((wrong) => [wrong.meaning, wrong] as const))(
  'finds where it can say that %s',
  (_, wrong) => expect(() => madeWrong(wrong)).not.toThrow(),
);

it('says which function has gone, and what stands in it no more', () => {
  const [wrong] = wrongFormulas;
  expect(() => madeWrong({ ...wrong, within: 'gone' })).toThrow(`${wrong.file}: there is no gone any more`);
  expect(() => madeWrong({ ...wrong, find: 'gone' })).toThrow(
    `${wrong.file}: expected once in ${wrong.within}, found 0 times: gone`,
  );
});
