import { expect, it } from 'vitest';
import { problemText } from '@joined-up/scenarios/problems';
import { readScenarioFile } from './readerScript.ts';

const text = `
id: casa
name: Educación
segments: [poor]
services: [care]
goals: [{ id: welfare, cells: [{ segment: poor, service: care }] }]
ministries: [{ id: health, units: [{ id: clinics, mandates: [{ segment: poor, service: care }] }] }]
`;

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

it('reads a file in UTF-8', () =>
  expect(readScenarioFile(utf8(`\ufeff${text}`), 'casa.yaml').scenario.name).toBe('Educación'));

it('loses no letter of a file in another encoding: it says which one it is, in the language of the reader', () => {
  let told: readonly string[] = [];
  try {
    readScenarioFile(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      'casa.yaml',
    );
  } catch (error) {
    told = (error as { problems: Parameters<typeof problemText>[1][] }).problems.map((problem) =>
      problemText('es', problem),
    );
  }
  expect(told).toEqual([
    'se esperaba un texto en UTF-8, se encontró un texto en cp1252; guárdelo como UTF-8',
  ]);
});

it('spells out what a name has to steer the page', () =>
  expect(readScenarioFile(utf8(text.replace('Educación', String.raw`"a\u202eb"`)), 'a').scenario.name).toBe(
    String.raw`a\u202eb`,
  ));
