import type { PageWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const page: PageWords = {
  question: (scenario) => `${scenario}: ¿qué cambia con cada manera de coordinar?`,
  size: (worlds, seeds, runs) =>
    `${plural(worlds, 'mundo', 'mundos')}, ${plural(seeds, 'semilla', 'semillas')} en cada uno, ${plural(runs, 'corrida', 'corridas')}`,
  months: (months) => `${months} ${months === '1' ? 'mes' : 'meses'}`,
  table: 'Los números',
  cell: 'Diferencia media, su intervalo del 95\u00A0% (de Student) entre paréntesis, gobiernos menor / mayor',
  cellOfWorlds:
    'Diferencia media sobre los mundos, su intervalo del 95\u00A0% (de Student) entre paréntesis, mundos menor / mayor',
  others: (count) =>
    `Se ${count === 1 ? 'simuló' : 'simularon'} ${plural(count, 'régimen más, que no cabe', 'regímenes más, que no caben')} aquí.`,
  worlds: (count) => `Sobre ${plural(count, 'mundo', 'mundos')}, cada uno la media de sus semillas`,
  least: 'mínimo',
  most: 'máximo',
  assumptions: 'Supuestos',
  setUp: (start) =>
    `Medias de los últimos 24 meses. Los regímenes empiezan en el mes ${start}; cada gobierno tiene la misma suerte con todos.`,
  usual: 'Todos los parámetros tienen su valor por defecto.',
  changed: (count) => `${plural(count, 'parámetro difiere', 'parámetros difieren')} del valor por defecto:`,
  varied: (count) => `Se ${count === 1 ? 'mueve' : 'mueven'} ${plural(count, 'parámetro', 'parámetros')}:`,
  fixed: 'Con un solo valor:',
  more: (count) => `y ${count} más`,
  all: 'Todos los parámetros, con rangos y fuentes:',
  design:
    'Los mundos son puntos que el estudio eligió. En cuántos de ellos algo se cumple no es una probabilidad.',
  failed: (count, of) => `${count} de ${plural(of, 'corrida', 'corridas')} fallaron y quedan fuera.`,
  missing: (count, of) => `${count} de ${plural(of, 'corrida', 'corridas')} no se hicieron.`,
  effects:
    'Cada barra: la media en los mundos donde un parámetro es más bajo, y donde es más alto (sus niveles extremos; de un rango, los tercios externos). Bigote: intervalo del 95\u00A0% (de Student).',
  drives: (parameter, subject) => `En este modelo, nada mueve tanto ${subject} como ${parameter}`,
  nothingDrives: (subject) => `En este modelo, ningún parámetro mueve mucho por sí solo ${subject}`,
  code: 'La configuración como código QR',
};
