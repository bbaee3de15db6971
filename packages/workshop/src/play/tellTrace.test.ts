import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { dialsAtStart } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { labelsOf } from '../strings/labels.ts';
import { languages } from '../strings/language.ts';
import { numbersOf } from '../strings/numbers.ts';
import { strings } from '../strings/strings.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { traceOf } from './meeting.ts';
import { tellTrace, toldOf } from './tellTrace.ts';

const job = (start: StartName): Job => ({ government: 'island', dials: dialsAtStart('island', start) });
const traced = (start: StartName, from: StartName = 'status-quo') => {
  const { divergence, government } = traceOf(job(from), job(start), 1);
  return (language: (typeof languages)[number]) =>
    tellTrace(divergence, {
      strings: strings[language],
      numbers: numbersOf(language),
      labels: labelsOf(strings[language], 'island', undefined, government),
      government,
      own: false,
    });
};

describe('tellTrace', () => {
  it('has words for everything that the model can tell of, in every language', () => {
    for (const language of languages)
      expect(Object.keys(strings[language].trace.quantities).toSorted()).toEqual(toldOf.toSorted());
  });

  it.each<StartName>(extent(['cog', 'superministry'], ['cog', 'superministry', 'over-coordinated']))(
    'tells of %s in sentences without ids or gaps',
    (start) => {
      const tell = traced(start);
      const english = tell('en');
      expect(english[0].text).toBe('In government 1, A and B are the same until month 12.');
      expect(english.length).toBeGreaterThan(10);
      for (const language of languages) {
        const told = tell(language);
        expect(told.length).toBe(english.length);
        for (const { text } of told)
          expect(text).not.toMatch(
            /undefined|NaN|\b(?:segment|service|ministry|unit|goal|committee|pair)[-:]?\d|\w:\w/,
          );
      }
    },
  );

  it('says so where nothing parts', () => {
    expect(traced('status-quo')('es').map(({ text }) => text)).toEqual([
      'En el gobierno 1, A y B no se separan en 96 meses: cada acto tiene el mismo efecto en ambos.',
    ]);
  });
});
