import type { ShortWords } from '../../shortWords.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;

export const shortWords: ShortWords = {
  withRegimes: (regimes) => `avec ${listed(regimes)}`,
  higher: (who, subject, counts) => `${who}, ${subject} augmente ${counts}`,
  lower: (who, subject, counts) => `${who}, ${subject} diminue ${counts}`,
  barely: (who, subject) => `${who}, ${subject} change à peine`,
  unclear: (who, subject) =>
    `${who}, ${subject} augmente dans certains gouvernements et diminue dans d’autres`,
  inOf: (count, of) => `dans ${count} gouvernements sur ${of}`,
  eachInOf: (count, of) => `dans ${count} gouvernements sur ${of} chaque fois`,
  atLeast: (count, of) => `dans au moins ${count} gouvernements sur ${of} chaque fois`,
  compared: (reference) => `Par rapport à ${reference}, le même gouvernement avec la même chance.`,
  atWork: 'Un de ces gouvernements au travail',
  hangsOn: 'De quoi cela dépend',
  meanDifference: 'différence moyenne, gouvernements en baisse / en hausse',
  hangsOnAbout: (seeds) =>
    `La même comparaison, ${seeds === 1 ? 'un gouvernement' : `${seeds} gouvernements`}, là où les mécanismes contestés marchent autrement`,
  structures: {
    today: 'Le modèle tel qu’il est spécifié',
    'sceptic-of-mergers': 'Les fusions coûtent plus et mettent du temps à se stabiliser',
    'sceptic-of-centres':
      'Le centre se heurte à des vetos, à des chiffres embellis, à des résultats tardifs',
    'people-first': 'Ce qui compte est ce qui arrive aux gens',
    'all-sceptic': 'Tout cela à la fois',
  },
  moreIn: 'Tous les graphiques, tableaux et paramètres\u00A0:',
  more: 'la même commande avec --full',
};
