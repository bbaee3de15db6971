import type { MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

export const metrics: Readonly<Record<MetricId, ModelMetricWords>> = {
  duplication: {
    name: 'Double emploi',
    subject: 'le double emploi',
    unit: 'part de l’offre',
    findings: {
      higher: 'il y a plus de double emploi',
      lower: 'il y a moins de double emploi',
      same: 'le double emploi ne change guère',
      clear: 'dans le double emploi',
    },
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
    findings: {
      higher: 'il y a plus de chevauchement',
      lower: 'il y a moins de chevauchement',
      same: 'le chevauchement ne change guère',
      clear: 'dans le chevauchement',
    },
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
    findings: {
      higher: 'il y a plus de ministères par objectif',
      lower: 'il y a moins de ministères par objectif',
      same: 'le nombre de ministères par objectif ne change guère',
      clear: 'dans le nombre de ministères par objectif',
    },
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
    findings: {
      higher: 'le travail est plus cohérent',
      lower: 'le travail est moins cohérent',
      same: 'la cohérence ne change guère',
      clear: 'dans la cohérence',
    },
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
    findings: {
      higher: 'les ministères se contredisent plus',
      lower: 'les ministères se contredisent moins',
      same: 'la contradiction ne change guère',
      clear: 'dans la contradiction',
    },
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
    findings: {
      higher: 'le travail suit mieux les priorités',
      lower: 'le travail suit moins bien les priorités',
      same: 'le respect des priorités ne change guère',
      clear: 'dans le respect des priorités',
    },
    definition: 'Cosinus entre l’effort par objectif et les poids au conseil des ministres',
    everyday: { name: 'Alignement', about: 'À quel point l’effort suit les priorités du gouvernement.' },
  },
  outcome: {
    name: 'Résultat',
    subject: 'le résultat',
    unit: '0 à 1',
    findings: {
      higher: 'les résultats sont meilleurs',
      lower: 'les résultats sont moins bons',
      same: 'les résultats ne changent guère',
      clear: 'dans les résultats',
    },
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
    findings: {
      higher: 'il reste plus de besoins non couverts',
      lower: 'il reste moins de besoins non couverts',
      same: 'les besoins non couverts ne changent guère',
      clear: 'dans les besoins non couverts',
    },
    definition: 'Part du besoin qui n’est pas couverte',
    everyday: { name: 'Besoin non couvert', about: 'Part du besoin que personne ne couvre.' },
  },
  joinedUp: {
    name: 'Service intégré',
    subject: 'le service intégré',
    unit: 'part des personnes',
    findings: {
      higher: 'plus de gens reçoivent un service intégré',
      lower: 'moins de gens reçoivent un service intégré',
      same: 'le service intégré ne change guère',
      clear: 'dans le service intégré',
    },
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
    findings: {
      higher: 'plus de gens reçoivent tout ce qu’il leur faut',
      lower: 'moins de gens reçoivent tout ce qu’il leur faut',
      same: 'presque autant de gens reçoivent tout ce qu’il leur faut',
      clear: 'dans le nombre de gens qui reçoivent tout ce qu’il leur faut',
    },
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
    findings: {
      higher: 'les résultats annoncés sont meilleurs',
      lower: 'les résultats annoncés sont moins bons',
      same: 'les résultats annoncés ne changent guère',
      clear: 'dans les résultats annoncés',
    },
    definition:
      'Résultat des objectifs tel qu’il est déclaré là où la pression pousse à bien paraître, moyenne selon le poids au conseil des ministres',
    everyday: { name: 'Résultat déclaré', about: 'À quel point on dit que les objectifs sont atteints.' },
  },
  coordinationLoad: {
    name: 'Charge de coordination',
    subject: 'la charge de coordination',
    unit: 'part de la capacité',
    findings: {
      higher: 'on passe plus de temps en réunion',
      lower: 'on passe moins de temps en réunion',
      same: 'le temps en réunion ne change guère',
      clear: 'dans le temps en réunion',
    },
    definition: 'Part de la capacité qui passe dans les instances',
    everyday: { name: 'Temps en réunion', about: 'Part de la capacité qui passe dans les instances.' },
  },
  blocked: {
    name: 'Effort bloqué',
    subject: 'l’effort bloqué',
    unit: 'part de l’effort',
    findings: {
      higher: 'il y a plus de travail bloqué',
      lower: 'il y a moins de travail bloqué',
      same: 'le travail bloqué ne change guère',
      clear: 'dans le travail bloqué',
    },
    definition: 'Part de l’effort qu’un obstacle fait attendre',
    everyday: { name: 'Travail bloqué', about: 'Part de l’effort qui attend une autre unité.' },
  },
  latency: {
    name: 'Délai',
    subject: 'le délai',
    unit: 'mois',
    findings: {
      higher: 'les obstacles durent plus longtemps',
      lower: 'les obstacles durent moins longtemps',
      same: 'la durée des obstacles ne change guère',
      clear: 'dans la durée des obstacles',
    },
    definition: 'Âge moyen des obstacles quand ils sont réglés, par qui que ce soit',
    everyday: { name: 'Temps d’attente', about: 'Mois jusqu’à ce qu’un obstacle soit réglé.' },
  },
  backlog: {
    name: 'Obstacles en attente',
    subject: 'la file des obstacles',
    unit: 'obstacles',
    findings: {
      higher: 'il reste plus d’obstacles en attente',
      lower: 'il reste moins d’obstacles en attente',
      same: 'les obstacles en attente ne changent guère',
      clear: 'dans les obstacles en attente',
    },
    definition: 'Obstacles en attente à la fin du mois',
    everyday: { name: 'Obstacles en attente', about: 'Obstacles qui attendent à la fin d’un mois.' },
  },
  attendance: {
    name: 'Présence',
    subject: 'la présence',
    unit: 'part des ministres convoqués',
    findings: {
      higher: 'plus de ministres viennent en personne',
      lower: 'moins de ministres viennent en personne',
      same: 'la présence des ministres ne change guère',
      clear: 'dans la présence des ministres',
    },
    definition:
      'Ministres présents, parmi ceux qui sont convoqués, dans les instances autres que les réunions internes et les groupes de travail',
    everyday: { name: 'Présence', about: 'Part des ministres qui viennent eux-mêmes.' },
  },
  decisionsPerMeeting: {
    name: 'Décisions par réunion',
    subject: 'le rendement d’une réunion',
    unit: 'décisions par réunion',
    findings: {
      higher: 'chaque réunion décide plus',
      lower: 'chaque réunion décide moins',
      same: 'ce que décide une réunion ne change guère',
      clear: 'dans ce que décide une réunion',
    },
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
    findings: {
      higher: 'les ministres s’occupent plus de leur ministère',
      lower: 'les ministres s’occupent moins de leur ministère',
      same: 'l’attention des ministres ne change guère',
      clear: 'dans l’attention des ministres',
    },
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
    findings: {
      higher: 'il y a plus de confiance',
      lower: 'il y a moins de confiance',
      same: 'la confiance ne change guère',
      clear: 'dans la confiance',
    },
    definition: 'Confiance moyenne entre paires de ministères',
    everyday: { name: 'Confiance', about: 'Confiance entre ministères, en moyenne.' },
  },
  culture: {
    name: 'Culture',
    subject: 'la culture du partage',
    unit: '0 à 1',
    findings: {
      higher: 'les ministères partagent plus',
      lower: 'les ministères partagent moins',
      same: 'la culture du partage ne change guère',
      clear: 'dans la culture du partage',
    },
    definition: 'Ouverture moyenne des ministères',
    everyday: { name: 'Culture', about: 'Culture de coopération à la fin, en moyenne.' },
  },
  trustCentre: {
    name: 'Confiance dans le centre',
    subject: 'la confiance dans le centre',
    unit: '0 à 1',
    findings: {
      higher: 'il y a plus de confiance dans le centre',
      lower: 'il y a moins de confiance dans le centre',
      same: 'la confiance dans le centre ne change guère',
      clear: 'dans la confiance envers le centre',
    },
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
    findings: {
      higher: 'il reste plus de soutien politique',
      lower: 'il reste moins de soutien politique',
      same: 'le soutien politique ne change guère',
      clear: 'dans le soutien politique',
    },
    definition: 'Soutien politique du centre',
    everyday: { name: 'Soutien politique', about: 'Soutien politique qui reste à la fin.' },
  },
  accountability: {
    name: 'Redevabilité',
    subject: 'la redevabilité',
    unit: '0 à 1',
    findings: {
      higher: 'on répond davantage des objectifs',
      lower: 'on répond moins des objectifs',
      same: 'la responsabilité ne change guère',
      clear: 'dans la responsabilité',
    },
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
    findings: {
      higher: 'les missions sont plus claires',
      lower: 'les missions sont moins claires',
      same: 'la clarté des missions ne change guère',
      clear: 'dans la clarté des missions',
    },
    definition:
      'À quel point les priorités d’un ministère se concentrent sur peu d’objectifs\u00A0: 1 − entropie relative, moyenne selon la capacité',
    everyday: {
      name: 'Missions claires',
      about: 'Combien il est clair que chaque ministère a une seule tâche.',
    },
  },
};
