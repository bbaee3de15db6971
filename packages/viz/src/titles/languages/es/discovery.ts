import type { DiscoveryWords } from '../../discoveryWords.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere) => `En este modelo, ocurre en el ${inside} de los mundos de la caja y en el ${everywhere} de todos`,
  noBox: 'En este modelo, ninguna caja de parámetros dice dónde ocurre',
  above: (output, value) => `${output} por encima de ${value}`,
  below: (output, value) => `${output} por debajo de ${value}`,
  happens: 'ocurre',
  not: 'no ocurre',
  box: 'la caja',
  coverage: (share) => `La caja contiene el ${share} de los mundos en que ocurre.`,
  more: (limits) => `Pequeños: fuera de sus otros límites (${limits}).`,
};
