import type { HeatWords } from '../../heatWords.ts';
import { plural } from '../plural.ts';

const spread = (least: number, most: number, one: string, many: string): string =>
  least === most ? plural(most, one, many) : `${least} a ${plural(most, one, many)}`;

export const heat: HeatWords = {
  clear: (sentence, opposite) => `${sentence}${opposite === 0 ? '' : `, y lo contrario en ${opposite}`}`,
  inOf: (count, of) => `en ${count} de ${plural(of, 'caso', 'casos')}`,
  unclear: (metric, regime, of) =>
    `En este modelo, no hay una diferencia clara ${metric.findings.clear} con ${regime.under} en ninguno de ${of} casos`,
  ranges: (metric, regime, low, high) =>
    `En este modelo, ${metric.subject} va de ${low} a ${high} con ${regime.under}`,
  alike: (metric, regime, of) =>
    `En este modelo, no hay una diferencia clara ${metric.findings.clear} entre ${of} casos con ${regime.under}`,
  nothing: (metric) =>
    `En este modelo, ningún caso tiene corridas suficientes para informar sobre ${metric.subject}`,
  meanOver: (count) => `un cuadro es la media de ${count}`,
  seeds: (least, most) => spread(least, most, 'semilla', 'semillas'),
  worlds: (least, most) => spread(least, most, 'mundo', 'mundos'),
  maybeLuck: 'podría ser solo suerte',
  worldsDisagree: 'los mundos discrepan',
  notApart: 'no se distinguen',
  fewSeeds: (least) => `menos de ${plural(least, 'semilla', 'semillas')}: demasiado pocas`,
  luckNote: (squares) =>
    `Rayado: el intervalo de la media contiene el cero (de Student; los intervalos de los ${squares} casos valen juntos en el 95\u00A0% de las veces). Solo habla de la suerte.`,
  worldsNote:
    'Otros parámetros difieren entre los mundos de un cuadro; un mundo cuenta por la media de sus semillas.',
  disagreeNote: 'Rayado: menos de cuatro de cada cinco están de un mismo lado del cero.',
  apartNote:
    'Rayado: el caso más alto no se distingue del más bajo (95\u00A0%, tan estricto como si se probaran todos los pares).',
  mean: 'Media',
  count: { seeds: 'Semillas', worlds: 'Mundos' },
  interval: 'Intervalo (de Student, todos los casos juntos 95\u00A0%)',
  above: 'Proporción por encima de cero',
  verdict: 'De qué lado del cero',
  sides: {
    above: 'por encima',
    below: 'por debajo',
    unclear: 'no está claro',
    few: 'muy pocos para decir',
  },
};
