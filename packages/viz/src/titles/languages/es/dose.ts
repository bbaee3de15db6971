import type { DoseWords } from '../../doseWords.ts';

/** Spanish. */
export const dose: DoseWords = {
  rises: (metric, lever) => `En este modelo, ${metric.subject} sube a lo largo de: ${lever}`,
  falls: (metric, lever) => `En este modelo, ${metric.subject} baja a lo largo de: ${lever}`,
  highest: (metric, lever, level) =>
    `En este modelo, ${metric.subject} alcanza su máximo en el medio, en ${level} (${lever})`,
  lowest: (metric, lever, level) =>
    `En este modelo, ${metric.subject} alcanza su mínimo en el medio, en ${level} (${lever})`,
  flat: (metric, lever) => `En este modelo, ${metric.subject} apenas cambia a lo largo de: ${lever}`,
  unclear: (metric, lever) =>
    `En este modelo, los mundos difieren demasiado para decir cómo cambia ${metric.subject} a lo largo de: ${lever}`,
  minusFirst: (lever, level) => `menos su valor en ${level} (${lever}), en el mismo mundo`,
  note: (drawn, worlds) =>
    `Puntos: media de ${worlds} mundos, cada uno con sus propios parámetros, y su intervalo del 95\u00A0% (de Student). Líneas finas: ${drawn === worlds ? 'cada mundo' : `los primeros ${drawn} mundos`}. Gris: demasiado pequeño para importar.`,
};
