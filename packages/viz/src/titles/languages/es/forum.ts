import type { ForumWords } from '../../forumWords.ts';
import { plural } from '../plural.ts';

export const forum: ForumWords = {
  kinds: {
    cabinet: 'el gabinete',
    committee: 'el comité',
    czar: 'el zar',
    stocktake: 'la reunión de seguimiento',
    'working-group': 'el grupo de trabajo',
    'task-force': 'el grupo de tarea',
    'coordinating-council': 'el consejo de coordinación',
    ministry: 'la reunión propia del ministerio',
  },
  names: {
    cabinet: 'Gabinete',
    committee: 'Comité',
    czar: 'Zar',
    stocktake: 'Reunión de seguimiento',
    'working-group': 'Grupo de trabajo',
    'task-force': 'Grupo de tarea',
    'coordinating-council': 'Consejo',
    ministry: 'Reunión propia',
  },
  unknownKind: (kind) => `el foro ${kind}`,
  on: (name, goal) => `${name} sobre ${goal}`,
  settles: (month, name, resolved, of) =>
    `Mes ${month}: ${name} resuelve ${resolved} de ${plural(of, 'obstáculo', 'obstáculos')}`,
  settlesNone: (month, name, of) =>
    `Mes ${month}: ${name} no resuelve ninguno de ${plural(of, 'obstáculo', 'obstáculos')}`,
  agrees: (month, name, goals) =>
    `Mes ${month}: ${name} acuerda posturas sobre ${plural(goals, 'meta', 'metas')}`,
  divides: (month, name, ministries) =>
    `Mes ${month}: ${name} reparte de nuevo el trabajo de ${plural(ministries, 'ministerio', 'ministerios')}`,
  exchanges: (month, name, ministries) =>
    `Mes ${month}: ${name} informa a ${plural(ministries, 'ministerio', 'ministerios')}, y no decide nada`,
  nothing: (month, name) => `Mes ${month}: ${name} no cambia nada`,
  ministersCame: (came, of) => `asistieron ${came} de ${plural(of, 'ministro', 'ministros')}`,
  officialsCame: (ministries) => `funcionarios de ${plural(ministries, 'ministerio', 'ministerios')}`,
  chaired: (came) => (came ? 'presidió el jefe de gobierno' : 'el jefe de gobierno no tuvo tiempo'),
  prepared: (share) => `preparada al ${share}`,
  came: 'Quién asistió',
  sent: { minister: 'ministro', delegate: 'delegado', officials: 'funcionarios' },
  hours: 'horas',
  learnt: 'Aprendió',
  bound: 'Obligado',
  responsibility: 'Reparto',
  yielded: 'cede trabajo',
  takenBack: 'retoma trabajo',
  obstacles: 'Obstáculos',
  resolved: 'resueltos',
  raised: 'tratados en vano',
  deferred: 'aplazados',
  goal: 'meta',
  stances: 'Posturas acordadas',
  stance: 'acordada',
  wanted: 'la propia de los miembros',
  units: (count) => `obliga a ${plural(count, 'unidad', 'unidades')}`,
  accountability: 'Rendición de cuentas, 0 a 1',
  before: 'antes',
  after: 'después',
  note: 'Un mes de un gobierno simulado.',
  columnNotes: {
    learnt: 'Aprendió: cuánto cambió lo que cree de la oferta ajena.',
    bound: 'Obligado: con qué fuerza obliga un acuerdo, 0 a 1.',
    obstacles: 'Obstáculos: según el ministerio que espera.',
  },
};
