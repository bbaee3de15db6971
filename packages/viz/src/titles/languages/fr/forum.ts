import type { ForumWords } from '../../forumWords.ts';
import { plural } from './plural.ts';

export const forum: ForumWords = {
  kinds: {
    cabinet: 'le conseil des ministres',
    committee: 'le comité',
    czar: 'le haut-commissaire',
    stocktake: 'la réunion de suivi',
    'working-group': 'le groupe de travail',
    'task-force': 'la mission',
    'coordinating-council': 'le conseil de coordination',
    ministry: 'la réunion interne du ministère',
  },
  names: {
    cabinet: 'Conseil des ministres',
    committee: 'Comité',
    czar: 'Haut-commissaire',
    stocktake: 'Réunion de suivi',
    'working-group': 'Groupe de travail',
    'task-force': 'Mission',
    'coordinating-council': 'Conseil',
    ministry: 'Réunion interne',
  },
  unknownKind: (kind) => `l’instance ${kind}`,
  on: (name, goal) => `${name}\u00A0: ${goal}`,
  settles: (month, name, resolved, of) =>
    `Mois ${month}\u00A0: ${name} règle ${plural(resolved, 'obstacle', 'obstacles')} sur ${of}`,
  settlesNone: (month, name, of) =>
    of === 1
      ? `Mois ${month}\u00A0: ${name} ne règle pas l’obstacle`
      : `Mois ${month}\u00A0: ${name} ne règle aucun des ${of} obstacles`,
  agrees: (month, name, goals) =>
    `Mois ${month}\u00A0: ${name} s’accorde sur ${plural(goals, 'objectif', 'objectifs')}`,
  divides: (month, name, ministries) =>
    `Mois ${month}\u00A0: ${name} répartit de nouveau le travail de ${plural(ministries, 'ministère', 'ministères')}`,
  exchanges: (month, name, ministries) =>
    `Mois ${month}\u00A0: ${name} informe ${plural(ministries, 'ministère', 'ministères')}, sans rien décider`,
  nothing: (month, name) => `Mois ${month}\u00A0: ${name} ne change rien`,
  ministersCame: (came, of) => `${plural(came, 'ministre présent', 'ministres présents')} sur ${of}`,
  officialsCame: (ministries) => `des fonctionnaires de ${plural(ministries, 'ministère', 'ministères')}`,
  chaired: (came) =>
    came ? 'sous la présidence du chef du gouvernement' : 'le chef du gouvernement n’avait pas le temps',
  prepared: (share) => `préparée à ${share}`,
  came: 'Qui est venu',
  sent: { minister: 'ministre', delegate: 'délégué', officials: 'fonctionnaires' },
  hours: 'heures',
  learnt: 'Appris',
  bound: 'Engagé',
  responsibility: 'Répartition',
  yielded: 'cède du travail',
  takenBack: 'reprend du travail',
  obstacles: 'Obstacles',
  resolved: 'réglés',
  raised: 'soulevés en vain',
  deferred: 'reportés',
  goal: 'objectif',
  stances: 'Positions convenues',
  stance: 'convenue',
  wanted: 'celle des membres',
  units: (count) => `engage ${plural(count, 'unité', 'unités')}`,
  accountability: 'Redevabilité, 0 à 1',
  before: 'avant',
  after: 'après',
  note: 'Un mois d’un gouvernement simulé.',
  columnNotes: {
    learnt: 'Appris\u00A0: combien a changé ce que chacun croit de l’offre des autres.',
    bound: 'Engagé\u00A0: avec quelle force un accord engage, 0 à 1.',
    obstacles: 'Obstacles\u00A0: selon le ministère qui attend.',
  },
};
