import type { PageWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const page: PageWords = {
  question: (scenario) => `${scenario}: o que muda com cada forma de coordenar?`,
  size: (worlds, seeds, runs) =>
    `${plural(worlds, 'mundo', 'mundos')}, ${plural(seeds, 'semente', 'sementes')} em cada um, ${plural(runs, 'execução', 'execuções')}`,
  months: (months) => `${months} ${months === '1' ? 'mês' : 'meses'}`,
  table: 'Os números',
  cell: 'Diferença média, seu intervalo de 95\u00A0% (de Student) entre parênteses, governos menor / maior',
  cellOfWorlds:
    'Diferença média sobre os mundos, seu intervalo de 95\u00A0% (de Student) entre parênteses, mundos menor / maior',
  others: (count) =>
    `${count === 1 ? 'Rodou-se' : 'Rodaram-se'} mais ${plural(count, 'regime, que não cabe', 'regimes, que não cabem')} aqui.`,
  worlds: (count) => `Sobre ${plural(count, 'mundo', 'mundos')}, cada um a média de suas sementes`,
  least: 'mínimo',
  most: 'máximo',
  assumptions: 'Pressupostos',
  setUp: (start) =>
    `Médias dos últimos 24 meses. Os regimes começam no mês ${start}; cada governo tem a mesma sorte com todos.`,
  usual: 'Todos os parâmetros têm o valor padrão.',
  changed: (count) => `${plural(count, 'parâmetro difere', 'parâmetros diferem')} do valor padrão:`,
  varied: (count) => `${count === 1 ? 'Move-se' : 'Movem-se'} ${plural(count, 'parâmetro', 'parâmetros')}:`,
  fixed: 'Com um só valor:',
  more: (count) => `e mais ${count}`,
  all: 'Todos os parâmetros, com faixas e fontes:',
  design:
    'Os mundos são pontos que o estudo escolheu. Em quantos deles algo se cumpre não é uma probabilidade.',
  failed: (count, of) => `${count} de ${plural(of, 'execução', 'execuções')} falharam e ficam de fora.`,
  missing: (count, of) => `${count} de ${plural(of, 'execução', 'execuções')} não foram feitas.`,
  effects:
    'Cada barra: a média nos mundos onde um parâmetro é mais baixo, e onde é mais alto (seus níveis extremos; de uma faixa, os terços externos). Bigode: intervalo de 95\u00A0% (de Student).',
  drives: (parameter, subject) => `Neste modelo, nada move tanto ${subject} quanto ${parameter}`,
  nothingDrives: (subject) => `Neste modelo, nenhum parâmetro sozinho move muito ${subject}`,
  code: 'A configuração como código QR',
};
