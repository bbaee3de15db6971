import type { RegimeId } from '@joined-up/core';
import type { RegimeWords } from '../../metricWords.ts';

export const regimes: Readonly<Record<RegimeId, RegimeWords>> = {
  'status-quo': {
    name: 'Statu quo',
    under: 'le statu quo',
    description: 'Les réunions internes de chaque ministère et le conseil des ministres.',
    everyday: 'Statu quo',
  },
  'realistic-status-quo': {
    name: 'Statu quo réaliste',
    under: 'le statu quo réaliste',
    description:
      'Des groupes de travail et des comités de pairs pour chaque objectif prioritaire, sans centre renforcé.',
    everyday: 'Statu quo réaliste',
  },
  superministry: {
    name: 'Superministère',
    under: 'un superministère',
    description: 'Plusieurs ministères fusionnés sous un seul ministre.',
    everyday: 'Superministère',
  },
  'shared-goals': {
    name: 'Objectifs partagés',
    under: 'des objectifs partagés',
    many: true,
    description:
      'Des objectifs prioritaires que tous partagent, avec des chaînes de réalisation, sous un centre de gouvernement fort.',
    everyday: 'Objectifs partagés',
  },
  committees: {
    name: 'Comités',
    under: 'des comités',
    many: true,
    description: 'Un comité par objectif prioritaire, présidé par le centre.',
    everyday: 'Comités sous le centre',
  },
  'sub-cabinets': {
    name: 'Comités interministériels',
    under: 'des comités interministériels',
    many: true,
    description: 'Un comité par objectif prioritaire, présidé par le chef du gouvernement.',
    everyday: 'Comités interministériels',
  },
  czars: {
    name: 'Hauts-commissaires',
    under: 'des hauts-commissaires',
    many: true,
    description: 'Un haut-commissaire par objectif prioritaire.',
    everyday: 'Hauts-commissaires',
  },
  'task-forces': {
    name: 'Missions',
    under: 'des missions',
    many: true,
    description: 'Une mission sous le centre par objectif prioritaire, avec un terme fixé d’avance.',
    everyday: 'Missions',
  },
  'peer-committees': {
    name: 'Comités de pairs',
    under: 'des comités de pairs',
    many: true,
    description: 'Un comité par objectif prioritaire, présidé par un ministère.',
    everyday: 'Comités de pairs',
  },
  'working-groups': {
    name: 'Groupes de travail',
    under: 'des groupes de travail',
    many: true,
    description: 'Les fonctionnaires se réunissent pour chaque objectif prioritaire.',
    everyday: 'Groupes de travail',
  },
  stocktakes: {
    name: 'Réunions de suivi',
    under: 'des réunions de suivi',
    many: true,
    description:
      'Des réunions communes de suivi des objectifs prioritaires autour du chef du gouvernement.',
    everyday: 'Réunions de suivi',
  },
  cog: {
    name: 'Centre fort',
    under: 'un centre fort',
    description: 'Des objectifs partagés, des comités sous le centre et des réunions de suivi.',
    everyday: 'Centre fort',
  },
  director: {
    name: 'Centre directeur',
    under: 'un centre qui dirige les politiques',
    everydayUnder: 'un centre qui dirige',
    description: 'Comme le centre de gouvernement fort, qui décide en plus des politiques.',
    everyday: 'Centre qui dirige',
  },
  hybrid: {
    name: 'Superministère et centre',
    under: 'un superministère sous un centre fort',
    description: 'Un superministère et un centre de gouvernement fort.',
  },
  'over-coordinated': {
    name: 'Surcoordination',
    under: 'la surcoordination',
    everydayUnder: 'une coordination de tous les instants',
    description: 'Un comité par objectif et par paire de ministères.',
    everyday: 'Coordonner toute la journée',
  },
  'coordinating-ministry': {
    name: 'Ministère coordonnateur',
    under: 'un ministère coordonnateur',
    description: 'Un ministre coordonnateur au-dessus des ministères qu’une fusion réunirait.',
    everyday: 'Ministère coordonnateur',
  },
  planner: {
    name: 'Planificateur',
    under: 'un planificateur parfait',
    everydayUnder: 'une coordination parfaite',
    description: 'Une borne\u00A0: un seul esprit qui sait tout décide des positions et des répartitions.',
    everyday: 'Coordination parfaite',
  },
  bound: {
    name: 'Borne',
    under: 'la borne inatteignable',
    description:
      'Une borne au-dessus du planificateur\u00A0: pleine cohérence et pleine adaptation à la fois.',
  },
};
