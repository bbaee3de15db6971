import { midSentence } from '../../midSentence.ts';
import type { WorldWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const ofWorlds: WorldWords = {
  seeds: (count) => plural(count, 'world', 'worlds'),
  eachRegime: 'One line for each world',
  differenceTo: (reference) => `Minus ${midSentence(reference.name)}, same world`,
  differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
    `${regime.name}: mean difference ${mean}, 95\u00A0% interval (Student's) ${low} to ${high}; lower in ${plural(lower, 'world', 'worlds')}, equal in ${equal}, higher in ${higher}.`,
  dotsNote: (dots, worlds) => `${dots} dots stand for ${worlds} worlds, each for one ${dots}th of them.`,
  dotsAreSeeds: (worlds) => `Dots: the ${worlds} worlds of the study, each the mean of its seeds.`,
  barNote:
    "Bar: mean over worlds and its 95\u00A0% interval (Student's), which says nothing about real governments.",
  linesNote: (drawn, of) => `Lines: the first ${drawn} of ${of} worlds.`,
};
