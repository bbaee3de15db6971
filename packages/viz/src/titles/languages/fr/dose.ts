import type { DoseWords } from '../../doseWords.ts';

/** French. */
export const dose: DoseWords = {
  rises: (metric, lever) =>
    `Dans ce modèle, quand augmente «\u00A0${lever}\u00A0», ${metric.subject} augmente`,
  falls: (metric, lever) =>
    `Dans ce modèle, quand augmente «\u00A0${lever}\u00A0», ${metric.subject} diminue`,
  highest: (metric, lever, level) =>
    `Dans ce modèle, ${metric.subject} atteint son maximum entre les deux, à ${level} (${lever})`,
  lowest: (metric, lever, level) =>
    `Dans ce modèle, ${metric.subject} atteint son minimum entre les deux, à ${level} (${lever})`,
  flat: (metric, lever) =>
    `Dans ce modèle, quand augmente «\u00A0${lever}\u00A0», ${metric.subject} ne change guère`,
  unclear: (metric, lever) =>
    `Dans ce modèle, les mondes diffèrent trop pour dire comment change ${metric.subject} quand augmente «\u00A0${lever}\u00A0»`,
  minusFirst: (lever, level) => `moins sa valeur à ${level} (${lever}), dans le même monde`,
  note: (drawn, worlds) =>
    `Points\u00A0: moyenne de ${worlds} mondes, chacun avec ses propres paramètres, et son intervalle à 95\u00A0% (de Student). Lignes fines\u00A0: ${drawn === worlds ? 'chaque monde' : `les ${drawn} premiers mondes`}. Gris\u00A0: trop petit pour compter.`,
};
