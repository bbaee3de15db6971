import type { SensitivityWords } from '../../sensitivityWords.ts';
import { noun } from './plural.ts';

export const sensitivity: SensitivityWords = {
  standOut: (count, of) =>
    `Dans ce modèle, ${count} ${noun(count, 'paramètre', 'paramètres')} sur ${of} ${noun(count, 'ressort', 'ressortent')} du bruit`,
  standOutFirst: (count, of, first) =>
    `Dans ce modèle, ${first} compte le plus\u00A0; ${count} ${noun(count, 'paramètre', 'paramètres')} sur ${of} ${noun(count, 'ressort', 'ressortent')}`,
  none: 'Dans ce modèle, aucun paramètre ne ressort du bruit',
  first: 'à lui seul (S1)',
  total: 'avec tout ce qu’il fait avec d’autres (ST)',
  variance: 'Part de la variance',
  size: 'Taille moyenne de ses effets, μ*',
  spread: 'Dispersion de ses effets, σ',
  together: 'au-dessus\u00A0: courbe, ou avec d’autres',
  noise: 'niveau du bruit',
  sobolNote: 'Lignes\u00A0: intervalles bootstrap à 95\u00A0%. Gris\u00A0: ce que vaut un indice de rien.',
  morrisNote: (kind) =>
    `Effet\u00A0: ce que fait le parcours de toute la plage. Lignes\u00A0: intervalles à 95\u00A0% (${kind}\u00A0; de σ, bootstrap). Gris\u00A0: ce que fait un paramètre factice.`,
  intervals: { student: 'de Student', bca: 'bootstrap, BCa', percentile: 'bootstrap' },
};
