import { withMonth } from './withMonth.ts';
import { midSentence } from '../midSentence.ts';
import type { Words } from '../words.ts';
import { calibration } from './fr/calibration.ts';
import { discovery } from './fr/discovery.ts';
import { docking } from './fr/docking.ts';
import { dose } from './fr/dose.ts';
import { finding } from './fr/finding.ts';
import { forum } from './fr/forum.ts';
import { heat } from './fr/heat.ts';
import { living } from './fr/living.ts';
import { metrics } from './fr/metrics.ts';
import { page } from './fr/page.ts';
import { options, parameters } from './fr/parameters.ts';
import { noun, plural } from './fr/plural.ts';
import { regimes } from './fr/regimes.ts';
import { sensitivity } from './fr/sensitivity.ts';
import { shortWords } from './fr/short.ts';
import { ofWorlds } from './fr/worlds.ts';

/**
 * French, for pages made from a government's own table: pictures and pages take it in place of the name of
 * a language. The workshop's page does not carry it.
 */
export const french: Words = {
  language: 'fr',
  decimal: ',',
  thousands: '\u202F',
  colon: '\u00A0: ',
  metrics,
  regimes,
  unknownMetric: (name) => ({
    name,
    subject: name,
    unit: '',
    findings: {
      higher: `${name} est plus élevé`,
      lower: `${name} est moins élevé`,
      same: `${name} ne change guère`,
      clear: `dans ${name}`,
    },
  }),
  goalMetrics: {
    outcome: (goal) => ({
      name: `Résultat de ${goal}`,
      subject: `le résultat de ${goal}`,
      unit: '0 à 1',
      findings: {
        higher: `les résultats pour ${goal} sont meilleurs`,
        lower: `les résultats pour ${goal} sont moins bons`,
        same: `les résultats pour ${goal} ne changent guère`,
        clear: `dans les résultats pour ${goal}`,
      },
      definition: `Résultat de l’objectif ${goal}`,
    }),
    coverage: (goal) => ({
      name: `Couverture de ${goal}`,
      subject: `la couverture de ${goal}`,
      unit: 'part du besoin',
      findings: {
        higher: `la couverture de ${goal} est meilleure`,
        lower: `la couverture de ${goal} est moins bonne`,
        same: `la couverture de ${goal} ne change guère`,
        clear: `dans la couverture de ${goal}`,
      },
      definition: `Part couverte du besoin dans les cases de l’objectif ${goal}`,
    }),
  },
  atMonth: (metric, month) => withMonth(metric, `fin du mois ${month}`, `à la fin du mois ${month}`),
  unknownRegime: (name) => ({ name, under: name }),
  finding,
  titles: {
    nothing: (metric) => `Dans ce modèle, aucune paire de simulations ne renseigne sur ${metric.subject}`,
    halfRecover: (regime, month) =>
      `Dans ce modèle, la moitié se rétablit au mois ${month} avec ${regime.under}`,
    fewRecover: (regime, recovered, of, month) =>
      `Dans ce modèle, ${recovered} sur ${of} se rétablissent avant le mois ${month} avec ${regime.under}`,
    dipEnds: (metric, regime, month) =>
      `Dans ce modèle, ${metric.subject} se dégrade, puis se rétablit avant le mois ${month} avec ${regime.under}`,
    dipStays: (metric, regime, month) =>
      `Dans ce modèle, ${metric.subject} ne s’est pas rétabli avant le mois ${month} avec ${regime.under}`,
    noDip: (metric, regime) =>
      `Dans ce modèle, ${metric.subject} ne connaît pas de creux avec ${regime.under}`,
    cellsShort: (short, of) =>
      `Dans ce modèle, l’offre manque le plus souvent dans ${plural(short, 'case', 'cases')} sur ${of}`,
    noCellShort: 'Dans ce modèle, l’offre suffit le plus souvent dans toutes les cases',
    gapsMove: (narrower, wider, of, regime) =>
      `Dans ce modèle, ${narrower > 0 ? `${plural(narrower, 'écart', 'écarts')} sur ${of} ${noun(narrower, 'se réduit', 'se réduisent')}${wider > 0 ? ` et ${wider} ${noun(wider, 'se creuse', 'se creusent')}` : ''}` : `${plural(wider, 'écart', 'écarts')} sur ${of} ${noun(wider, 'se creuse', 'se creusent')}`} avec ${regime.under}`,
    gapsSame: (regime) => `Dans ce modèle, aucun écart ne change beaucoup avec ${regime.under}`,
    halfCarried: (carriers, of) =>
      `Dans ce modèle, ${plural(carriers, 'ministère', 'ministères')} sur ${of} ${noun(carriers, 'porte', 'portent')} la moitié du double emploi`,
    nobodyCarries: 'Dans ce modèle, aucun ministère ne fait double emploi avec un autre',
    meetingsTake: (least, most) =>
      `Dans ce modèle, les réunions prennent de ${least} à ${most} de la capacité`,
    meetingsTakeSame: (share) => `Dans ce modèle, les réunions prennent ${share} de la capacité`,
    outcomePeaks: (committees) => `Dans ce modèle, au-delà de ${committees} comités le résultat baisse`,
    areasShared: (areas, of) =>
      `${plural(areas, 'domaine', 'domaines')} d’action sur ${of} ${noun(areas, 'compte', 'comptent')} trois ministères effectifs ou plus`,
    drives: (first) => `Dans ce modèle, rien ne fait autant bouger la différence que ${first}`,
    mayDrive: (first) =>
      `Dans ce modèle, peut-être rien ne fait-il autant bouger la différence que ${first}, mais ce n’est pas sûr`,
    drivesTimes: (first, times, second) =>
      `Dans ce modèle, rien ne fait autant bouger la différence que ${first}\u00A0: ${times} fois plus que ${second}`,
    nothingDrives: 'Dans ce modèle, aucun paramètre ne fait à lui seul beaucoup bouger la différence',
    wins: (regime, worlds, of) =>
      `Dans ce modèle, ${regime.under} ${regime.many === true ? 'l’emportent' : 'l’emporte'} nettement dans ${worlds} cas sur ${of}`,
    tooClose: (close, of) =>
      `Dans ce modèle, ${close} cas sur ${of} ${noun(close, 'est trop serré', 'sont trop serrés')}`,
    structure: (ministers, forums) =>
      `${plural(ministers, 'ministre relève', 'ministres relèvent')} du chef du gouvernement\u00A0; ${plural(forums, 'instance les réunit', 'instances les réunissent')}`,
    structureChange: (before, after, come, gone) =>
      [
        before === after
          ? `Toujours ${plural(after, 'ministre', 'ministres')}`
          : `${plural(after, 'ministre', 'ministres')} au lieu de ${before}`,
        ...(come > 0 ? [plural(come, 'instance nouvelle', 'instances nouvelles')] : []),
        ...(gone > 0 ? [`${plural(gone, 'instance', 'instances')} de moins`] : []),
      ].join(', '),
    structureSame: 'Aucun ministre ni aucune instance ne change',
    chain: (goal, units, ministries) =>
      `${goal}\u00A0: ${plural(units, 'unité', 'unités')} de ${plural(ministries, 'ministère doit', 'ministères doivent')} agir`,
  },
  charts: {
    seeds: (count) => plural(count, 'gouvernement simulé', 'gouvernements simulés'),
    lastMonths: (months) => `moyenne des ${months} derniers mois`,
    eachRegime: 'Une ligne par gouvernement',
    minus: (regime, reference) => `${regime.name} moins ${midSentence(reference.name)}`,
    differenceTo: (reference) => `Différence avec ${reference.under}, même chance`,
    as: (reference) => `comme ${reference.under}`,
    lowerIn: (count, of) => `en baisse dans ${count} sur ${of}`,
    higherIn: (count, of) => `en hausse dans ${count} sur ${of}`,
    differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
      `${regime.name}\u00A0: différence moyenne ${mean}, intervalle à 95\u00A0% (de Student) de ${low} à ${high}\u00A0; en baisse dans ${plural(lower, 'gouvernement', 'gouvernements')}, égale dans ${equal}, en hausse dans ${higher}.`,
    dotsNote: (dots, seeds) =>
      seeds % dots === 0
        ? `Chaque point représente ${seeds / dots} des ${seeds} gouvernements simulés.`
        : `${dots} points représentent ${seeds} gouvernements simulés.`,
    dotsAreSeeds: (seeds) => `Points\u00A0: les ${seeds} gouvernements simulés.`,
    raincloudNote:
      'Nuages\u00A0: densités (noyau gaussien, fenêtre de Silverman), d’aire égale. Boîtes\u00A0: quartiles, médiane.',
    barNote:
      'Barre\u00A0: la moyenne et son intervalle à 95\u00A0% (de Student), qui ne dit rien de gouvernements réels.',
    mattersNote: (least) => `Bande grise\u00A0: moins de ${least}, trop petit pour compter.`,
    linesNote: (drawn, of) => `Lignes\u00A0: les ${drawn} premiers gouvernements sur ${of}.`,
    month: 'Mois',
    reform: (month) => `réforme, mois ${month}`,
    step: (month) => `étape, mois ${month}`,
    dip: 'le creux',
    bandNote:
      'Ligne\u00A0: différence moyenne. Bande\u00A0: son intervalle à 95\u00A0% (de Student), qui se resserre avec plus de gouvernements.',
    pathsNote: (paths) =>
      `Lignes fines\u00A0: ${paths} gouvernements, une trajectoire chacun. Ligne épaisse\u00A0: la moyenne.`,
    fanNote:
      'Bandes\u00A0: les 50, 80 et 95\u00A0% au centre des gouvernements simulés. Ligne\u00A0: leur moyenne.',
    largest: (change, month) => `${change} au mois ${month}`,
    observedTitle: (observed, simulated) =>
      `Observé\u00A0: ${observed}. Dans ce modèle\u00A0: ${simulated}`,
    turns: (month, lost) => `maximum au mois ${month}, puis ${lost} du gain se perd`,
    neverRises: 'jamais au-dessus du départ',
    indexSubtitle: 'Indice, 100 avant la réforme, en facteurs\u00A0; chaque panneau a sa propre échelle',
    observed: (what) => `Observé\u00A0: ${what}`,
    simulated: (what) => `Simulé\u00A0: ${what}`,
    middleGovernment: 'Médiane des gouvernements',
    worldsFanNote: (governments) =>
      `Bandes\u00A0: les 50, 80 et 95\u00A0% au centre de ${governments} gouvernements simulés. Ligne\u00A0: leur médiane.`,
    turnsNote: 'On peut comparer quand les deux tournent, non jusqu’où ils vont.',
    disruptionNote: 'Pointillé\u00A0: capacité perdue dans la réorganisation, comme une perte.',
    recovered: 'Mois du rétablissement',
    recoveredNote: (count) =>
      `Points en bas\u00A0: ${count} gouvernements simulés selon le mois à partir duquel trois mois n’ont pas été pires que sans la réforme.`,
    notYet: 'pas encore',
    covered: 'couvert',
    short: 'gouvernements où il manque',
    over: 'fois ce qu’il faut',
    enough: 'ce qu’il faut',
    supplyOverNeed: 'Offre sur besoin',
    shortIn: (seeds) => `Nombre\u00A0: gouvernements où l’offre manque, sur ${seeds}.`,
    usuallyShort: 'manque dans 4 gouvernements sur 5',
    coveredShare: 'Part du besoin qui est couverte',
    gapDifferenceNote: (least) =>
      `Nombre\u00A0: pour cent du besoin. Blanc\u00A0: moins de ${least}, ou sans écart dans les deux.`,
    moreSeedsShort: 'gouvernements de plus où l’offre manque',
    narrower: 'écart réduit',
    wider: 'écart creusé',
    muchTheSame: 'presque pareil',
    furthest: (segment, service, ratio) =>
      `Le plus loin du besoin\u00A0: ${segment}, ${service} (${ratio} du besoin)`,
    carries: 'porte',
    against: 'face à',
    carriedShare: 'part de toute l’offre',
    darker: (most) => `Plus foncé\u00A0: plus\u00A0; le plus foncé est ${most} de toute l’offre.`,
    carriersSubtitle: (seeds) =>
      `Offre au-delà du besoin qu’un second ministère ajoute, selon qui l’ajoute (lignes) face à qui (colonnes)\u00A0; ${plural(seeds, 'gouvernement', 'gouvernements')}`,
    all: 'en tout',
    others: (count) => (count === 1 ? '1 autre' : `${count} autres`),
    rank: (best, worst) => (best === worst ? `rang ${best}` : `rang ${best}–${worst}`),
    implementing: 'mise en œuvre',
    meetings: 'réunions',
    disruption: 'réorganisation',
    mission: 'mission confuse',
    blocked: 'en attente d’obstacles',
    shareOfCapacity: 'Part de la capacité',
    committees: 'Comités',
    outcome: 'Résultat',
    intervalNote: 'Barres aux points\u00A0: intervalle à 95\u00A0% (de Student) de la moyenne.',
    bestNote: 'Crochet\u00A0: meilleur nombre de comités, intervalle à 95\u00A0% (bootstrap).',
    wayTo: (share, regime) => `${share} du chemin vers ${regime.under}`,
    departments: 'ministères',
    effectiveDepartments: 'ministères effectifs',
    overlapShare: 'chevauchement, part de l’argent',
    mapSubtitle: (areas) =>
      `Ministères actifs dans ${noun(areas, 'le domaine', `chacun des ${areas} domaines`)} d’action, avant toute simulation`,
    mapNote:
      'Ministères effectifs\u00A0: 1 / Σ part² de l’argent. Chevauchement\u00A0: l’argent là où deux ministères ou plus servent les mêmes personnes. Rien de cela n’est mauvais en soi\u00A0: cela dit où regarder.',
    lowEnd: 'à son extrémité basse',
    highEnd: 'à son extrémité haute',
    noise: 'niveau du bruit',
    tornadoNote:
      'Chaque barre\u00A0: la différence moyenne quand un paramètre parcourt sa plage plausible. Moustache\u00A0: intervalle à 95\u00A0% (de Student).',
    youAreHere: 'vous êtes ici',
    tooCloseNote:
      'Hachures\u00A0: trop serré (entre 20\u00A0% et 80\u00A0% des gouvernements). Ligne\u00A0: chances égales.',
    winShare: (regime, reference) =>
      `Part des gouvernements où ${regime.under} ${regime.many === true ? 'l’emportent' : 'l’emporte'} sur ${reference.under}`,
    primeMinister: 'Chef du gouvernement',
    centre: 'Centre de gouvernement',
    minister: 'ministre',
    structureNote:
      'Lignes\u00A0: qui relève de qui. Points sur une ligne\u00A0: les ministères qu’une instance réunit.',
    structureListNote:
      'Lignes\u00A0: qui relève de qui. Points dans une colonne\u00A0: les ministères qu’une instance réunit.',
    structureChangeNote: (merged) =>
      `Boîtes\u00A0: qui relève du chef du gouvernement, avant et après${merged ? '\u00A0; orange\u00A0: fusion' : ''}. Marques\u00A0: les ministères qu’une instance réunit.`,
    forumKept: 'avant et après',
    forumNew: 'nouvelle',
    forumGone: 'supprimée',
    otherMinistries: (count) => (count === 1 ? '1 autre ministère' : `${count} autres ministères`),
    otherForums: (count) => (count === 1 ? '1 autre instance' : `${count} autres instances`),
    chainNote: 'Largeur d’une ligne\u00A0: offre. Du ministère, par ses unités, au besoin qu’il sert.',
    need: 'besoin',
    supply: 'offre',
    segment: 'groupe',
    service: 'service',
    ministry: 'ministère',
    unit: 'unité',
    regime: 'régime',
    mean: 'moyenne',
    low: 'bas (95\u00A0%)',
    high: 'haut (95\u00A0%)',
    lower: 'gouvernements en baisse',
    equal: 'égal',
    higher: 'en hausse',
    area: 'domaine d’action',
    forum: 'instance',
    members: 'membres',
    parameter: 'paramètre',
  },
  docking,
  dose,
  forum,
  heat,
  living,
  short: shortWords,
  calibration,
  discovery,
  parameters,
  options,
  sensitivity,
  page,
  worlds: ofWorlds,
  reasons: {
    reasons: {
      waiting: {
        name: 'Travail qui attend les autres',
        subject: 'le travail qui attend les autres',
        dueTo: 'au travail qui attend les autres',
      },
      agreements: {
        name: 'Accords sur la manière',
        subject: 'ce qui est convenu sur la manière de travailler',
        dueTo: 'à ce qui est convenu sur la manière de travailler',
      },
      division: {
        name: 'Se connaître et se répartir le travail',
        subject: 'qui sait ce que fait l’autre et qui fait quoi',
        dueTo: 'à qui sait ce que fait l’autre et qui fait quoi',
      },
      priorities: {
        name: 'Objectifs partagés avec un responsable',
        subject: 'les objectifs partagés dont quelqu’un répond',
        dueTo: 'aux objectifs partagés dont quelqu’un répond',
      },
      attention: {
        name: 'Temps des ministres',
        subject: 'le temps dont disposent les ministres',
        dueTo: 'au temps dont disposent les ministres',
      },
      meetings: {
        name: 'Temps en réunion',
        subject: 'le temps en réunion',
        dueTo: 'au temps en réunion',
      },
      reorganising: {
        name: 'Coût de la réorganisation',
        subject: 'le coût de la réorganisation',
        dueTo: 'au coût de la réorganisation',
      },
      together: {
        name: 'Plusieurs, seulement ensemble',
        subject: 'ce que plusieurs font seulement ensemble',
        dueTo: 'à ce que plusieurs font seulement ensemble',
      },
      rest: { name: 'Tout le reste', subject: 'tout le reste', dueTo: 'à tout le reste' },
    },
    most: (first) => `Dans ce modèle, la différence est due surtout ${first}`,
    mostAgainst: (first, against) =>
      `Dans ce modèle, la différence est due surtout ${first}\u00A0; en sens contraire\u00A0: ${against}`,
    several: (first, second) => `Dans ce modèle, la différence est due surtout ${first} et ${second}`,
    unnamed: 'Dans ce modèle, ni un ni deux mécanismes n’expliquent l’essentiel de la différence',
    nothing: 'Dans ce modèle, il n’y a presque pas de différence à expliquer',
    difference: 'La différence',
    reason: 'Due à',
    part: 'Part de la différence',
    share: 'Proportion',
    about:
      'Chaque mécanisme est retiré des deux côtés, avant les autres et après tous\u00A0; sa part est la moyenne de ce que cela fait bouger. La somme des parts est la différence. Tout le reste\u00A0: la différence sans aucun d’eux.',
    lines: 'Lignes\u00A0: intervalles à 95\u00A0%.',
  },
  report: {
    finding: 'Constat',
    government: 'Gouvernement',
    difference: 'Est-ce sûr\u00A0?',
    dip: 'Quand cela arrive-t-il\u00A0?',
    gaps: 'Où sont les écarts\u00A0?',
    carriers: 'Qui le porte\u00A0?',
    time: 'Où passe le temps\u00A0?',
    map: 'Avant toute simulation',
    table: 'Toutes les différences',
    tableIntroduction: (reference, seeds) =>
      `Chaque régime moins ${reference.under}, gouvernement par gouvernement (${seeds} en tout)\u00A0: le même gouvernement, les mêmes besoins, la même malchance. Moyenne des 24 derniers mois.`,
    metric: 'Indicateur',
    interval: 'Intervalle à 95\u00A0% (de Student) de la moyenne',
    whichWay: 'Gouvernements en baisse / égaux / en hausse',
    showTable: 'Tableau',
    definitions: 'Ce que signifient les indicateurs',
    assumptions: 'Toutes les hypothèses',
    assumptionsIntroduction: (changed) =>
      changed === 0
        ? 'Tous les paramètres ont leur valeur par défaut.'
        : `${plural(changed, 'paramètre diffère', 'paramètres diffèrent')} de la valeur par défaut (en gras).`,
    used: 'Utilisé',
    usual: 'Par défaut',
    range: 'Plage plausible',
    meaning: 'Sens',
    source: 'Source',
    limits: 'Ce que ce modèle ne peut pas dire',
    limit: [
      'Il dit ce qui suit de ses hypothèses, non ce qui arrivera dans un gouvernement réel.',
      'L’intervalle à 95\u00A0% (de Student) est celui de la moyenne sur les gouvernements simulés. Plus de gouvernements le resserrent, et ne rendent rien plus vrai.',
      'Les plages plausibles sont des jugements. Un constat aux valeurs par défaut peut ne pas tenir ailleurs dans les plages.',
      'Aucun régime n’est meilleur en soi\u00A0: ce qu’un indicateur gagne, un autre peut le perdre, et aucune note d’ensemble ne les pondère.',
      'La politique, les personnes, les lois et l’argent au-delà de la capacité restent en dehors.',
    ],
    again: 'Refaire la simulation',
    againIntroduction: 'La même commande avec les mêmes versions donne les mêmes chiffres.',
    versions: 'Versions',
    fingerprint: 'Empreinte',
    fingerprintMeaning: 'des données\u00A0: mêmes empreintes, mêmes résultats.',
    data: 'Données',
    download: (rows) => `Télécharger les données (CSV, ${plural(rows, 'ligne', 'lignes')})`,
    regimes: 'Ce qui a été comparé',
    better: {
      lower: 'moins, c’est mieux',
      higher: 'plus, c’est mieux',
      neither: 'aucun sens n’est meilleur en soi',
    },
    none: 'aucun',
  },
};
