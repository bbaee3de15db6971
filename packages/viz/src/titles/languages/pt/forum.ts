import type { ForumWords } from '../../forumWords.ts';
import { plural } from '../plural.ts';

export const forum: ForumWords = {
  kinds: {
    cabinet: 'o gabinete',
    committee: 'o comitê',
    czar: 'o czar',
    stocktake: 'a reunião de monitoramento',
    'working-group': 'o grupo de trabalho',
    'task-force': 'a força-tarefa',
    'coordinating-council': 'o conselho de coordenação',
    ministry: 'a reunião própria do ministério',
  },
  names: {
    cabinet: 'Gabinete',
    committee: 'Comitê',
    czar: 'Czar',
    stocktake: 'Reunião de monitoramento',
    'working-group': 'Grupo de trabalho',
    'task-force': 'Força-tarefa',
    'coordinating-council': 'Conselho',
    ministry: 'Reunião própria',
  },
  unknownKind: (kind) => `o fórum ${kind}`,
  on: (name, goal) => `${name} sobre ${goal}`,
  settles: (month, name, resolved, of) =>
    `Mês ${month}: ${name} resolve ${resolved} de ${plural(of, 'obstáculo', 'obstáculos')}`,
  settlesNone: (month, name, of) =>
    `Mês ${month}: ${name} não resolve nenhum de ${plural(of, 'obstáculo', 'obstáculos')}`,
  agrees: (month, name, goals) =>
    `Mês ${month}: ${name} acorda posições sobre ${plural(goals, 'meta', 'metas')}`,
  divides: (month, name, ministries) =>
    `Mês ${month}: ${name} redivide o trabalho de ${plural(ministries, 'ministério', 'ministérios')}`,
  exchanges: (month, name, ministries) =>
    `Mês ${month}: ${name} informa ${plural(ministries, 'ministério', 'ministérios')}, e nada decide`,
  nothing: (month, name) => `Mês ${month}: ${name} não muda nada`,
  ministersCame: (came, of) => `vieram ${came} de ${plural(of, 'ministro', 'ministros')}`,
  officialsCame: (ministries) => `técnicos de ${plural(ministries, 'ministério', 'ministérios')}`,
  chaired: (came) => (came ? 'presidiu o chefe de governo' : 'o chefe de governo não teve tempo'),
  prepared: (share) => `preparação de ${share}`,
  came: 'Quem veio',
  sent: { minister: 'ministro', delegate: 'delegado', officials: 'técnicos' },
  hours: 'horas',
  learnt: 'Aprendeu',
  bound: 'Vinculado',
  responsibility: 'Divisão',
  yielded: 'cede trabalho',
  takenBack: 'retoma trabalho',
  obstacles: 'Obstáculos',
  resolved: 'resolvidos',
  raised: 'tratados em vão',
  deferred: 'adiados',
  goal: 'meta',
  stances: 'Posições acordadas',
  stance: 'acordada',
  wanted: 'a própria dos membros',
  units: (count) => `vincula ${plural(count, 'unidade', 'unidades')}`,
  accountability: 'Prestação de contas, 0 a 1',
  before: 'antes',
  after: 'depois',
  note: 'Um mês de um governo simulado.',
  columnNotes: {
    learnt: 'Aprendeu: quanto mudou o que crê da oferta alheia.',
    bound: 'Vinculado: com que força um acordo vincula, 0 a 1.',
    obstacles: 'Obstáculos: segundo o ministério que espera.',
  },
};
