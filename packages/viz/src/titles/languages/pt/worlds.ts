import { midSentence } from '../../midSentence.ts';
import type { WorldWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const ofWorlds: WorldWords = {
  seeds: (count) => plural(count, 'mundo', 'mundos'),
  eachRegime: 'Uma linha por mundo',
  differenceTo: (reference) => `Menos ${midSentence(reference.name)}, mesmo mundo`,
  differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
    `${regime.name}: diferença média ${mean}, intervalo de 95\u00A0% (de Student) de ${low} a ${high}; menor em ${plural(lower, 'mundo', 'mundos')}, igual em ${equal}, maior em ${higher}.`,
  dotsNote: (dots, worlds) => `${dots} pontos representam ${worlds} mundos, cada um 1 em ${dots}.`,
  dotsAreSeeds: (worlds) => `Pontos: os ${worlds} mundos do estudo, cada um a média de suas sementes.`,
  barNote:
    'Barra: a média sobre os mundos e seu intervalo de 95\u00A0% (de Student), que nada diz de governos reais.',
  linesNote: (drawn, of) => `Linhas: os primeiros ${drawn} de ${of} mundos.`,
};
