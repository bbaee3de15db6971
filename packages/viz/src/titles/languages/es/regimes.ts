import type { RegimeId } from '@joined-up/core';
import type { RegimeWords } from '../../metricWords.ts';

export const regimes: Readonly<Record<RegimeId, RegimeWords>> = {
  'status-quo': {
    name: 'Statu quo',
    under: 'el statu quo',
    description: 'Las reuniones propias de cada ministerio y el gabinete.',
    everyday: 'Statu quo',
  },
  'realistic-status-quo': {
    name: 'Statu quo realista',
    under: 'el statu quo realista',
    description: 'Grupos de trabajo y comités de pares para cada meta prioritaria, sin centro fortalecido.',
    everyday: 'Statu quo realista',
  },
  superministry: {
    name: 'Superministerio',
    under: 'un superministerio',
    description: 'Varios ministerios fusionados bajo un solo ministro.',
    everyday: 'Superministerio',
  },
  'shared-goals': {
    name: 'Metas compartidas',
    under: 'metas compartidas',
    many: true,
    description:
      'Metas prioritarias que todos comparten, con cadenas de entrega, bajo un centro de gobierno fuerte.',
    everyday: 'Metas compartidas',
  },
  committees: {
    name: 'Comités',
    under: 'comités',
    many: true,
    description: 'Un comité por cada meta prioritaria, presidido por el centro.',
    everyday: 'Comités bajo el CdG',
  },
  'sub-cabinets': {
    name: 'Subgabinetes',
    under: 'subgabinetes',
    many: true,
    description: 'Un comité por cada meta prioritaria, presidido por el jefe de gobierno.',
    everyday: 'Subgabinetes',
  },
  czars: {
    name: 'Zares',
    under: 'zares',
    many: true,
    description: 'Un zar por cada meta prioritaria.',
    everyday: 'Zares',
  },
  'task-forces': {
    name: 'Grupos de tarea',
    under: 'grupos de tarea',
    many: true,
    description:
      'Un grupo de tarea bajo el centro por cada meta prioritaria, con un fin fijado de antemano.',
    everyday: 'Grupos de tarea',
  },
  'peer-committees': {
    name: 'Comités de pares',
    under: 'comités de pares',
    many: true,
    description: 'Un comité por cada meta prioritaria, presidido por un ministerio.',
    everyday: 'Comités entre pares',
  },
  'working-groups': {
    name: 'Grupos de trabajo',
    under: 'grupos de trabajo',
    many: true,
    description: 'Los funcionarios se reúnen por cada meta prioritaria.',
    everyday: 'Grupos de trabajo',
  },
  stocktakes: {
    name: 'Reuniones de seguimiento',
    under: 'reuniones de seguimiento',
    many: true,
    description: 'Reuniones conjuntas de seguimiento de las metas prioritarias bajo el jefe de gobierno.',
    everyday: 'Reuniones de seguimiento',
  },
  cog: {
    name: 'CdG fuerte',
    under: 'un CdG fuerte',
    description: 'Metas compartidas, comités bajo el centro y reuniones de seguimiento.',
    everyday: 'CdG fuerte',
  },
  director: {
    name: 'Director',
    under: 'un director de políticas',
    everydayUnder: 'un CdG que dirige',
    description: 'Como el centro de gobierno fuerte, que además decide las políticas.',
    everyday: 'CdG que dirige',
  },
  hybrid: {
    name: 'Superministerio y CdG',
    under: 'un superministerio bajo un CdG fuerte',
    description: 'Un superministerio y un centro de gobierno fuerte.',
  },
  'over-coordinated': {
    name: 'Sobrecoordinado',
    under: 'exceso de coordinación',
    everydayUnder: 'coordinación todo el día',
    description: 'Un comité por cada meta y por cada par de ministerios.',
    everyday: 'Coordinar todo el día',
  },
  'coordinating-ministry': {
    name: 'Ministerio coordinador',
    under: 'un ministerio coordinador',
    description: 'Un ministro coordinador sobre los ministerios que una fusión juntaría.',
    everyday: 'Ministerio coordinador',
  },
  planner: {
    name: 'Planificador',
    under: 'un planificador perfecto',
    everydayUnder: 'coordinación perfecta',
    description: 'Una cota: una sola mente con toda la información decide posturas y repartos.',
    everyday: 'Coordinación perfecta',
  },
  bound: {
    name: 'Cota',
    under: 'la cota inalcanzable',
    description: 'Una cota por encima del planificador: coherencia plena y adaptación plena a la vez.',
  },
};
