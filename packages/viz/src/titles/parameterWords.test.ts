import { parameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { wordsOfOption, wordsOfParameter } from './parameterWords.ts';
import { languages, wordsOf } from './wordsOf.ts';

describe('wordsOfParameter', () => {
  it.each(languages)(
    'has words in %s for every parameter that worlds draw or that is one of structure',
    (language) => {
      const words = wordsOf(language);
      expect(Object.keys(words.parameters).toSorted()).toEqual(
        parameters
          .filter(({ uncertain, structure }) => uncertain || structure)
          .map(({ name }) => name)
          .toSorted(),
      );
      const names = Object.values(words.parameters).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 42)).toEqual([]);
    },
  );
  it.each(languages)('has words in %s for every option of a choice, each its own', (language) => {
    const options = parameters.flatMap((record) => record.options ?? []);
    const words = options.map((option) => wordsOfOption(option, wordsOf(language)));
    expect(Object.keys(wordsOf(language).options)).toEqual(options);
    expect(new Set(words).size).toBe(options.length);
    expect(words.filter((word) => word.length > 22)).toEqual([]);
    expect(wordsOfOption('toString', wordsOf(language))).toBe('toString');
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
