import { InputError } from '@joined-up/core';
import { readScenario } from '../schema/readScenario.ts';
import { describe, expect, it } from 'vitest';
import { phraseText, problemText } from './problemText.ts';

/** Everything that is wrong with a file. */
function problemsOf(text: string): InputError['problems'] {
  try {
    readScenario(text, 'casa.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('expected mistakes');
}

const wrongIds = `id: casa
segments: [youth, poor]
services: [training]
goals:
  - id: jobs
    cells: [{ segment: yuth, service: training }]
ministries:
  - id: labour
    units:
      - id: office
        mandates: [{ segment: youth, service: trainning }]
`;

const wrongShapes = `id: 7
segments: youth
services: [training, training]
goals: []
colour: blue
ministries:
  - id: labour
    culture: 3
    units:
      - id: office
        capacity: -1
        competence: 2
        mandates: []
`;

describe('what is wrong with a scenario file', () => {
  it('stands in Spanish and Portuguese, with the place, what was expected and found, and how to mend it', () => {
    expect(problemsOf(wrongIds).map((problem) => problemText('es', problem))).toEqual([
      'línea 6, goals.0.cells.0.segment: se esperaba el id de: ' +
        "un grupo (segment), se encontró 'yuth'; ¿quiso decir «youth»?",
      'línea 11, ministries.0.units.0.mandates.0.service: se esperaba el id de: ' +
        "un servicio (service), se encontró 'trainning'; ¿quiso decir «training»?",
    ]);
    expect(problemText('pt', problemsOf(wrongIds)[0])).toBe(
      'linha 6, goals.0.cells.0.segment: esperava-se o id de: ' +
        "um grupo (segment), encontrou-se 'yuth'; quis dizer “youth”?",
    );
  });
  it('leaves no English word in whatever shape is wrong', () => {
    for (const language of ['es', 'pt'] as const) {
      const said = problemsOf(wrongShapes).map((problem) => problemText(language, problem));
      expect(said.length).toBeGreaterThan(5);
      expect(
        said.filter((text) =>
          /\b(?:number|least|expected|found|write|above|most|the|empty|whole|something)\b/.test(text),
        ),
      ).toEqual([]);
    }
  });
  it('is as the laboratory says it in English', () => {
    expect(problemText('en', problemsOf(wrongIds)[0])).toBe(
      "line 6, goals.0.cells.0.segment: expected the id of a segment, found 'yuth'; did you mean 'youth'?",
    );
  });
});

describe('a number and its noun', () => {
  it.each([
    ['es', '1 desconocido más', '2 desconocidos más', '1 celda', '3 celdas'],
    ['pt', 'mais 1 desconhecido', 'mais 2 desconhecidos', '1 célula', '3 células'],
  ] as const)('agree in %s', (language, ...said) =>
    expect(
      ['1 more unknown one', '2 more unknown ones', '1 cell', '3 cells'].map((text) =>
        phraseText(language, text),
      ),
    ).toEqual(said),
  );
});
