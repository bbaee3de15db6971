import { expect, it } from 'vitest';
import { midSentence } from './midSentence.ts';

it('takes away the capital that only begins a name', () => {
  expect(
    [
      'Status quo',
      'Comités bajo el CdG, con cambios',
      'CdG fuerte',
      'PMDU',
      'A: Strong centre',
      'Órganos',
      '',
    ].map(midSentence),
  ).toEqual([
    'status quo',
    'comités bajo el CdG, con cambios',
    'CdG fuerte',
    'PMDU',
    'A: Strong centre',
    'órganos',
    '',
  ]);
});
