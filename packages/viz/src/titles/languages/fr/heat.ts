import type { HeatWords } from '../../heatWords.ts';
import { plural } from './plural.ts';

const spread = (least: number, most: number, one: string, many: string): string =>
  least === most ? plural(most, one, many) : `${least} à ${plural(most, one, many)}`;

export const heat: HeatWords = {
  clear: (sentence, opposite) => `${sentence}${opposite === 0 ? '' : `, et l’inverse dans ${opposite}`}`,
  inOf: (count, of) => `dans ${count} cas sur ${of}`,
  unclear: (metric, regime, of) =>
    `Dans ce modèle, pas de différence nette ${metric.findings.clear} avec ${regime.under} dans aucun des ${of} cas`,
  ranges: (metric, regime, low, high) =>
    `Dans ce modèle, ${metric.subject} va de ${low} à ${high} avec ${regime.under}`,
  alike: (metric, regime, of) =>
    `Dans ce modèle, pas de différence nette ${metric.findings.clear} entre ${of} cas avec ${regime.under}`,
  nothing: (metric) =>
    `Dans ce modèle, aucun cas n’a assez de simulations pour renseigner sur ${metric.subject}`,
  meanOver: (count) => `un carré est la moyenne de ${count}`,
  seeds: (least, most) => spread(least, most, 'graine', 'graines'),
  worlds: (least, most) => spread(least, most, 'monde', 'mondes'),
  maybeLuck: 'peut n’être que chance',
  worldsDisagree: 'les mondes divergent',
  notApart: 'ne se distinguent pas',
  fewSeeds: (least) => `moins de ${plural(least, 'graine', 'graines')}\u00A0: trop peu pour conclure`,
  luckNote: (squares) =>
    `Hachures\u00A0: l’intervalle de la moyenne contient zéro (de Student\u00A0; les intervalles des ${squares} cas valent ensemble 95\u00A0% du temps). Il ne parle que de la chance.`,
  worldsNote:
    'D’autres paramètres diffèrent entre les mondes d’un carré\u00A0; un monde compte par la moyenne de ses graines.',
  disagreeNote: 'Hachures\u00A0: moins de quatre sur cinq sont du même côté de zéro.',
  apartNote:
    'Hachures\u00A0: le cas le plus haut ne se distingue pas du plus bas (95\u00A0%, aussi strict que si toutes les paires étaient essayées).',
  mean: 'Moyenne',
  count: { seeds: 'Graines', worlds: 'Mondes' },
  interval: 'Intervalle (de Student, tous les cas ensemble 95\u00A0%)',
  above: 'Part au-dessus de zéro',
  verdict: 'De quel côté de zéro',
  sides: {
    above: 'au-dessus',
    below: 'au-dessous',
    unclear: 'pas net',
    few: 'trop peu pour conclure',
  },
};
