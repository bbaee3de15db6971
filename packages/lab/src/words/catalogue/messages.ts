import type { Catalogue } from './entry.ts';

/** Messages: what a command did and found. */
export const messages: Catalogue = {
  'model {0}': ['modelo {0}', 'modelo {0}'],
  'Interrupted; nothing was written.': [
    'Interrumpido; no se escribió nada.',
    'Interrompido; nada foi escrito.',
  ],
  'A fault of the program: {0}. Please report it with the command that you gave.': [
    'Una falla del programa: {0}. Por favor, repórtela junto con el comando que dio.',
    'Uma falha do programa: {0}. Por favor, informe-a junto com o comando que deu.',
  ],

  nothing: ['nada', 'nada'],
  runs: ['corridas', 'execuções'],
  '{0} of {1}': ['{0} de {1}', '{0} de {1}'],
  '{0} of {1} {2}': ['{0} de {1} {2}', '{0} de {1} {2}'],
  '{0} to {1}': ['{0} a {1}', '{0} a {1}'],
  '{0} {1} %  {2} of {3} {4}, {5} left': [
    '{0} {1} %  {2} de {3} {4}, faltan {5}',
    '{0} {1} %  {2} de {3} {4}, faltam {5}',
  ],
  // run, compare
  '{0} {0|row|rows} in {1}': ['{0} {0|fila|filas} en {1}', '{0} {0|linha|linhas} em {1}'],
  '{0}: {1} {1|seed|seeds}, compared with {2}, run by run with the same luck': [
    '{0}: {1} {1|semilla|semillas}, en comparación con {2}, corrida por corrida, con la misma suerte',
    '{0}: {1} {1|semente|sementes}, em comparação com {2}, execução por execução, com a mesma sorte',
  ],
  '* luck alone would hardly make it: paired t-test, corrected for all metrics of its family under all regimes compared (Holm, {0} %)':
    [
      '* la sola suerte difícilmente lo haría: prueba t pareada, corregida por todas las métricas de su familia en todos los regímenes comparados (Holm, {0} %)',
      '* só a sorte dificilmente faria isso: teste t pareado, corrigido por todas as métricas de sua família em todos os regimes comparados (Holm, {0} %)',
    ],
  'Intervals are of one difference each. Neither says anything about governments unlike this one.': [
    'Cada intervalo es de una sola diferencia. Nada de esto dice algo sobre gobiernos distintos de este.',
    'Cada intervalo é de uma só diferença. Nada disso diz algo sobre governos diferentes deste.',
  ],
  'The comparison is in {0}': ['La comparación está en {0}', 'A comparação está em {0}'],
  'The report is in {0}': ['El informe está en {0}', 'O relatório está em {0}'],
  'The page is in {0}': ['La página está en {0}', 'A página está em {0}'],
  'The picture is in {0}': ['El gráfico está en {0}', 'O gráfico está em {0}'],
  // map
  'Amounts are in {0}. Overlap: share that goes to beneficiaries whom two or more ministries serve in the area; duplication: the most that could be the same done twice.':
    [
      'Los montos están en {0}. Superposición: parte que va a personas a quienes dos o más ministerios atienden en el área; duplicación: lo máximo que podría ser lo mismo hecho dos veces.',
      'Os valores estão em {0}. Sobreposição: parte que vai a pessoas que dois ou mais ministérios atendem na área; duplicação: o máximo que poderia ser a mesma coisa feita duas vezes.',
    ],
  'effort a month': ['esfuerzo al mes', 'esforço por mês'],
  'US dollars a year': ['dólares de EE. UU. al año', 'dólares dos EUA por ano'],
  'All areas are in {0}': ['Todas las áreas están en {0}', 'Todas as áreas estão em {0}'],
  // validate, parameters, import
  '{0} is in order: {1} {1|ministry|ministries}, {2} {2|unit|units}, {3} {3|goal|goals}, {4} {4|need|needs}.':
    [
      '{0} está en orden: {1} {1|ministerio|ministerios}, {2} {2|unidad|unidades}, {3} {3|meta|metas}, {4} {4|necesidad|necesidades}.',
      '{0} está em ordem: {1} {1|ministério|ministérios}, {2} {2|unidade|unidades}, {3} {3|meta|metas}, {4} {4|necessidade|necessidades}.',
    ],
  '● drawn anew for each sampled world': [
    '● se sortea de nuevo en cada mundo muestreado',
    '● sorteado de novo em cada mundo amostrado',
  ],
  'Read {0} programmes of {1} departments and {2} agencies, {3} million US dollars.': [
    'Se leyeron {0} programas de {1} departamentos y {2} agencias, {3} millones de dólares de EE. UU.',
    'Foram lidos {0} programas de {1} departamentos e {2} agências, {3} milhões de dólares dos EUA.',
  ],
  'Kept {0} ministries, {1} units and {2} cells, {3} million.': [
    'Quedan {0} ministerios, {1} unidades y {2} celdas, {3} millones.',
    'Ficam {0} ministérios, {1} unidades e {2} células, {3} milhões.',
  ],
  'The scenario is in {0}': ['El escenario está en {0}', 'O cenário está em {0}'],
};
