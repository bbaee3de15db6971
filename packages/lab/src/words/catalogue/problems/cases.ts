import type { Catalogue } from '../entry.ts';

/** What is wrong with a case, and with its patterns; what scenario files lack besides what their readers say. */
export const cases: Catalogue = {
  'a file that says {0}': ['un archivo que diga {0}', 'um arquivo que diga {0}'],
  'no such file': ['no existe ese archivo', 'não existe esse arquivo'],
  'add it to the folder': ['añádalo a la carpeta', 'acrescente-o à pasta'],
  'what is assumed': ['lo que se supone', 'o que se supõe'],
  'say it': ['dígalo', 'diga-o'],
  'fill it, or take the file away': ['complételo, o quite el archivo', 'preencha-o, ou retire o arquivo'],
  "write one, or say under 'why' why there is nothing to ask": [
    "escriba uno, o diga bajo 'why' por qué no hay nada que preguntar",
    "escreva um, ou diga em 'why' por que não há nada a perguntar",
  ],
  'the first month, then the last': ['el primer mes y luego el último', 'o primeiro mês e depois o último'],
  'write [{0}, {1}]': ['escriba [{0}, {1}]', 'escreva [{0}, {1}]'],
  'atLeast, atMost or both': ['atLeast, atMost o ambos', 'atLeast, atMost ou ambos'],
  'say what is expected': ['diga qué se espera', 'diga o que se espera'],
  'atLeast below atMost': ['atLeast menor que atMost', 'atLeast menor que atMost'],
  '{0} and {1}': ['{0} y {1}', '{0} e {1}'],
  'exchange them': ['intercámbielos', 'troque-os'],
  'a step at least {0} months into the run, of which the gain before is taken': [
    'un paso al menos {0} meses después del comienzo, de los que se toma lo ganado antes',
    'um passo ao menos {0} meses depois do começo, dos quais se toma o ganho anterior',
  ],
  "take a later step, or a shorter 'over'": [
    "tome un paso posterior, o un 'over' más corto",
    "tome um passo posterior, ou um 'over' mais curto",
  ],
  'one metric for {0}': ['una sola métrica para {0}', 'uma só métrica para {0}'],
  'write a pattern for each': ['escriba un patrón para cada una', 'escreva um padrão para cada uma'],
  'another metric': ['otra métrica', 'outra métrica'],
  'say above what': ['diga por encima de qué', 'diga acima de quê'],
  'another arm': ['otro brazo', 'outro braço'],
  'take it out to look at the arm by itself': [
    'quítelo para mirar el brazo solo',
    'retire-o para olhar o braço sozinho',
  ],
  'the id of a regime or schedule': [
    'el id de un régimen o de un calendario (schedule)',
    'o id de um regime ou de um calendário (schedule)',
  ],
  'months of the run, 0 to {0}': ['meses de la corrida, 0 a {0}', 'meses da execução, 0 a {0}'],
  '{0} to {1}': ['{0} a {1}', '{0} a {1}'],
  'let the scenario run longer, or look at earlier months': [
    'deje correr más el escenario, o mire meses anteriores',
    'deixe o cenário rodar mais, ou olhe meses anteriores',
  ],
  '{0} of a goal': ['{0} de una meta', '{0} de uma meta'],
  'goals are {0}': ['las metas son {0}', 'as metas são {0}'],
  'a metric, outcome:<goal> or coverage:<goal>': [
    'una métrica, outcome:<meta> o coverage:<meta>',
    'uma métrica, outcome:<meta> ou coverage:<meta>',
  ],
  'each cell once in a {0}': ['cada campo una sola vez ({0})', 'cada campo uma só vez ({0})'],
  'one for a {0}': ['uno para: {0}', 'um para: {0}'],
  'at least two points': ['al menos dos puntos', 'ao menos dois pontos'],
  'a month: a whole number from 0 to 12000': [
    'un mes: un número entero de 0 a 12000',
    'um mês: um número inteiro de 0 a 12000',
  ],
  'a number of months, at least 1': ['un número de meses, al menos 1', 'um número de meses, ao menos 1'],
  'at most 12000 months': ['a lo más 12000 meses', 'no máximo 12000 meses'],
  'the first month and the last one': ['el primer mes y el último', 'o primeiro mês e o último'],
  'above, below, within, order, timing or lost': [
    'above, below, within, order, timing o lost',
    'above, below, within, order, timing ou lost',
  ],
  'at least one of them': ['al menos uno de ellos', 'ao menos um deles'],
  'a metric, outcome:<goal>, coverage:<goal>, or a list of them': [
    'una métrica, outcome:<meta>, coverage:<meta>, o una lista de ellas',
    'uma métrica, outcome:<meta>, coverage:<meta>, ou uma lista delas',
  ],
  'at most 200 patterns': ['a lo más 200 patrones', 'no máximo 200 padrões'],
  'its goals are not known': ['sus metas no se conocen', 'suas metas não são conhecidas'],
  'the month of one of the points': ['el mes de uno de los puntos', 'o mês de um dos pontos'],
  'take one of {0}': ['elija uno de {0}', 'escolha um de {0}'],
  'a month after {0}': ['un mes posterior a {0}', 'um mês posterior a {0}'],
  'let the points follow each other in time': [
    'ordene los puntos en el tiempo',
    'ordene os pontos no tempo',
  ],
  'let the scenario run longer, or leave later points out': [
    'deje correr más el escenario, u omita los puntos posteriores',
    'deixe o cenário rodar mais, ou omita os pontos posteriores',
  ],
  'a case with a series from outside the model (observed.yaml)': [
    'un caso con una serie de fuera del modelo (observed.yaml)',
    'um caso com uma série de fora do modelo (observed.yaml)',
  ],
  'leave it out, or add the series to the folder': [
    'omítala, o añada la serie a la carpeta',
    'omita-a, ou acrescente a série à pasta',
  ],
};
