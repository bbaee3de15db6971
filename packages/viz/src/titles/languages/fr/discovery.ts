import type { DiscoveryWords } from '../../discoveryWords.ts';
import { noun, plural } from './plural.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere, boxes) =>
    `Dans ce modèle, cela se produit dans ${inside} des mondes ${boxes > 1 ? `des ${boxes} boîtes` : 'de la boîte'}, dans ${everywhere} de tous`,
  noBox: 'Dans ce modèle, aucune boîte de paramètres ne dit où cela se produit',
  above: (output, value) => `${output} au-dessus de ${value}`,
  below: (output, value) => `${output} au-dessous de ${value}`,
  happens: 'cela se produit',
  not: 'cela ne se produit pas',
  box: (boxes) => (boxes > 1 ? 'les boîtes' : 'la boîte'),
  coverage: (share, boxes) =>
    `${boxes > 1 ? 'Les boîtes contiennent' : 'La boîte contient'} ${share} des mondes où cela se produit.`,
  more: (limits) => `Petits\u00A0: hors d’autres limites (${limits}).`,
  clear: (usually, seldom, of) =>
    usually === 0
      ? `Dans ce modèle, cela se produit rarement dans ${seldom} groupes de mondes sur ${of}`
      : `Dans ce modèle, cela se produit le plus souvent dans ${usually} groupes de mondes sur ${of}${seldom === 0 ? '' : `, rarement dans ${seldom}`}`,
  unclear: (close, of) =>
    `Dans ce modèle, pas de réponse nette\u00A0: ${close} groupes de mondes sur ${of} sont trop serrés`,
  noGroup: 'Aucun groupe de mondes n’est assez grand pour dire où cela se produit',
  stackNote:
    'Teinte\u00A0: part des mondes où cela se produit. Hachures\u00A0: trop serré (entre 20\u00A0% et 80\u00A0%).',
  fewer: (least) => `moins de ${plural(least, 'monde', 'mondes')}\u00A0: trop peu pour conclure`,
  tooFew: 'trop peu pour conclure',
  worlds: 'Mondes',
  worldsIn: 'Dont cela se produit dans',
  countOfWorlds: (count) => plural(count, 'monde', 'mondes'),
  share: 'Part des mondes où cela se produit',
  outer: (name) => `extérieur\u00A0: ${name}`,
  inner: (name) => `intérieur\u00A0: ${name}`,
  cutAt: (values) => `(${noun(values.length, 'coupure', 'coupures')} à ${values.join('\u00A0; ')})`,
  levels: { 2: ['bas', 'haut'], 3: ['bas', 'moyen', 'haut'] },
  between: (low, high) => `de ${low} à ${high}`,
};
