import { describeProblem, InputError, visible, type Problem } from '@joined-up/core';
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
  [/^quotes closed$/, 'comillas cerradas', 'aspas fechadas'],
  [/^close the quotes there(?:, or take them out)?$/, 'cierre las comillas allí', 'feche as aspas ali'],
  [
    /^a cell in quotes that holds whole rows$/,
    'una celda entre comillas que contiene filas enteras',
    'uma célula entre aspas que contém linhas inteiras',
  ],
  [/^(\d+) cells$/, '$1 celdas', '$1 células'],
  [
    /^put a text that holds a (.+) in quotes$/,
    'ponga entre comillas el texto que contiene $1',
    'ponha entre aspas o texto que contém $1',
  ],
  [
    /^is a (.+) missing, or a line broken\? Mend it there$/,
    '¿falta $1 o se cortó una línea? Corríjalo allí',
    'falta $1 ou uma linha foi cortada? Corrija ali',
  ],
  [/^a table$/, 'una tabla', 'uma tabela'],
  [/^Quoted field unterminated$/, 'comillas sin cerrar', 'aspas sem fechar'],
  [/^Trailing quote on quoted field is malformed$/, 'comillas mal cerradas', 'aspas mal fechadas'],
  [/^is it the right file\?$/, '¿es el archivo correcto?', 'é o arquivo certo?'],
  [
    /^a month after (\d+), the month of the shock$/,
    'un mes posterior al $1, el del choque (shock)',
    'um mês posterior ao $1, o do choque (shock)',
  ],
  [
    /^a whole number above (\d+), the month of the shock$/,
    'un número entero mayor que $1, el mes del choque (shock)',
    'um número inteiro maior que $1, o mês do choque (shock)',
  ],
  [/^leave it out if the shock lasts$/, 'quítelo si el choque dura', 'retire-o se o choque dura'],
  [
    /^needs, obstacleRate or capacity$/,
    'needs, obstacleRate o capacity',
    'needs, obstacleRate ou capacity',
  ],
  [/^none of them$/, 'ninguno de ellos', 'nenhum deles'],
  [
    /^say what the shock changes, or take it out$/,
    'diga qué cambia el choque, o quítelo',
    'diga o que o choque muda, ou retire-o',
  ],
  [
    /^(?:a cell of a goal, with a need|cells of goals that have a need)$/,
    'campos de metas que tengan necesidad',
    'campos de metas que tenham necessidade',
  ],
  [
    /^(?:take the cell out, or add it to the needs and to a goal|add the cells to the needs and to a goal, or choose others)$/,
    'añada los campos a las necesidades y a una meta, o elija otros',
    'acrescente os campos às necessidades e a uma meta, ou escolha outros',
  ],
  [
    /^either a schedule or building blocks$/,
    'pasos (schedule) o piezas, no ambos',
    'passos (schedule) ou peças, não ambos',
  ],
  [/^a schedule and (.+)$/, 'schedule y $1', 'schedule e $1'],
  [
    /^make a regime of the building blocks, and name it in a step$/,
    'haga un régimen con las piezas y nómbrelo en un paso',
    'faça um regime com as peças e nomeie-o num passo',
  ],
  [
    /^a regime, a leader or merger: false$/,
    'regime, leader o merger: false',
    'regime, leader ou merger: false',
  ],
  [
    /^say what the step changes, or take it out$/,
    'diga qué cambia el paso, o quítelo',
    'diga o que o passo muda, ou retire-o',
  ],
  [
    /^a merger in force before the step, which it undoes$/,
    'una fusión vigente antes del paso, que este deshaga',
    'uma fusão vigente antes do passo, que este desfaça',
  ],
  [/^none: it is the first step$/, 'ninguna: es el primer paso', 'nenhuma: é o primeiro passo'],
  [
    /^take the step out, or merge ministries before it$/,
    'quite el paso, o fusione ministerios antes',
    'retire o passo, ou funda ministérios antes',
  ],
  [
    /^(\d+), the start of the file, in the first step$/,
    '$1, el start del archivo, en el primer paso',
    '$1, o start do arquivo, no primeiro passo',
  ],
  [
    /^begin with what is in force at the start$/,
    'comience con lo que rige al inicio',
    'comece com o que vigora no início',
  ],
  [
    /^a month after (\d+), that of the step before$/,
    'un mes posterior al $1, el del paso anterior',
    'um mês posterior ao $1, o do passo anterior',
  ],
  [
    /^put the steps in the order of their months$/,
    'ponga los pasos en el orden de sus meses',
    'ponha os passos na ordem dos seus meses',
  ],
  [
    /^a month before (\d+), at which a run ends$/,
    'un mes anterior al $1, en que termina la simulación',
    'um mês anterior ao $1, em que termina a simulação',
  ],
  [
    /^raise months, or take the step out$/,
    'aumente months, o quite el paso',
    'aumente months, ou retire o passo',
  ],
  [/^a regime without steps of its own$/, 'un régimen sin pasos propios', 'um regime sem passos próprios'],
  [/^the schedule ('.+')$/, 'el régimen por pasos $1', 'o regime por passos $1'],
  [
    /^(.+), as before: a forum that goes on keeps its end$/,
    '$1, como antes: una instancia que continúa conserva su fin',
    '$1, como antes: uma instância que continua conserva seu fim',
  ],
  [
    /^give the forum another id, or end it by a step without it$/,
    'dele a la instancia otro id, o termínela con un paso sin ella',
    'dê à instância outro id, ou termine-a com um passo sem ela',
  ],
  [/^(.+), or \{ mean, spread \}$/, '$1, o { mean, spread }', '$1, ou { mean, spread }'],
  [
    /^(.+), or a map from services to such numbers$/,
    '$1, o un mapa de servicios a esos números',
    '$1, ou um mapa de serviços a esses números',
  ],
  [/^a number from (\S+) to (\S+)$/, 'un número de $1 a $2', 'um número de $1 a $2'],
  [/^a whole number from (\S+) to (\S+)$/, 'un número entero de $1 a $2', 'um número inteiro de $1 a $2'],
  [/^a whole number of 0 or more$/, 'un número entero de 0 o más', 'um número inteiro de 0 ou mais'],
  [/^a number above 0$/, 'un número mayor que 0', 'um número maior que 0'],
  [
    /^a number above 0 and at most 1$/,
    'un número mayor que 0 y no mayor que 1',
    'um número maior que 0 e no máximo 1',
  ],
  [/^a (?:number|spread) of 0 or more$/, 'un número de 0 o más', 'um número de 0 ou mais'],
  [/^the id of an? (\w+)$/, 'el id de: $1', 'o id de: $1'],
  [/^an id that no other (\w+) has$/, 'un id que no tenga otro: $1', 'um id que não tenha outro: $1'],
  [/^an id, or a map with an id$/, 'un id, o un mapa con un id', 'um id, ou um mapa com um id'],
  [
    /^an id: a text; write a number in quotes$/,
    'un id: un texto; escriba los números entre comillas',
    'um id: um texto; escreva os números entre aspas',
  ],
  [
    /^an id: letters, digits.*$/,
    'un id: letras, cifras, espacios, . - _ o /, a lo más 80 caracteres',
    'um id: letras, algarismos, espaços, . - _ ou /, no máximo 80 caracteres',
  ],
  [
    /^a number above 0 \((\S+) to (\S+)\)$/,
    'un número mayor que 0 (de $1 a $2)',
    'um número maior que 0 (de $1 a $2)',
  ],
  [/^a whole number of at least (\d+)$/, 'un número entero de $1 o más', 'um número inteiro de $1 ou mais'],
  [
    /^at most (\S+) (?:characters|levels of nesting)$/,
    'a lo más $1 caracteres o niveles',
    'no máximo $1 caracteres ou níveis',
  ],
  [
    /^names of at most (\d+) characters$/,
    'nombres de a lo más $1 caracteres',
    'nomes de no máximo $1 caracteres',
  ],
  [/^either (\w+) or (\w+)$/, '$1 o $2, no ambos', '$1 ou $2, não ambos'],
  [/^neither$/, 'ninguno', 'nenhum'],
  [/^both$/, 'ambos', 'ambos'],
  [/^a goal with a weight above 0$/, 'una meta con peso mayor que 0', 'uma meta com peso maior que 0'],
  [/^each once$/, 'cada uno una sola vez', 'cada um uma só vez'],
  [/^a centre in the regime$/, 'un centro (centre) en el régimen', 'um centro (centre) no regime'],
  [/^a centre to prepare (.+)$/, 'un centro (centre) que prepare $1', 'um centro (centre) que prepare $1'],
  [
    /^a centre to keep the shared goals$/,
    'un centro (centre) que cuide las metas compartidas',
    'um centro (centre) que cuide das metas compartilhadas',
  ],
  [/^forums with different ids$/, 'instancias con ids distintos', 'instâncias com ids diferentes'],
  [
    /^the id or kind of a forum of what it extends$/,
    'el id o tipo de una instancia de lo que amplía',
    'o id ou tipo de uma instância do que amplia',
  ],
  [
    /^the id of a regime of the model, or of an earlier one here$/,
    'el id de un régimen del modelo, o de uno anterior aquí',
    'o id de um regime do modelo, ou de um anterior aqui',
  ],
  [/^a chair for a committee only$/, 'chair solo en un comité', 'chair só num comitê'],
  [/^fewer problems$/, 'menos problemas', 'menos problemas'],
  [/^any other key$/, 'otra clave', 'outra chave'],
  [
    /^a file that can be written out$/,
    'un archivo que se pueda desplegar',
    'um arquivo que se possa desdobrar',
  ],
  [
    /^aliases \(\*name\).*$/,
    'alias (*nombre) que se repiten sin fin',
    'aliases (*nome) que se repetem sem fim',
  ],
  [/^an empty file$/, 'un archivo vacío', 'um arquivo vazio'],
  [
    /^a file with nothing but comments$/,
    'un archivo con solo comentarios',
    'um arquivo só com comentários',
  ],
  [/^the name of a parameter$/, 'el nombre de un parámetro', 'o nome de um parâmetro'],
  [/^at least one (\w+)$/, 'al menos uno: $1', 'ao menos um: $1'],
  [/^at least two ministries$/, 'al menos dos ministerios', 'ao menos dois ministérios'],
  [/^two (?:different )?ministries$/, 'dos ministerios distintos', 'dois ministérios diferentes'],
  [
    /^a key that means something here$/,
    'una clave que aquí signifique algo',
    'uma chave que aqui signifique algo',
  ],
  [/^each cell once(?: in an? (?:goal|unit))?$/, 'cada campo una sola vez', 'cada campo uma só vez'],
  [/^each ministry once$/, 'cada ministerio una sola vez', 'cada ministério uma só vez'],
  [
    /^at least one cell that has a need$/,
    'al menos un campo con necesidad',
    'ao menos um campo com necessidade',
  ],
  [
    /^at least one mandate in a cell of a goal$/,
    'al menos un mandato en un campo de una meta',
    'ao menos um mandato num campo de uma meta',
  ],
  [
    /^(?:a cell|cells) that the needs list$/,
    'campos que estén en la lista de necesidades',
    'campos que estejam na lista de necessidades',
  ],
  [/^a scenario$/, 'un escenario', 'um cenário'],
  [/^YAML or JSON$/, 'YAML o JSON', 'YAML ou JSON'],
  [/^a text$/, 'un texto', 'um texto'],
  [/^a list$/, 'una lista', 'uma lista'],
  [/^a map$/, 'un mapa', 'um mapa'],
  [/^true or false$/, 'true o false', 'true ou false'],
  [/^one of (.+)$/, 'uno de: $1', 'um de: $1'],
  [/^did you mean '(.+)'\?$/, '¿quiso decir «$1»?', 'quis dizer “$1”?'],
  [/^add the (\w+).*$/, 'añada: $1', 'acrescente: $1'],
  [/^choose one of them$/, 'elija uno', 'escolha um'],
  [/^take (?:it|one) out$/, 'quítelo', 'retire-o'],
  [/^rename (?:it|one of them)$/, 'cámbiele el nombre', 'mude o nome'],
  [/^start from an example: .*$/, 'empiece por un ejemplo', 'comece por um exemplo'],
  [/^mend the syntax there$/, 'corrija ahí la sintaxis', 'corrija ali a sintaxe'],
  [/^add the two (?:needs|weights) up$/, 'sume los dos', 'some os dois'],
  [
    /^say what the cabinet wants most$/,
    'diga qué quiere más el gabinete',
    'diga o que o gabinete mais quer',
  ],
  [
    /^leave the cell out if nobody needs it$/,
    'si nadie lo necesita, quite el campo',
    'se ninguém precisa dele, retire o campo',
  ],
  [
    /^give a unit something to do for a goal$/,
    'dele a una unidad algo que hacer por una meta',
    'dê a uma unidade algo a fazer por uma meta',
  ],
  [
    /^add its need, or take the cell out of the goal$/,
    'añada su necesidad, o quite el campo de la meta',
    'acrescente sua necessidade, ou retire o campo da meta',
  ],
  [
    /^add their needs, or take the cells out of the goal$/,
    'añada sus necesidades, o quite los campos de la meta',
    'acrescente suas necessidades, ou retire os campos da meta',
  ],
  [
    /^add the needs, or other cells$/,
    'añada las necesidades, u otros campos',
    'acrescente as necessidades, ou outros campos',
  ],
  [
    /^add the cell to a goal, or leave the unit out.*$/,
    'añada el campo a una meta, o quite la unidad: nada de lo que hace contaría',
    'acrescente o campo a uma meta, ou retire a unidade: nada do que ela faz contaria',
  ],
  [/^add a (?:centre, or give the forum.*|(\w+))$/, 'añádalo', 'acrescente-o'],
  [/^leave the merger out$/, 'quite la fusión', 'retire a fusão'],
  [/^shorten it$/, 'acórtelo', 'encurte-o'],
  [/^is it a scenario\?$/, '¿es un escenario?', 'é um cenário?'],
  [/^is it the whole file\?.*$/, '¿está completo el archivo?', 'o arquivo está completo?'],
  [
    /^mend the first ones and look again$/,
    'corrija los primeros y mire de nuevo',
    'corrija os primeiros e veja de novo',
  ],
  [/^write the parts out$/, 'escriba las partes una por una', 'escreva as partes uma a uma'],
  [/^say which (\w+) it is for$/, 'diga para cuál es ($1)', 'diga para qual é ($1)'],
  [/^name the other one$/, 'nombre el otro', 'nomeie o outro'],
  [/^give one of them an id of its own$/, 'dele a uno un id propio', 'dê a um deles um id próprio'],
  [
    /^write kind: committee, or leave the chair out$/,
    'escriba kind: committee, o quite chair',
    'escreva kind: committee, ou retire chair',
  ],
  [/^write '(.+)', or (?:'(.+)'|give the forums.*)$/, 'escriba «$1»', 'escreva “$1”'],
  [/^the default is (\S+)$/, 'lo habitual es $1', 'o usual é $1'],
  [/^none$/, 'ninguno', 'nenhum'],
  [/^more$/, 'más', 'mais'],
  [/^(.+) again$/, '$1 otra vez', '$1 outra vez'],
  [/^(.+) twice$/, '$1 dos veces', '$1 duas vezes'],
  [/^nothing(?: \(null\))?$/, 'nada', 'nada'],
  [/^bytes that are no text$/, 'bytes que no son un texto', 'bytes que não são um texto'],
  [/^a text in (.+)$/, 'un texto en $1', 'um texto em $1'],
  [/^save it as UTF-8$/, 'guárdelo como UTF-8', 'salve-o como UTF-8'],
  [/^an empty list$/, 'una lista vacía', 'uma lista vazia'],
  [/^an empty map$/, 'un mapa vacío', 'um mapa vazio'],
  [/^a list of (\d+)$/, 'una lista de $1', 'uma lista de $1'],
  [/^a map with (.+)$/, 'un mapa con $1', 'um mapa com $1'],
  [/^segment$/, 'un grupo (segment)', 'um grupo (segment)'],
  [/^service$/, 'un servicio (service)', 'um serviço (service)'],
  [/^goal$/, 'una meta (goal)', 'uma meta (goal)'],
  [/^ministry$/, 'un ministerio (ministry)', 'um ministério (ministry)'],
  [/^unit$/, 'una unidad (unit)', 'uma unidade (unit)'],
  [/^mandate$/, 'un mandato (mandate)', 'um mandato (mandate)'],
  [/^cell$/, 'un campo (cell)', 'um campo (cell)'],
  [/^regime$/, 'un régimen (regime)', 'um regime (regime)'],
];

const others: Readonly<Partial<Record<Language, ProblemWords>>> = {
  es: {
    line: 'línea',
    expected: 'se esperaba',
    found: 'se encontró',
    phrases: phrases.map(([english, es]) => [english, es]),
  },
  pt: {
    line: 'linha',
    expected: 'esperava-se',
    found: 'encontrou-se',
    phrases: phrases.map(([english, , pt]) => [english, pt]),
  },
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
  return visible(
    `${path === '' ? '' : `${path}: `}${words.expected} ${say(problem.expected)}, ${words.found} ${say(problem.found)}${problem.mend === undefined ? '' : `; ${say(problem.mend)}`}`,
  );
}

/** What went wrong with what somebody set or loaded, a text each; in English where it is the program itself that failed. */
export const errorTexts = (language: Language, error: unknown): readonly string[] =>
  error instanceof InputError
    ? error.problems.map((problem) => problemText(language, problem))
    : [visible(error instanceof Error ? error.message : String(error))];
