import type { MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

export const metrics: Readonly<Record<MetricId, ModelMetricWords>> = {
  duplication: {
    name: 'Duplicación',
    subject: 'la duplicación',
    unit: 'proporción de la oferta',
    definition:
      'Proporción de toda la oferta efectiva que supera la necesidad y que añade un segundo ministerio',
    everyday: {
      name: 'Duplicación',
      about: 'Parte del trabajo que excede la necesidad y que agrega un segundo ministerio.',
    },
  },
  overlap: {
    name: 'Superposición',
    subject: 'la superposición',
    unit: 'proporción de la oferta',
    definition:
      'Proporción de la oferta en celdas donde dos o más ministerios tienen cada uno más del 5\u00A0% de ella',
    everyday: {
      name: 'Superposición',
      about: 'Parte del trabajo en campos donde actúan dos o más ministerios.',
    },
  },
  fragmentation: {
    name: 'Fragmentación',
    subject: 'la fragmentación',
    unit: 'ministerios efectivos por meta',
    definition: 'Número efectivo de ministerios por meta, media según el peso en el gabinete',
    everyday: {
      name: 'Ministerios por meta',
      about: 'Cuántos ministerios, en la práctica, trabajan en la misma meta.',
    },
  },
  consistency: {
    name: 'Coherencia',
    subject: 'la coherencia',
    unit: '0 a 1',
    definition: 'Cercanía de las posturas sobre una meta, media según el esfuerzo',
    everyday: { name: 'Coherencia', about: 'Cuánto encajan las maneras de trabajar en una misma meta.' },
  },
  contradiction: {
    name: 'Contradicción',
    subject: 'la contradicción',
    unit: 'proporción de pares de ministerios',
    definition:
      'De todos los pares de ministerios en la misma meta, ponderados por el producto de sus esfuerzos, la proporción cuyas posturas medias distan más de 1',
    everyday: {
      name: 'Contradicción',
      about: 'Parte de los pares de ministerios en una meta que tiran en sentidos opuestos.',
    },
  },
  alignment: {
    name: 'Alineamiento',
    subject: 'el alineamiento',
    unit: '0 a 1',
    definition: 'Coseno entre el esfuerzo por meta y los pesos del gabinete',
    everyday: { name: 'Alineación', about: 'Cuánto sigue el esfuerzo a las prioridades del gabinete.' },
  },
  outcome: {
    name: 'Resultado',
    subject: 'el resultado',
    unit: '0 a 1',
    definition: 'Resultado de las metas, media según el peso en el gabinete',
    everyday: {
      name: 'Resultados para la gente',
      about: 'Cuánto se logran las metas, según las prioridades del gabinete.',
    },
  },
  unmet: {
    name: 'Necesidad no cubierta',
    subject: 'la necesidad no cubierta',
    unit: 'proporción de la necesidad',
    definition: 'Proporción de la necesidad que no está cubierta',
    everyday: { name: 'Necesidad sin cubrir', about: 'Parte de la necesidad que nadie cubre.' },
  },
  joinedUp: {
    name: 'Servicio integrado',
    subject: 'el servicio integrado',
    unit: 'proporción de personas',
    definition: 'Proporción de la población en segmentos con cada necesidad cubierta al menos a la mitad',
    everyday: {
      name: 'Gente atendida en todo',
      about: 'Parte de la gente con cada necesidad cubierta al menos a medias.',
    },
  },
  servedWhole: {
    name: 'Atención completa',
    subject: 'la parte de la gente atendida en todo',
    unit: 'proporción de personas',
    definition:
      'Proporción de personas atendidas en cada necesidad de su segmento; las oficinas que saben unas de otras atienden a las mismas personas',
    everyday: { name: 'Personas bien atendidas', about: 'Cuántas personas reciben todo lo que necesitan.' },
  },
  reportedOutcome: {
    name: 'Resultado informado',
    subject: 'el resultado informado',
    unit: '0 a 1',
    definition:
      'Resultado de las metas tal como se informa donde la presión lleva a quedar bien, media según el peso en el gabinete',
    everyday: { name: 'Resultado informado', about: 'Cuán bien se dice que se cumplen las metas.' },
  },
  coordinationLoad: {
    name: 'Carga de coordinación',
    subject: 'la carga de coordinación',
    unit: 'proporción de la capacidad',
    definition: 'Proporción de la capacidad que se gasta en foros',
    everyday: { name: 'Tiempo en reuniones', about: 'Parte de la capacidad que se gasta en foros.' },
  },
  blocked: {
    name: 'Esfuerzo bloqueado',
    subject: 'el esfuerzo bloqueado',
    unit: 'proporción del esfuerzo',
    definition: 'Proporción del esfuerzo que espera por un obstáculo',
    everyday: { name: 'Trabajo bloqueado', about: 'Parte del esfuerzo que espera a otra unidad.' },
  },
  latency: {
    name: 'Demora',
    subject: 'la demora',
    unit: 'meses',
    definition: 'Edad media de los obstáculos al resolverse, los resuelva quien los resuelva',
    everyday: { name: 'Tiempo de espera', about: 'Meses hasta que se resuelve un obstáculo.' },
  },
  backlog: {
    name: 'Obstáculos pendientes',
    subject: 'la cola de obstáculos',
    unit: 'obstáculos',
    definition: 'Obstáculos pendientes al final del mes',
    everyday: { name: 'Obstáculos pendientes', about: 'Obstáculos que esperan al final del mes.' },
  },
  attendance: {
    name: 'Asistencia',
    subject: 'la asistencia',
    unit: 'proporción de ministros convocados',
    definition:
      'Ministros presentes, de los convocados, en foros que no son los propios ni grupos de trabajo',
    everyday: { name: 'Asistencia', about: 'Parte de los ministros que van en persona.' },
  },
  decisionsPerMeeting: {
    name: 'Decisiones por reunión',
    subject: 'el rendimiento de una reunión',
    unit: 'decisiones por reunión',
    definition: 'Obstáculos resueltos en una reunión, sin contar las reuniones internas de los ministerios',
    everyday: {
      name: 'Decisiones por reunión',
      about: 'Obstáculos resueltos en una reunión, en promedio.',
    },
  },
  ministerAttention: {
    name: 'Atención del ministro',
    subject: 'la atención de los ministros',
    unit: 'proporción de la necesaria',
    definition:
      'Proporción de la atención que un ministerio necesita que su ministro puede dar, media según la capacidad',
    everyday: {
      name: 'Atención del ministro',
      about: 'Cuánto de lo que pide su propio ministerio puede darle el ministro.',
    },
  },
  trust: {
    name: 'Confianza',
    subject: 'la confianza',
    unit: '0 a 1',
    definition: 'Confianza media entre pares de ministerios',
    everyday: { name: 'Confianza', about: 'Confianza entre ministerios, en promedio.' },
  },
  culture: {
    name: 'Cultura',
    subject: 'la cultura de compartir',
    unit: '0 a 1',
    definition: 'Apertura media de los ministerios',
    everyday: { name: 'Cultura', about: 'Cultura de cooperación al final, en promedio.' },
  },
  trustCentre: {
    name: 'Confianza en el CdG',
    subject: 'la confianza en el centro',
    unit: '0 a 1',
    definition: 'Confianza media de los ministerios en el centro',
    everyday: { name: 'Confianza en el CdG', about: 'Cuánto confían los ministerios en el CdG.' },
  },
  backing: {
    name: 'Respaldo',
    subject: 'el respaldo político',
    unit: '0 a 1',
    definition: 'Respaldo político del centro',
    everyday: { name: 'Respaldo', about: 'Respaldo político que queda al final.' },
  },
  accountability: {
    name: 'Rendición de cuentas',
    subject: 'la rendición de cuentas',
    unit: '0 a 1',
    definition: 'Rendición de cuentas por las metas, media según el peso en el gabinete',
    everyday: { name: 'Responsabilidad', about: 'Cuánto tiene alguien que responder por cada meta.' },
  },
  missionClarity: {
    name: 'Claridad de misión',
    subject: 'la claridad de misión',
    unit: '0 a 1',
    definition:
      'Hasta qué punto las prioridades de un ministerio se concentran en pocas metas: 1 − entropía relativa, media según la capacidad',
    everyday: { name: 'Misiones claras', about: 'Cuán claro tiene cada ministerio una sola tarea.' },
  },
};
