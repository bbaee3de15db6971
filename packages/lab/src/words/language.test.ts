import { InputError } from '@joined-up/core';
import { afterEach, expect, it } from 'vitest';
import { languageAskedFor, speak } from './language.ts';

afterEach(() => speak('en'));

it.each([
  [[], {}, 'en-US', 'en'],
  [[], {}, 'es-CO', 'es'],
  [[], { LANG: 'pt_BR.UTF-8' }, 'es-CO', 'pt'],
  [[], { LC_MESSAGES: 'es_MX.UTF-8', LANG: 'pt_BR.UTF-8' }, 'en-US', 'es'],
  [[], { LC_ALL: 'C', LANG: 'es_CO.UTF-8' }, 'es-CO', 'en'],
  [[], { LC_ALL: '', LANG: 'es' }, 'en-US', 'es'],
  [[], { LANG: 'est_EE' }, 'en-US', 'en'],
  [[], { LANG: 'fr_FR' }, 'fr-FR', 'en'],
  [['run', '--language', 'pt'], { LC_ALL: 'es_CO' }, 'es-CO', 'pt'],
  [['--language=es', 'run'], {}, 'en-US', 'es'],
  [['--language', 'es', 'run', '--language', 'en'], {}, 'en-US', 'en'],
  [['query', '--', '--language', 'es'], {}, 'en-US', 'en'],
] as const)('%j with %j on a system in %s speaks %s', (words, environment, system, language) =>
  expect(languageAskedFor(words, 'run', environment, system)).toBe(language),
);

it('refuses others', () =>
  expect(() => languageAskedFor(['--language', 'fr'], 'run', {}, 'en-US')).toThrow(InputError));

it('speaks French in commands that make pages of a table, and nowhere else', () => {
  expect(languageAskedFor(['brief', '--language', 'fr'], 'brief', {}, 'en-US')).toBe('fr');
  expect(languageAskedFor(['import'], 'import', { LANG: 'fr_CA.UTF-8' }, 'en-US')).toBe('fr');
  expect(languageAskedFor(['run'], 'run', { LANG: 'fr_CA.UTF-8' }, 'en-US')).toBe('en');
});
