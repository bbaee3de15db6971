import { midSentence } from '../../midSentence.ts';
import type { WorldWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const ofWorlds: WorldWords = {
  seeds: (count) => plural(count, 'mundo', 'mundos'),
  eachRegime: 'Una línea por mundo',
  differenceTo: (reference) => `Menos ${midSentence(reference.name)}, mismo mundo`,
  differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
    `${regime.name}: diferencia media ${mean}, intervalo del 95\u00A0% (de Student) de ${low} a ${high}; menor en ${plural(lower, 'mundo', 'mundos')}, igual en ${equal}, mayor en ${higher}.`,
  dotsNote: (dots, worlds) => `${dots} puntos representan ${worlds} mundos, cada uno 1 de ${dots}.`,
  dotsAreSeeds: (worlds) => `Puntos: los ${worlds} mundos del estudio, cada uno la media de sus semillas.`,
  barNote:
    'Barra: la media sobre los mundos y su intervalo del 95\u00A0% (de Student), que nada dice de gobiernos reales.',
  linesNote: (drawn, of) => `Líneas: los primeros ${drawn} de ${of} mundos.`,
};
