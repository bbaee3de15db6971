import { midSentence } from '../../midSentence.ts';
import type { WorldWords } from '../../pageWords.ts';
import { plural } from './plural.ts';

export const ofWorlds: WorldWords = {
  seeds: (count) => plural(count, 'monde', 'mondes'),
  eachRegime: 'Une ligne par monde',
  differenceTo: (reference) => `Moins ${midSentence(reference.name)}, même monde`,
  differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
    `${regime.name}\u00A0: différence moyenne ${mean}, intervalle à 95\u00A0% (de Student) de ${low} à ${high}\u00A0; en baisse dans ${plural(lower, 'monde', 'mondes')}, égale dans ${equal}, en hausse dans ${higher}.`,
  dotsNote: (dots, worlds) => `${dots} points représentent ${worlds} mondes, chacun 1 sur ${dots}.`,
  dotsAreSeeds: (worlds) =>
    `Points\u00A0: les ${worlds} mondes de l’étude, chacun la moyenne de ses graines.`,
  barNote:
    'Barre\u00A0: la moyenne sur les mondes et son intervalle à 95\u00A0% (de Student), qui ne dit rien de gouvernements réels.',
  linesNote: (drawn, of) => `Lignes\u00A0: les ${drawn} premiers mondes sur ${of}.`,
};
