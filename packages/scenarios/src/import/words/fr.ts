import type { ImportWords } from './en.ts';
import type { Written } from './many.ts';

/** A count and its noun; zero and one are singular in French. */
const many = (count: number, number: Written, one: string, more: string): string =>
  `${number(count)} ${count < 2 ? one : more}`;

export const fr: ImportWords = {
  locale: 'fr-FR',
  colon: '\u00A0: ',
  centralOffice: 'administration centrale',
  everyone: 'Familles et grand public',
  perYear: (currency, year) =>
    [currency === '' ? 'montants du tableau' : currency, year].filter((part) => part !== '').join(', '),
  programmes: 'programmes',
  counted: (count, number) => many(count, number, 'programme', 'programmes'),
  description: (goals) =>
    `Ministères, unités et programmes d’un tableau, vus à travers des objectifs que plusieurs partagent\u00A0: ${goals}. Qui fait quoi pour qui vient du tableau\u00A0; les besoins, les cultures, la confiance, les positions et les poids au conseil des ministres n’y sont pas et sont tirés au sort pour chaque graine.`,
  notes: {
    twice: 'Répété sous le même numéro\u00A0: seule la première ligne compte.',
    'no-ministry': 'Sans ministère\u00A0: laissé de côté.',
    'no-agency':
      'Sans unité, ou avec le ministère lui-même pour unité\u00A0: rattaché à son administration centrale.',
    'agency-merged': 'Unité écrite de plusieurs façons\u00A0: réunie.',
    'no-services':
      'Pas de colonne des services\u00A0: les noms des programmes comptent comme services. Écrivez dans la table de correspondance lesquels sont les mêmes.',
    'amounts-unread':
      'Une colonne s’appelle montants, mais ses cellules ne sont pas des nombres\u00A0: tous les programmes comptent autant.',
    'no-money': 'Sans montant\u00A0: dans la carte, mais sans travail dans ce qui est simulé.',
    'negative-money': 'Montants négatifs (argent rendu)\u00A0: laissés de côté.',
    'no-function':
      'Sans service, ou avec un service que la table de correspondance écarte\u00A0: laissé de côté.',
    'none-named': 'Pas de bénéficiaire indiqué\u00A0: compté pour le grand public.',
    'everyone-named': 'Presque tous les publics indiqués\u00A0: compté pour le grand public.',
    'conduits-passed-over':
      'Institutions à côté de personnes\u00A0: comptées comme si elles passaient l’argent à ces personnes.',
    'conduits-only': 'Institutions seulement\u00A0: compté pour ceux qu’elles servent.',
    'unknown-beneficiaries': 'Publics que la table de correspondance écarte\u00A0: non pris en compte.',
    'outside-goals': 'Travail qui n’appartient à aucun objectif\u00A0: hors de ce qui est simulé.',
    'small-units': 'Unités avec trop peu d’argent pour les objectifs\u00A0: laissées de côté.',
    'many-units':
      'Unités au-delà des plus grandes\u00A0: laissées de côté, pour que les simulations restent rapides.',
    'small-mandates': 'Mandats de moins de 2\u00A0% de l’effort de leur unité\u00A0: laissés de côté.',
    'names-joined': 'Noms écrits de plusieurs façons\u00A0: pris pour un seul.',
    'filled-down': 'Cellules vides sous un nom\u00A0: prises pour le nom du dessus.',
  },
  mapping: {
    about: (table) =>
      `Ce que signifie ${table}, comme 'joined-up import' l’a compris. Modifiez-le et relancez l’import\u00A0: il lit ce fichier.`,
    keys: 'columns\u00A0: l’en-tête de la colonne de chaque rôle\u00A0; null s’il n’y en a pas. joined\u00A0: graphies prises pour un seul nom\u00A0; retirez une ligne pour en séparer deux.',
    goals:
      "Les objectifs ont été proposés, personne ne les a choisis. Pour choisir, retirez '# ' et ce dont vous ne voulez pas\u00A0:",
  },
  page: {
    title: (name) => `Comment ${name} est devenu un gouvernement`,
    table: 'Ce qui a été lu',
    columns: 'Colonnes',
    roles: {
      ministry: 'ministère',
      unit: 'unité',
      programme: 'programme',
      code: 'code',
      service: 'service',
      beneficiaries: 'public',
      amount: 'montant',
    },
    notFound: '(aucune)',
    change: (file) => `Corrigez ce qui est faux dans ${file}, et importez de nouveau.`,
    kept: 'Ce qui a été gardé',
    keptLine: (parts, number) =>
      `${many(parts.ministries, number, 'ministère', 'ministères')}, ${many(parts.units, number, 'unité', 'unités')}, ${many(parts.services, number, 'service', 'services')}, ${many(parts.segments, number, 'public', 'publics')}\u00A0; ${parts.money} sur ${parts.all}`,
    dropped: 'Ce qui a été laissé de côté, déplacé ou réuni',
    head: ['montant', 'programmes', 'ce qui leur est arrivé'],
    joined: 'Noms pris pour un seul',
    apart: 'Pour les séparer, retirez leur ligne de la liste dans le fichier de correspondance.',
    perhaps: 'Peut-être les mêmes, mais gardés séparés',
    goals: 'Objectifs transversaux',
    proposed:
      'Proposés d’après le tableau\u00A0: services et publics que plusieurs ministères partagent. Personne ne les a encore choisis.',
    chosen: 'Tels qu’ils ont été choisis.',
    map: 'Qui travaille à la même chose (avant toute simulation)',
    mapHead: [
      'service',
      'programmes',
      'ministères',
      'le plus grand',
      'sa part',
      'chevauchement',
      'double emploi',
    ],
    mapNote:
      'Chevauchement\u00A0: part qui va à des personnes que deux ministères ou plus y servent. Double emploi\u00A0: le plus qui pourrait être la même chose faite deux fois.',
    sheets: {
      read: 'Ce qui a été lu',
      left: ['ligne', 'quoi', 'texte'],
      kinds: {
        title: 'titre',
        total: 'total',
        note: 'note',
        'heading-again': 'en-têtes répétés',
        section: 'ligne d’une seule cellule',
        below: 'autre tableau au-dessous',
      },
      roles: ['quoi', 'colonne', 'conviendrait aussi'],
      names: ['quoi', 'dans le tableau', 'pris pour', 'décision'],
      nameKinds: { ministries: 'ministère', units: 'unité', services: 'service', people: 'public' },
      one: 'pris pour un seul',
      apart: 'proches, gardés séparés',
      goals: ['objectif', 'ministères', 'montant', 'retenu'],
      yes: 'oui',
      crosswalk: ['de', 'à', 'programmes', 'montant'],
      services: 'Services',
      people: 'Publics',
    },
    assumed: 'Ce qui est supposé',
    assumptions: [
      'Besoins\u00A0: absents du tableau. Tirés au sort pour chaque graine autour des parts lissées du travail. À changer\u00A0: `needs` dans le scénario.',
      'Capacité\u00A0: croît avec la racine carrée de l’argent\u00A0; sans montants, tous les programmes comptent autant. À changer\u00A0: `capacity` ou `budget` d’une unité.',
      'Compétence\u00A0: les unités sont bonnes dans ce qu’elles font plus que les autres. À changer\u00A0: `competence`.',
      'Territoire\u00A0: croît avec la part de l’argent d’un service. À changer\u00A0: `turf` d’un mandat.',
      'Culture et confiance\u00A0: absentes du tableau. Tirées au sort pour chaque graine. À changer\u00A0: `culture` d’un ministère, `trust`.',
      'Positions et poids des objectifs\u00A0: absents du tableau. Tirés au sort pour chaque graine. À changer\u00A0: `ideals` d’une unité, `weight` d’un objectif.',
    ],
  },
};
