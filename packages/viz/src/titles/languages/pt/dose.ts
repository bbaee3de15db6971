import type { DoseWords } from '../../doseWords.ts';

/** Portuguese. */
export const dose: DoseWords = {
  rises: (metric, lever) => `Neste modelo, ao aumentar “${lever}”, ${metric.subject} sobe`,
  falls: (metric, lever) => `Neste modelo, ao aumentar “${lever}”, ${metric.subject} cai`,
  highest: (metric, lever, level) => `Neste modelo, ${metric.subject} é maior no meio: ${level} (${lever})`,
  lowest: (metric, lever, level) => `Neste modelo, ${metric.subject} é menor no meio: ${level} (${lever})`,
  flat: (metric, lever) => `Neste modelo, ao aumentar “${lever}”, ${metric.subject} quase não muda`,
  unclear: (metric, lever) =>
    `Neste modelo, os mundos diferem demais para dizer como ${metric.subject} muda ao aumentar “${lever}”`,
  minusFirst: (lever, level) => `menos o seu valor em ${level} (${lever}), no mesmo mundo`,
  note: (drawn, worlds) =>
    `Pontos: média de ${worlds} mundos, cada um com os seus parâmetros, e o seu intervalo de 95\u00A0% (de Student). Linhas finas: ${drawn === worlds ? 'cada mundo' : `os primeiros ${drawn} mundos`}. Cinza: pequeno demais para importar.`,
};
