import type { DiscoveryWords } from '../../discoveryWords.ts';
import { plural } from '../plural.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere, boxes) =>
    `En este modelo, ocurre en el ${inside} de los mundos de ${boxes > 1 ? `las ${boxes} cajas` : 'la caja'} y en el ${everywhere} de todos`,
  noBox: 'En este modelo, ninguna caja de parámetros dice dónde ocurre',
  above: (output, value) => `${output} por encima de ${value}`,
  below: (output, value) => `${output} por debajo de ${value}`,
  happens: 'ocurre',
  not: 'no ocurre',
  box: (boxes) => (boxes > 1 ? 'las cajas' : 'la caja'),
  coverage: (share, boxes) =>
    `${boxes > 1 ? 'Las cajas contienen' : 'La caja contiene'} el ${share} de los mundos en que ocurre.`,
  more: (limits) => `Pequeños: fuera de otros límites (${limits}).`,
  clear: (usually, seldom, of) =>
    usually === 0
      ? `En este modelo, rara vez ocurre en ${seldom} de ${of} grupos de mundos`
      : `En este modelo, suele ocurrir en ${usually} de ${of} grupos de mundos${seldom === 0 ? '' : ` y rara vez en ${seldom}`}`,
  unclear: (close, of) =>
    `En este modelo, no hay respuesta clara: ${close} de ${of} grupos de mundos están demasiado reñidos`,
  noGroup: 'Ningún grupo de mundos es lo bastante grande para decir dónde ocurre',
  stackNote:
    'Tono: proporción de mundos en que ocurre. Rayado: demasiado reñido (entre el 20\u00A0% y el 80\u00A0%).',
  fewer: (least) => `menos de ${plural(least, 'mundo', 'mundos')}: demasiado pocos`,
  tooFew: 'demasiado pocos',
  worlds: 'Mundos',
  worldsIn: 'De ellos, ocurre en',
  countOfWorlds: (count) => plural(count, 'mundo', 'mundos'),
  share: 'Proporción de mundos en que ocurre',
  outer: (name) => `exterior: ${name}`,
  inner: (name) => `interior: ${name}`,
  cutAt: (values) => `(${values.length === 1 ? 'corte' : 'cortes'} en ${values.join('; ')})`,
  levels: { 2: ['bajo', 'alto'], 3: ['bajo', 'medio', 'alto'] },
  between: (low, high) => `de ${low} a ${high}`,
};
