import type { DoseWords } from '../../doseWords.ts';

/** Spanish. */
export const dose: DoseWords = {
  rises: (metric, lever) => `En este modelo, al aumentar «${lever}», ${metric.subject} sube`,
  falls: (metric, lever) => `En este modelo, al aumentar «${lever}», ${metric.subject} baja`,
  highest: (metric, lever, level) =>
    `En este modelo, ${metric.subject} es mayor en el medio: ${level} (${lever})`,
  lowest: (metric, lever, level) =>
    `En este modelo, ${metric.subject} es menor en el medio: ${level} (${lever})`,
  flat: (metric, lever) => `En este modelo, al aumentar «${lever}», ${metric.subject} casi no cambia`,
  unclear: (metric, lever) =>
    `En este modelo, los mundos difieren demasiado para decir cómo cambia ${metric.subject} al aumentar «${lever}»`,
  minusFirst: (lever, level) => `menos su valor en ${level} (${lever}), en el mismo mundo`,
  note: (drawn, worlds) =>
    `Puntos: media de ${worlds} mundos, cada uno con sus propios parámetros, y su intervalo del 95\u00A0% (de Student). Líneas finas: ${drawn === worlds ? 'cada mundo' : `los primeros ${drawn} mundos`}. Gris: demasiado pequeño para importar.`,
};
