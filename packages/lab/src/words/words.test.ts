import { placesOf, quantities, regimes } from '@joined-up/core';
import { phraseText, scenarios } from '@joined-up/scenarios';
import { afterEach, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { textsOfSources } from '../testing/textsOfSources.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { claims } from './catalogue/claims.ts';
import { french } from './catalogue/french.ts';
import { commander } from './catalogue/commander.ts';
import { notices } from './catalogue/notices.ts';
import { problems } from './catalogue/problems.ts';
import { yaml } from './catalogue/problems/yaml.ts';
import { caseIds, findCase } from '../cases/findCase.ts';
import { claims as deck } from '@joined-up/claims';
import { boxText } from './boxText.ts';
import { claimText } from './claimText.ts';
import { speak } from './language.ts';

afterEach(() => speak('en'));

/** Not what is said in files of a language, nor what is made from other sources. */
const ofLanguages = ['lab/src/words/catalogue', 'viz/src/titles/languages', 'viz/src/titles/assumptions'];
const read = new RegExp(`^(?!packages/(?:${ofLanguages.join('|')})/)(?!.*(?:Script|compiled)\\.ts$)`);
const texts = textsOfSources(['core', 'scenarios', 'statistics', 'claims', 'viz', 'lab'], read);
/** Texts with a word in them: signs and numbers are the same everywhere. */
const worded = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll(/\{\d+\}/g, ''));

const ofCommander = new Set(['Usage:', 'Arguments:', 'Options:', 'Commands:']);
/**
 * Placeholders stand inside the flags of options; what Commander says, in its own sources; claims put
 * theirs together.
 */
const elsewhere = (text: string): boolean =>
  /^<.+>$/.test(text) ||
  Object.hasOwn(commander, text) ||
  Object.hasOwn(yaml, text) ||
  Object.hasOwn(claims, text) ||
  ofCommander.has(text);

/** Steps of a month, as a divergence names them. */
const phases = ['world', 'meet', 'plan', 'implement', 'account', 'command', 'observe'];

const regimeNames = new Set(regimes.map(({ name }) => name));

/** All that is translated, by its English. */
const everything = { ...catalogue, ...problems, ...notices, ...claims };

/** What the governments that come along call themselves, and what is asked of the cases that do. */
const ofScenarios = scenarios.flatMap(({ name, description }) => [name, description]);
const ofCases = caseIds().flatMap((id) => {
  const { patterns, why } = findCase(id);
  return [...patterns.map(({ says }) => says), ...(why === undefined ? [] : [why])];
});

/** Sources of what the commands say that speak French. */
const inFrench = [
  'packages/scenarios/src/table/',
  'packages/scenarios/src/import/',
  ...[
    'brief/',
    'import/',
    'commands/brief.ts',
    'commands/importTable.ts',
    'commands/compare.ts',
    'commands/pairedRunsCommand.ts',
    'comparison/',
    'terminal/',
    'tables/',
    'files/readBytes.ts',
    'files/writeWhole.ts',
    'inputs/readSeeds.ts',
    'inputs/readWhole.ts',
    'inputs/readQuestion.ts',
    'inputs/readInterval.ts',
    'inputs/chooseRegimes.ts',
    'inputs/readPairedRuns.ts',
    'program.ts',
  ].map((part) => `packages/lab/src/${part}`),
];

/** Proper names, which may stay as they are. */
const namesOfCases = caseIds().map((id) => findCase(id).scenario.name);

/** Is it a phrase that the readers of scenario files and tables say by themselves? */
const ofReaders = (text: string): boolean =>
  (['es', 'pt'] as const).some((language) => phraseText(language, text) !== text);

/** Has the text a translation as part of a problem? */
const isTold = ({ text }: { text: string }): boolean =>
  Object.hasOwn(problems, text) ||
  // Places of theirs hold numbers, words or something in quotes.
  ['7', 'x', "'x'"].some((part) =>
    ofReaders(text.replaceAll(/\{\d+\|[^|{}]*\|([^|{}]*)\}/g, '$1').replaceAll(/\{\d+\}/g, part)),
  );

/** Without options and what stands in quotes. */
const own = (text: string): string => text.replaceAll(/--[a-z-]+|'[^' ]*'|^false$/g, '');

describe('every text of the command line', () => {
  it.each(['said', 'help', 'heading'] as const)('that is %s has Spanish and Portuguese', (use) => {
    const asked = texts.filter((each) => each.use === use && /^packages\/(lab|core)\//.test(each.file));
    expect(asked.length).toBeGreaterThan(use === 'said' ? 3 : 50);
    expect(
      asked
        .filter(({ text }) => worded(text) && !Object.hasOwn(catalogue, text))
        .map(({ text, file }) => `${file}: ${text}`),
    ).toEqual([]);
  });
  it('that is part of a problem has them too, or is told by the readers of scenarios', () => {
    const asked = texts.filter(({ use, file }) => use === 'problem' && !file.endsWith('/problemText.ts'));
    expect(asked.length).toBeGreaterThan(400);
    expect(
      asked
        .filter((each) => worded(own(each.text)) && !isTold(each))
        .map(({ text, file }) => `${file}: ${text}`),
    ).toEqual([]);
  });
  it('that import, brief and compare may say has French, which no other command speaks', () => {
    const asked = texts.filter(
      ({ use, file }) =>
        use !== 'other' && use !== 'written' && inFrench.some((part) => file.startsWith(part)),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(
      asked
        .filter(({ text }) => worded(own(text)) && !Object.hasOwn(french, text))
        .map(({ text, file }) => `${file}: ${text}`),
    ).toEqual([]);
  });
  it('that minutes and a divergence name things by, has them too', () =>
    expect(
      [
        ...quantities.map(({ plural }) => `${plural}#quantity`),
        ...phases.map((name) => `${name}#phase`),
      ].filter((text) => !Object.hasOwn(catalogue, text)),
    ).toEqual([]));
  it('that a government that comes along has, has them too', () =>
    expect([...ofScenarios, ...ofCases].filter((text) => !Object.hasOwn(catalogue, text))).toEqual([]));
  it('that a claim says of itself has them too', () => {
    const asked = deck.flatMap(({ words, sentence, contrast, mayFail, asks, tells = [] }) => [
      words,
      sentence,
      contrast,
      mayFail,
      ...asks.flatMap(({ says, measure: { name } }) => [says, name]),
      ...tells.flatMap(({ title, head, rows, columns }) => [
        title,
        head,
        ...columns.map(({ name }) => name),
        ...rows.filter((row) => !row.startsWith('ρ')),
      ]),
    ]);
    for (const language of ['es', 'pt'] as const) {
      speak(language);
      expect(
        new Set(
          asked.filter(
            (text) =>
              worded(text) &&
              claimText(text) === text &&
              !regimeNames.has(text) &&
              !Object.hasOwn({ ...catalogue, ...claims }, text),
          ),
        ),
      ).toEqual(new Set());
    }
  });
  it('that is written to the terminal is said first', () =>
    expect(
      texts
        .filter(({ text, use }) => use === 'written' && worded(text))
        .map(({ text, file }) => `${file}: ${text}`),
    ).toEqual([]));
  it('keeps its places in French', () =>
    expect(
      Object.entries(french)
        .filter(([english, said]) => `${placesOf(said)}` !== `${placesOf(english)}`)
        .map(([english]) => english),
    ).toEqual([]));
  it('has French only of what is said', () =>
    expect(
      Object.keys(french).filter(
        (text) => !Object.hasOwn(everything, text) && !isTold({ text }) && !elsewhere(text),
      ),
    ).toEqual([]));
  it('keeps its places in both languages', () => {
    const all = Object.entries(everything);
    expect(
      all
        .filter(([english, said]) => said.some((text) => `${placesOf(text)}` !== `${placesOf(english)}`))
        .map(([english]) => english),
    ).toEqual([]);
  });
  it('stands in the sources: none is left from before', () => {
    const known = new Set([...texts.map(({ text }) => text), ...ofScenarios, ...ofCases, ...namesOfCases]);
    expect(
      Object.keys(everything).filter((text) => !known.has(text.replace(/#\w+$/, '')) && !elsewhere(text)),
    ).toEqual([]);
  });
  it('is nowhere empty, and nowhere left in English where it has a verb', () => {
    const all = Object.entries(everything);
    expect(all.filter(([, said]) => said.some((text) => text.trim() === ''))).toEqual([]);
    expect(
      all.filter(([english, said]) => / (?:is|are|was|were|the) /.test(english) && said.includes(english)),
    ).toEqual([]);
  });
});

it('a box of parameters is said in both languages, whatever it holds', () => {
  const sentences = [
    'where backing is above 0.46 and culture below 0.3: 82 % of such worlds, 61 % of all cases',
    'where culture is below 0.3, tenure between 25 and 118 and backing above 0.46: no such world',
    'everywhere: none of such worlds, 61 % of all cases',
    'where tenure is between 25 and 118: 82 % of such worlds, 61 % of all cases',
  ];
  expect(sentences.map(boxText)).toEqual(sentences);
  speak('es');
  expect(sentences.map(boxText)).toEqual([
    'donde backing está por encima de 0,46 y culture por debajo de 0,3: 82 % de esos mundos, 61 % de todos los casos',
    'donde culture está por debajo de 0,3, tenure entre 25 y 118 y backing por encima de 0,46: no hay tal mundo',
    'en todas partes: ninguno de esos mundos, 61 % de todos los casos',
    'donde tenure está entre 25 y 118: 82 % de esos mundos, 61 % de todos los casos',
  ]);
  speak('pt');
  expect(boxText(sentences[1])).toBe(
    'onde culture está abaixo de 0,3, tenure entre 25 e 118 e backing acima de 0,46: não há tal mundo',
  );
});

describe('the program', () => {
  it.each([
    ['es', 'Uso: joined-up [opciones] [comando]', 'Correr un escenario'],
    ['pt', 'Uso: joined-up [opções] [comando]', 'Rodar um cenário'],
  ])('speaks %s where asked to, before or after the command', async (language, usage, run) => {
    const { out } = await inThisProcess('--language', language, '--help');
    expect(out).toContain(usage);
    expect(out).toContain(run);
    expect((await inThisProcess('run', '--help', `--language=${language}`)).out).toContain(run);
    const { out: told, code } = await inThisProcess('--language', language, 'regimes');
    expect([told.split('\n')[0], code]).toEqual([expect.stringMatching(/qu[eé] é|qué es/), 0]);
  });
  it('speaks French where it makes pages of a table', async () => {
    const { out } = await inThisProcess('brief', '--language', 'fr', '--help');
    expect(out).toContain('Usage\u00A0: joined-up brief [options] <fichier>');
    expect(out).toContain('une page à remettre');
    expect((await inThisProcess('import', '--language', 'fr')).complaint).toBe(
      "erreur\u00A0: argument manquant\u00A0: 'fichier'\n",
    );
  });
  it('says what is wrong with its words in that language, with the words that somebody typed', async () => {
    const { complaint, code } = await inThisProcess('run', '--language', 'es');
    expect([complaint, code]).toEqual(["error: falta el argumento 'escenario'\n", 2]);
    expect((await inThisProcess('run', 'x', '--sed', '1', '--language', 'pt')).complaint).toBe(
      "erro: opção desconhecida '--sed'\n(Quis dizer --set?)\n",
    );
  });
  it('refuses a language that it does not speak, in the one of the system', async () => {
    const { complaint, code } = await inThisProcess('run', '--language', 'fr');
    expect([complaint, code]).toEqual([
      "joined-up\n  --language: expected one of en, es, pt, found 'fr'; French is spoken by import, brief, compare\n",
      2,
    ]);
    expect((await inThisProcess('brief', '--language', 'de')).complaint).toBe(
      "joined-up\n  --language: expected one of en, es, pt, fr, found 'de'; " +
        'leave it out for the language of your system\n',
    );
  });
});
