import type { DoseWords } from '../../doseWords.ts';

/** Portuguese. */
export const dose: DoseWords = {
  rises: (metric, lever) => `Neste modelo, ${metric.subject} sobe ao longo de: ${lever}`,
  falls: (metric, lever) => `Neste modelo, ${metric.subject} cai ao longo de: ${lever}`,
  highest: (metric, lever, level) =>
    `Neste modelo, ${metric.subject} atinge o máximo no meio, em ${level} (${lever})`,
  lowest: (metric, lever, level) =>
    `Neste modelo, ${metric.subject} atinge o mínimo no meio, em ${level} (${lever})`,
  flat: (metric, lever) => `Neste modelo, ${metric.subject} quase não muda ao longo de: ${lever}`,
  unclear: (metric, lever) =>
    `Neste modelo, os mundos diferem demais para dizer como ${metric.subject} muda ao longo de: ${lever}`,
  minusFirst: (lever, level) => `menos o seu valor em ${level} (${lever}), no mesmo mundo`,
  note: (drawn, worlds) =>
    `Pontos: média de ${worlds} mundos, cada um com os seus parâmetros, e o seu intervalo de 95\u00A0% (de Student). Linhas finas: ${drawn === worlds ? 'cada mundo' : `os primeiros ${drawn} mundos`}. Cinza: pequeno demais para importar.`,
};
