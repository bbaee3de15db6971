import type { ShortWords } from '../../shortWords.ts';

export const shortWords: ShortWords = {
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
