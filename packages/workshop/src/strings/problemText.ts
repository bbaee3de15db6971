import { describeProblem, type Problem } from '@joined-up/core';
import type { Language } from './language.ts';

/** How a language says what is wrong with a scenario file; `$1`, `$2` are what the English phrase holds there, said in that language too. */
interface ProblemWords {
  readonly line: string;
  readonly expected: string;
  readonly found: string;
  readonly phrases: readonly (readonly [RegExp, string])[];
}

/** Phrases of the reader of scenario files, in both languages. */
const phrases: readonly (readonly [RegExp, es: string, pt: string])[] = [
  [/^(.+), or \{ mean, spread \}$/, '$1, o { mean, spread }', '$1, ou { mean, spread }'],
  [/^(.+), or a map from services to such numbers$/, '$1, o un mapa de servicios a esos números', '$1, ou um mapa de serviços a esses números'],
  [/^a number from (\S+) to (\S+)$/, 'un número de $1 a $2', 'um número de $1 a $2'],
  [/^a whole number from (\S+) to (\S+)$/, 'un número entero de $1 a $2', 'um número inteiro de $1 a $2'],
  [/^a whole number of 0 or more$/, 'un número entero de 0 o más', 'um número inteiro de 0 ou mais'],
  [/^a number above 0$/, 'un número mayor que 0', 'um número maior que 0'],
  [/^a number above 0 and at most 1$/, 'un número mayor que 0 y no mayor que 1', 'um número maior que 0 e no máximo 1'],
  [/^a (?:number|spread) of 0 or more$/, 'un número de 0 o más', 'um número de 0 ou mais'],
  [/^the id of an? (\w+)$/, 'el id de: $1', 'o id de: $1'],
  [/^an id that no other (\w+) has$/, 'un id que no tenga otro: $1', 'um id que não tenha outro: $1'],
  [/^an id, or a map with an id$/, 'un id, o un mapa con un id', 'um id, ou um mapa com um id'],
  [/^an id: a text; write a number in quotes$/, 'un id: un texto; escriba los números entre comillas', 'um id: um texto; escreva os números entre aspas'],
  [/^an id: letters, digits.*$/, 'un id: letras, cifras, espacios, . - _ o /, a lo más 80 caracteres', 'um id: letras, algarismos, espaços, . - _ ou /, no máximo 80 caracteres'],
  [/^at least one (\w+)$/, 'al menos uno: $1', 'ao menos um: $1'],
  [/^at least two ministries$/, 'al menos dos ministerios', 'ao menos dois ministérios'],
  [/^two (?:different )?ministries$/, 'dos ministerios distintos', 'dois ministérios diferentes'],
  [/^a key that means something here$/, 'una clave que aquí signifique algo', 'uma chave que aqui signifique algo'],
  [/^each cell once(?: in an? (?:goal|unit))?$/, 'cada campo una sola vez', 'cada campo uma só vez'],
  [/^each ministry once$/, 'cada ministerio una sola vez', 'cada ministério uma só vez'],
  [/^at least one cell that has a need$/, 'al menos un campo con necesidad', 'ao menos um campo com necessidade'],
  [/^at least one mandate in a cell of a goal$/, 'al menos un mandato en un campo de una meta', 'ao menos um mandato num campo de uma meta'],
  [/^(?:a cell|cells) that the needs list$/, 'campos que estén en la lista de necesidades', 'campos que estejam na lista de necessidades'],
  [/^a scenario$/, 'un escenario', 'um cenário'], [/^YAML or JSON$/, 'YAML o JSON', 'YAML ou JSON'],
  [/^a text$/, 'un texto', 'um texto'], [/^a list$/, 'una lista', 'uma lista'], [/^a map$/, 'un mapa', 'um mapa'], [/^true or false$/, 'true o false', 'true ou false'],
  [/^one of (.+)$/, 'uno de: $1', 'um de: $1'],
  [/^did you mean '(.+)'\?$/, '¿quiso decir «$1»?', 'quis dizer “$1”?'],
  [/^add the (\w+).*$/, 'añada: $1', 'acrescente: $1'],
  [/^choose one of them$/, 'elija uno', 'escolha um'], [/^take (?:it|one) out$/, 'quítelo', 'retire-o'], [/^rename (?:it|one of them)$/, 'cámbiele el nombre', 'mude o nome'],
  [/^start from an example: .*$/, 'empiece por un ejemplo', 'comece por um exemplo'], [/^mend the syntax there$/, 'corrija ahí la sintaxis', 'corrija ali a sintaxe'],
  [/^nothing(?: \(null\))?$/, 'nada', 'nada'], [/^an empty list$/, 'una lista vacía', 'uma lista vazia'], [/^an empty map$/, 'un mapa vacío', 'um mapa vazio'],
  [/^a list of (\d+)$/, 'una lista de $1', 'uma lista de $1'], [/^a map with (.+)$/, 'un mapa con $1', 'um mapa com $1'],
  [/^segment$/, 'un grupo (segment)', 'um grupo (segment)'], [/^service$/, 'un servicio (service)', 'um serviço (service)'], [/^goal$/, 'una meta (goal)', 'uma meta (goal)'],
  [/^ministry$/, 'un ministerio (ministry)', 'um ministério (ministry)'], [/^unit$/, 'una unidad (unit)', 'uma unidade (unit)'], [/^mandate$/, 'un mandato (mandate)', 'um mandato (mandate)'],
  [/^cell$/, 'un campo (cell)', 'um campo (cell)'], [/^regime$/, 'un régimen (regime)', 'um regime (regime)'],
];

const others: Readonly<Partial<Record<Language, ProblemWords>>> = {
  es: { line: 'línea', expected: 'se esperaba', found: 'se encontró', phrases: phrases.map(([english, es]) => [english, es]) },
  pt: { line: 'linha', expected: 'esperava-se', found: 'encontrou-se', phrases: phrases.map(([english, , pt]) => [english, pt]) },
};

/** What is wrong with a scenario file, in the reader's language; a phrase that is not known there stays as it is. */
export function problemText(language: Language, problem: Problem): string {
  const words = others[language];
  if (words === undefined) return describeProblem(problem);
  const say = (text: string): string => {
    const [english, said] = words.phrases.find(([pattern]) => pattern.test(text)) ?? [];
    if (english === undefined) return text;
    const groups = english.exec(text)!.slice(1).map(say);
    return said!.replaceAll(/\$(\d)/g, (_, place) => groups[Number(place) - 1]);
  };
  const path = problem.path.replace(/^line /, `${words.line} `);
  return `${path === '' ? '' : `${path}: `}${words.expected} ${say(problem.expected)}, ${words.found} ${say(problem.found)}${problem.mend === undefined ? '' : `; ${say(problem.mend)}`}`;
}
