import { capital } from '../../capital.ts';
import type { LivingWords } from '../../livingWords.ts';
import { plural } from './plural.ts';

const months = (count: number): string => `${count} mois`;
export const living: LivingWords = {
  titleOfTwo: 'Le même gouvernement deux fois, avec la même chance',
  titleOfOne: 'Un gouvernement au travail',
  ofHundred: '{} sur 100',
  reached: 'objectifs atteints',
  best: 'coordination parfaite',
  waits: (pieces, longest) =>
    pieces === 1
      ? `1 dossier attend, depuis ${months(longest)}`
      : `${pieces} dossiers attendent, le plus ancien depuis ${months(longest)}`,
  nothingWaits: 'Aucun dossier n’attend',
  others: (ministries) => plural(ministries, 'autre', 'autres'),
  begins: (regime) => `Début\u00A0: ${regime}`,
  changes: 'Les règles changent',
  settles: (forum, who, whom, waited) =>
    `${capital(forum)} débloque un dossier de ${who} qui a attendu ${whom} ${months(waited)}`,
  inVain: (forum, who, whom, waited) =>
    `${capital(forum)} ne règle rien\u00A0: ${who} attend ${whom} depuis ${months(waited)}`,
  hasWaited: (who, whom, waited) => `${who} attend ${whom} depuis ${months(waited)}`,
  manyMeetings: (meetings) => `${meetings} réunions en un seul mois`,
  quiet: 'Le travail continue',
  part: ({ who, whom, settles, forum, waits }, more) =>
    `Ici les deux se séparent. Dans les deux, ${who} attend ${whom}. ${settles}\u00A0: ${forum} règle l’affaire. ${waits}\u00A0: elle attend encore ${months(more)}.`,
  partForGood: ({ who, whom, settles, forum, waits }) =>
    `Ici les deux se séparent. Dans les deux, ${who} attend ${whom}. ${settles}\u00A0: ${forum} règle l’affaire. ${waits}\u00A0: elle attend jusqu’à la fin.`,
  onTable: (settled, left) =>
    settled + left === 0
      ? 'rien à décider'
      : [
          ...(settled > 0 ? [plural(settled, 'réglé', 'réglés')] : []),
          ...(left > 0 ? [`${left} en suspens`] : []),
        ].join(', '),
  month: 'Mois {}',
  reform: 'réforme',
  controls: {
    play: 'Lire',
    pause: 'Pause',
    back: 'Un mois en arrière',
    on: 'Un mois en avant',
    start: 'Depuis le début',
    clock: 'Mois',
    speed: 'Vitesse',
    speeds: ['lente', 'normale', 'rapide'],
    list: 'Mois par mois, en mots',
    news: 'Nouvelles',
    waiting: 'En attente',
  },
  reading: [
    { sign: 'dot', text: 'travail en route vers les gens' },
    { sign: 'glass', text: 'à quel point un objectif est atteint' },
    { sign: 'stuck', text: 'un dossier qui attend' },
    { sign: 'thread', text: 'qui attend qui, en mois' },
    { sign: 'ring', text: 'temps en réunion' },
    { sign: 'seat', text: 'ministre à la table' },
    { sign: 'delegate', text: 'un délégué' },
    { sign: 'spill', text: 'fait deux fois' },
    { sign: 'cancel', text: 'contredit un autre travail' },
  ],
  note: 'Un gouvernement simulé, dessiné d’après ce qui s’est passé dans la simulation.',
};
