import type { MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

export const metrics: Readonly<Record<MetricId, ModelMetricWords>> = {
  duplication: {
    name: 'Double emploi',
    subject: 'le double emploi',
    unit: 'part de l’offre',
    definition: 'Part de toute l’offre effective qui dépasse le besoin et qu’un second ministère ajoute',
    everyday: {
      name: 'Double emploi',
      about: 'Part du travail qui dépasse le besoin et qu’un second ministère ajoute.',
    },
  },
  overlap: {
    name: 'Chevauchement',
    subject: 'le chevauchement',
    unit: 'part de l’offre',
    definition:
      'Part de l’offre dans les cases où deux ministères ou plus en fournissent chacun plus de 5\u00A0%',
    everyday: {
      name: 'Chevauchement',
      about: 'Part du travail dans les champs où deux ministères ou plus sont actifs.',
    },
  },
  fragmentation: {
    name: 'Fragmentation',
    subject: 'la fragmentation',
    unit: 'ministères effectifs par objectif',
    definition:
      'Nombre effectif de ministères par objectif, moyenne selon le poids au conseil des ministres',
    everyday: {
      name: 'Ministères par objectif',
      about: 'Combien de ministères, en pratique, travaillent au même objectif.',
    },
  },
  consistency: {
    name: 'Cohérence',
    subject: 'la cohérence',
    unit: '0 à 1',
    definition: 'Proximité des positions sur un objectif, moyenne selon l’effort',
    everyday: {
      name: 'Cohérence',
      about: 'À quel point les façons de travailler à un même objectif s’accordent.',
    },
  },
  contradiction: {
    name: 'Contradiction',
    subject: 'la contradiction',
    unit: 'part des paires de ministères',
    definition:
      'De toutes les paires de ministères sur le même objectif, pondérées par le produit de leurs efforts, la part dont les positions moyennes sont distantes de plus de 1',
    everyday: {
      name: 'Contradiction',
      about: 'Part des paires de ministères sur un objectif qui tirent en sens contraire.',
    },
  },
  alignment: {
    name: 'Alignement',
    subject: 'l’alignement',
    unit: '0 à 1',
    definition: 'Cosinus entre l’effort par objectif et les poids au conseil des ministres',
    everyday: { name: 'Alignement', about: 'À quel point l’effort suit les priorités du gouvernement.' },
  },
  outcome: {
    name: 'Résultat',
    subject: 'le résultat',
    unit: '0 à 1',
    definition: 'Résultat des objectifs, moyenne selon le poids au conseil des ministres',
    everyday: {
      name: 'Résultats pour les gens',
      about: 'À quel point les objectifs sont atteints, selon les priorités du gouvernement.',
    },
  },
  unmet: {
    name: 'Besoin non couvert',
    subject: 'le besoin non couvert',
    unit: 'part du besoin',
    definition: 'Part du besoin qui n’est pas couverte',
    everyday: { name: 'Besoin non couvert', about: 'Part du besoin que personne ne couvre.' },
  },
  joinedUp: {
    name: 'Service intégré',
    subject: 'le service intégré',
    unit: 'part des personnes',
    definition: 'Part de la population dans les groupes dont chaque besoin est couvert au moins à moitié',
    everyday: {
      name: 'Personnes servies en tout',
      about: 'Part des personnes dont chaque besoin est couvert au moins à moitié.',
    },
  },
  servedWhole: {
    name: 'Prise en charge complète',
    subject: 'la part des personnes prises en charge pour tout',
    unit: 'part des personnes',
    definition:
      'Part des personnes servies dans chaque besoin de leur groupe\u00A0; les services qui se connaissent servent les mêmes personnes',
    everyday: {
      name: 'Personnes prises en charge',
      about: 'Combien de personnes reçoivent tout ce dont elles ont besoin.',
    },
  },
  reportedOutcome: {
    name: 'Résultat déclaré',
    subject: 'le résultat déclaré',
    unit: '0 à 1',
    definition:
      'Résultat des objectifs tel qu’il est déclaré là où la pression pousse à bien paraître, moyenne selon le poids au conseil des ministres',
    everyday: { name: 'Résultat déclaré', about: 'À quel point on dit que les objectifs sont atteints.' },
  },
  coordinationLoad: {
    name: 'Charge de coordination',
    subject: 'la charge de coordination',
    unit: 'part de la capacité',
    definition: 'Part de la capacité qui passe dans les instances',
    everyday: { name: 'Temps en réunion', about: 'Part de la capacité qui passe dans les instances.' },
  },
  blocked: {
    name: 'Effort bloqué',
    subject: 'l’effort bloqué',
    unit: 'part de l’effort',
    definition: 'Part de l’effort qu’un obstacle fait attendre',
    everyday: { name: 'Travail bloqué', about: 'Part de l’effort qui attend une autre unité.' },
  },
  latency: {
    name: 'Délai',
    subject: 'le délai',
    unit: 'mois',
    definition: 'Âge moyen des obstacles quand ils sont réglés, par qui que ce soit',
    everyday: { name: 'Temps d’attente', about: 'Mois jusqu’à ce qu’un obstacle soit réglé.' },
  },
  backlog: {
    name: 'Obstacles en attente',
    subject: 'la file des obstacles',
    unit: 'obstacles',
    definition: 'Obstacles en attente à la fin du mois',
    everyday: { name: 'Obstacles en attente', about: 'Obstacles qui attendent à la fin d’un mois.' },
  },
  attendance: {
    name: 'Présence',
    subject: 'la présence',
    unit: 'part des ministres convoqués',
    definition:
      'Ministres présents, parmi ceux qui sont convoqués, dans les instances autres que les réunions internes et les groupes de travail',
    everyday: { name: 'Présence', about: 'Part des ministres qui viennent eux-mêmes.' },
  },
  decisionsPerMeeting: {
    name: 'Décisions par réunion',
    subject: 'le rendement d’une réunion',
    unit: 'décisions par réunion',
    definition: 'Obstacles réglés dans une réunion, sans compter les réunions internes des ministères',
    everyday: {
      name: 'Décisions par réunion',
      about: 'Obstacles réglés dans une réunion, en moyenne.',
    },
  },
  ministerAttention: {
    name: 'Attention du ministre',
    subject: 'l’attention des ministres',
    unit: 'part de ce qu’il faut',
    definition:
      'Part de l’attention dont un ministère a besoin que son ministre peut lui donner, moyenne selon la capacité',
    everyday: {
      name: 'Attention du ministre',
      about: 'Ce que le ministre peut donner de ce que demande son propre ministère.',
    },
  },
  trust: {
    name: 'Confiance',
    subject: 'la confiance',
    unit: '0 à 1',
    definition: 'Confiance moyenne entre paires de ministères',
    everyday: { name: 'Confiance', about: 'Confiance entre ministères, en moyenne.' },
  },
  culture: {
    name: 'Culture',
    subject: 'la culture du partage',
    unit: '0 à 1',
    definition: 'Ouverture moyenne des ministères',
    everyday: { name: 'Culture', about: 'Culture de coopération à la fin, en moyenne.' },
  },
  trustCentre: {
    name: 'Confiance dans le centre',
    subject: 'la confiance dans le centre',
    unit: '0 à 1',
    definition: 'Confiance moyenne des ministères dans le centre',
    everyday: {
      name: 'Confiance dans le centre',
      about: 'À quel point les ministères font confiance au centre.',
    },
  },
  backing: {
    name: 'Soutien politique',
    subject: 'le soutien politique',
    unit: '0 à 1',
    definition: 'Soutien politique du centre',
    everyday: { name: 'Soutien politique', about: 'Soutien politique qui reste à la fin.' },
  },
  accountability: {
    name: 'Redevabilité',
    subject: 'la redevabilité',
    unit: '0 à 1',
    definition: 'Redevabilité pour les objectifs, moyenne selon le poids au conseil des ministres',
    everyday: {
      name: 'Redevabilité',
      about: 'À quel point quelqu’un doit répondre de chaque objectif.',
    },
  },
  missionClarity: {
    name: 'Clarté de la mission',
    subject: 'la clarté de la mission',
    unit: '0 à 1',
    definition:
      'À quel point les priorités d’un ministère se concentrent sur peu d’objectifs\u00A0: 1 − entropie relative, moyenne selon la capacité',
    everyday: {
      name: 'Missions claires',
      about: 'Combien il est clair que chaque ministère a une seule tâche.',
    },
  },
};
