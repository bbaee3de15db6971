import type { RegimeId } from '@joined-up/core';
import type { RegimeWords } from '../../metricWords.ts';

export const regimes: Readonly<Record<RegimeId, RegimeWords>> = {
  'status-quo': {
    name: 'Status quo',
    under: 'o status quo',
    description: 'As reuniões próprias de cada ministério e o gabinete.',
    everyday: 'Status quo',
  },
  'realistic-status-quo': {
    name: 'Status quo realista',
    under: 'o status quo realista',
    description:
      'Grupos de trabalho e comitês de pares para cada meta prioritária, sem centro fortalecido.',
    everyday: 'Status quo realista',
  },
  superministry: {
    name: 'Superministério',
    under: 'um superministério',
    description: 'Vários ministérios fundidos sob um só ministro.',
    everyday: 'Superministério',
  },
  'shared-goals': {
    name: 'Metas compartilhadas',
    under: 'metas compartilhadas',
    many: true,
    description:
      'Metas prioritárias comuns a todos, com cadeias de entrega, sob um centro de governo forte.',
    everyday: 'Metas compartilhadas',
  },
  committees: {
    name: 'Comitês',
    under: 'comitês',
    many: true,
    description: 'Um comitê para cada meta prioritária, presidido pelo centro.',
    everyday: 'Comitês sob o CdG',
  },
  'sub-cabinets': {
    name: 'Subgabinetes',
    under: 'subgabinetes',
    many: true,
    description: 'Um comitê para cada meta prioritária, presidido pelo chefe de governo.',
    everyday: 'Subgabinetes',
  },
  czars: {
    name: 'Czares',
    under: 'czares',
    many: true,
    description: 'Um czar para cada meta prioritária.',
    everyday: 'Czares',
  },
  'task-forces': {
    name: 'Forças-tarefa',
    under: 'forças-tarefa',
    many: true,
    description: 'Uma força-tarefa sob o centro para cada meta prioritária, com um fim fixado de antemão.',
    everyday: 'Forças-tarefa',
  },
  'peer-committees': {
    name: 'Comitês de pares',
    under: 'comitês de pares',
    many: true,
    description: 'Um comitê para cada meta prioritária, presidido por um ministério.',
    everyday: 'Comitês entre pares',
  },
  'working-groups': {
    name: 'Grupos de trabalho',
    under: 'grupos de trabalho',
    many: true,
    description: 'Os servidores se reúnem para cada meta prioritária.',
    everyday: 'Grupos de trabalho',
  },
  stocktakes: {
    name: 'Reuniões de monitoramento',
    under: 'reuniões de monitoramento',
    many: true,
    description: 'Reuniões conjuntas de monitoramento das metas prioritárias sob o chefe de governo.',
    everyday: 'Reuniões de monitoramento',
  },
  cog: {
    name: 'CdG forte',
    under: 'um CdG forte',
    description: 'Metas compartilhadas, comitês sob o centro e reuniões de monitoramento.',
    everyday: 'CdG forte',
  },
  director: {
    name: 'Diretor',
    under: 'um diretor de políticas',
    everydayUnder: 'um CdG que dirige',
    description: 'Como o centro de governo forte, que além disso decide as políticas.',
    everyday: 'CdG que dirige',
  },
  hybrid: {
    name: 'Superministério e CdG',
    under: 'um superministério sob um CdG forte',
    description: 'Um superministério e um centro de governo forte.',
  },
  'over-coordinated': {
    name: 'Coordenação demais',
    under: 'coordenação em excesso',
    everydayUnder: 'coordenação o dia todo',
    description: 'Um comitê para cada meta e para cada par de ministérios.',
    everyday: 'Coordenar o dia todo',
  },
  'coordinating-ministry': {
    name: 'Ministério coordenador',
    under: 'um ministério coordenador',
    description: 'Um ministro coordenador acima dos ministérios que uma fusão juntaria.',
    everyday: 'Ministério coordenador',
  },
  planner: {
    name: 'Planejador',
    under: 'um planejador perfeito',
    everydayUnder: 'coordenação perfeita',
    description: 'Um limite: uma só mente com toda a informação decide posições e alocações.',
    everyday: 'Coordenação perfeita',
  },
  bound: {
    name: 'Limite',
    under: 'o limite inatingível',
    description: 'Um limite acima do planejador: coerência plena e adaptação plena ao mesmo tempo.',
  },
};
