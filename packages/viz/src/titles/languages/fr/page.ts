import type { PageWords } from '../../pageWords.ts';
import { noun, plural } from './plural.ts';

export const page: PageWords = {
  question: (scenario) => `${scenario}\u00A0: que change chaque façon de coordonner\u00A0?`,
  size: (worlds, seeds, runs) =>
    `${plural(worlds, 'monde', 'mondes')}, ${plural(seeds, 'graine', 'graines')} dans chacun, ${plural(runs, 'simulation', 'simulations')}`,
  months: (months) => `${months} mois`,
  table: 'Les chiffres',
  cell: 'Différence moyenne, son intervalle à 95\u00A0% (de Student) entre parenthèses, gouvernements en baisse / en hausse',
  cellOfWorlds:
    'Différence moyenne sur les mondes, son intervalle à 95\u00A0% (de Student) entre parenthèses, mondes en baisse / en hausse',
  others: (count) =>
    `${plural(count, 'autre régime simulé ne tient pas', 'autres régimes simulés ne tiennent pas')} sur cette page.`,
  worlds: (count) => `Sur ${plural(count, 'monde', 'mondes')}, chacun la moyenne de ses graines`,
  least: 'minimum',
  most: 'maximum',
  assumptions: 'Hypothèses',
  setUp: (start) =>
    `Moyennes des 24 derniers mois. Les régimes commencent au mois ${start}\u00A0; chaque gouvernement a la même chance avec tous.`,
  usual: 'Tous les paramètres ont leur valeur par défaut.',
  changed: (count) =>
    `${plural(count, 'paramètre diffère', 'paramètres diffèrent')} de la valeur par défaut\u00A0:`,
  varied: (count) => `${plural(count, 'paramètre varie', 'paramètres varient')}\u00A0:`,
  fixed: 'Fixés à une valeur\u00A0:',
  more: (count) => `et ${count} de plus`,
  all: 'Tous les paramètres, avec plages et sources\u00A0:',
  design:
    'Les mondes sont des points que l’étude a choisis. La fréquence à laquelle une chose y est vraie n’est pas une probabilité.',
  failed: (count, of) =>
    `${plural(count, 'simulation', 'simulations')} sur ${of} ${noun(count, 'a échoué et n’est pas comptée', 'ont échoué et ne sont pas comptées')}.`,
  missing: (count, of) =>
    `${plural(count, 'simulation', 'simulations')} sur ${of} ${noun(count, 'n’a pas été faite', 'n’ont pas été faites')}.`,
  effects:
    'Chaque barre\u00A0: la moyenne dans les mondes où un paramètre est au plus bas, et où il est au plus haut (ses niveaux extrêmes\u00A0; d’une plage, les tiers extérieurs). Moustache\u00A0: intervalle à 95\u00A0% (de Student).',
  drives: (parameter, subject) => `Dans ce modèle, rien ne fait autant bouger ${subject} que ${parameter}`,
  nothingDrives: (subject) =>
    `Dans ce modèle, aucun paramètre ne fait à lui seul beaucoup bouger ${subject}`,
  code: 'Les réglages sous forme de code QR',
};
