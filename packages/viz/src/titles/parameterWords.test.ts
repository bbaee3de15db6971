import { parameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { wordsOfParameter } from './parameterWords.ts';
import { languages, wordsOf } from './wordsOf.ts';

describe('wordsOfParameter', () => {
  it.each(languages)('has words in %s for every parameter that worlds draw', (language) => {
    const words = wordsOf(language);
    expect(Object.keys(words.parameters)).toEqual(
      parameters.filter(({ uncertain }) => uncertain).map(({ name }) => name),
    );
    const names = Object.values(words.parameters).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 42)).toEqual([]);
  });
  it('has an article for sentences', () =>
    expect(wordsOfParameter('mandate', wordsOf('es'))).toEqual({
      name: 'mandato del centro',
      subject: 'el mandato del centro',
    }));
  it("puts a given name first, and falls back on the parameter's own", () => {
    expect(wordsOfParameter('mandate', wordsOf(), { mandate: 'Backing' }).subject).toBe('Backing');
    expect(wordsOfParameter('myOwn', wordsOf('pt')).name).toBe('myOwn');
  });
});

it.each(['toString', '__proto__', 'constructor'])('%s is a parameter that nobody gave words', (name) =>
  expect(wordsOfParameter(name, wordsOf('en'))).toEqual({ name, subject: name }),
);
