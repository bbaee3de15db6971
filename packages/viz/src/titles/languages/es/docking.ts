import type { DockingWords } from '../../dockingWords.ts';

const open = (count: number): string =>
  count === 0 ? '' : `; ${count} no ${count === 1 ? 'es concluyente' : 'son concluyentes'}`;

export const docking: DockingWords = {
  allEquivalent: (of) =>
    of === 1
      ? 'Las dos implementaciones son equivalentes en la única comparación'
      : `Las dos implementaciones son equivalentes en las ${of} comparaciones`,
  noneDifferent: (of, inconclusive) => `Ninguna comparación de ${of} es diferente${open(inconclusive)}`,
  differ: (different, of, inconclusive) =>
    `Las dos implementaciones difieren en ${different} de ${of} comparaciones${open(inconclusive)}`,
  subtitle:
    'Medias y diferencias pareadas, la nuestra menos la ajena con su intervalo, en múltiplos del margen fijado de antemano',
  note: (reach) =>
    `Una línea por régimen, en el orden de las tablas. Dentro de la banda gris: equivalente. A más de ${reach} márgenes: en el borde.`,
  within: 'Todos los intervalos están dentro de su margen.',
  verdicts: { EQUIVALENT: 'equivalente', INCONCLUSIVE: 'no concluyente', DIFFERENT: 'diferente' },
  means: 'Medias',
  differences: 'Diferencias',
  margins: 'márgenes',
  minusReference: ' menos la referencia',
  texts: ['métrica', 'régimen', 'qué'],
  numbers: ['la nuestra menos la ajena', 'desde', 'hasta', 'margen'],
  verdict: 'veredicto',
  kinds: { mean: 'media', difference: 'diferencia pareada' },
  mark: ({ name, difference, low, high, margin, verdict }) =>
    `${name}: ${difference} (de ${low} a ${high}, margen ${margin}), ${verdict}`,
};
