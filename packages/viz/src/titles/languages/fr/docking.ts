import type { DockingWords } from '../../dockingWords.ts';
import { noun } from './plural.ts';

const open = (count: number): string =>
  count === 0 ? '' : `, ${count} non ${noun(count, 'concluante', 'concluantes')}`;

export const docking: DockingWords = {
  allEquivalent: (of) =>
    of === 1
      ? 'Les deux mises en œuvre sont équivalentes dans l’unique comparaison'
      : `Les deux mises en œuvre sont équivalentes dans les ${of} comparaisons`,
  noneDifferent: (of, inconclusive) => `Aucune comparaison sur ${of} n’est différente${open(inconclusive)}`,
  differ: (different, of, inconclusive) =>
    `Les deux mises en œuvre diffèrent dans ${different} ${noun(different, 'comparaison', 'comparaisons')} sur ${of}${open(inconclusive)}`,
  subtitle:
    'Moyennes et différences appariées, la nôtre moins l’autre avec son intervalle, en multiples de la marge fixée d’avance',
  note: (reach) =>
    `Une ligne par régime, dans l’ordre des tableaux. Dans la bande grise\u00A0: équivalent. Au-delà de ${reach} marges\u00A0: au bord.`,
  within: 'Chaque intervalle tient dans sa marge.',
  verdicts: { EQUIVALENT: 'équivalent', INCONCLUSIVE: 'non concluant', DIFFERENT: 'différent' },
  means: 'Moyennes',
  differences: 'Différences',
  margins: 'marges',
  minusReference: ' moins la référence',
  texts: ['indicateur', 'régime', 'quoi'],
  numbers: ['la nôtre moins l’autre', 'de', 'à', 'marge'],
  verdict: 'verdict',
  kinds: { mean: 'moyenne', difference: 'différence appariée' },
  mark: ({ name, difference, low, high, margin, verdict }) =>
    `${name}\u00A0: ${difference} (de ${low} à ${high}, marge ${margin}), ${verdict}`,
};
