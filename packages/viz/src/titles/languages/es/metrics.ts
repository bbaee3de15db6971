import type { MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

export const metrics: Readonly<Record<MetricId, ModelMetricWords>> = {
  duplication: {
    name: 'Duplicación',
    subject: 'la duplicación',
    unit: 'proporción de la oferta',
    findings: {
      higher: 'se duplica más trabajo',
      lower: 'se duplica menos trabajo',
      same: 'la duplicación casi no cambia',
      clear: 'en la duplicación',
    },
    definition:
      'Proporción de toda la oferta efectiva que supera la necesidad y que añade un segundo ministerio',
    everyday: {
      name: 'Duplicación',
      about: 'Parte del trabajo que ya no hace falta porque otro ministerio lo hace.',
    },
  },
  overlap: {
    name: 'Superposición',
    subject: 'la superposición',
    unit: 'proporción de la oferta',
    findings: {
      higher: 'hay más superposición',
      lower: 'hay menos superposición',
      same: 'la superposición casi no cambia',
      clear: 'en la superposición',
    },
    definition:
      'Proporción de la oferta en celdas donde dos o más ministerios tienen cada uno más del 5\u00A0% de ella',
    everyday: {
      name: 'Superposición',
      about: 'Parte del trabajo que se hace donde actúan dos o más ministerios.',
    },
  },
  fragmentation: {
    name: 'Fragmentación',
    subject: 'la fragmentación',
    unit: 'ministerios efectivos por meta',
    findings: {
      higher: 'hay más ministerios por meta',
      lower: 'hay menos ministerios por meta',
      same: 'el número de ministerios por meta casi no cambia',
      clear: 'en el número de ministerios por meta',
    },
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
    findings: {
      higher: 'el trabajo es más coherente',
      lower: 'el trabajo es menos coherente',
      same: 'la coherencia casi no cambia',
      clear: 'en la coherencia',
    },
    definition: 'Cercanía de las posturas sobre una meta, media según el esfuerzo',
    everyday: { name: 'Coherencia', about: 'Cuánto encajan las maneras de trabajar en una misma meta.' },
  },
  contradiction: {
    name: 'Contradicción',
    subject: 'la contradicción',
    unit: 'proporción de pares de ministerios',
    findings: {
      higher: 'los ministerios se contradicen más',
      lower: 'los ministerios se contradicen menos',
      same: 'la contradicción casi no cambia',
      clear: 'en la contradicción',
    },
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
    findings: {
      higher: 'el trabajo sigue más de cerca las prioridades',
      lower: 'el trabajo sigue menos las prioridades',
      same: 'el apego a las prioridades casi no cambia',
      clear: 'en el apego a las prioridades',
    },
    definition: 'Coseno entre el esfuerzo por meta y los pesos del gabinete',
    everyday: { name: 'Alineación', about: 'Cuánto sigue el esfuerzo a las prioridades del gabinete.' },
  },
  outcome: {
    name: 'Resultado',
    subject: 'el resultado',
    unit: '0 a 1',
    findings: {
      higher: 'los resultados son mejores',
      lower: 'los resultados son peores',
      same: 'los resultados casi no cambian',
      clear: 'en los resultados',
    },
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
    findings: {
      higher: 'quedan más necesidades sin cubrir',
      lower: 'quedan menos necesidades sin cubrir',
      same: 'las necesidades sin cubrir casi no cambian',
      clear: 'en las necesidades sin cubrir',
    },
    definition: 'Proporción de la necesidad que no está cubierta',
    everyday: { name: 'Necesidad sin cubrir', about: 'Parte de la necesidad que nadie cubre.' },
  },
  joinedUp: {
    name: 'Servicio integrado',
    subject: 'el servicio integrado',
    unit: 'proporción de personas',
    findings: {
      higher: 'más gente recibe un servicio integrado',
      lower: 'menos gente recibe un servicio integrado',
      same: 'el servicio integrado casi no cambia',
      clear: 'en el servicio integrado',
    },
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
    findings: {
      higher: 'más gente recibe todo lo que necesita',
      lower: 'menos gente recibe todo lo que necesita',
      same: 'casi la misma gente recibe todo lo que necesita',
      clear: 'en cuánta gente recibe todo lo que necesita',
    },
    definition:
      'Proporción de personas atendidas en cada necesidad de su segmento; las oficinas que saben unas de otras atienden a las mismas personas',
    everyday: { name: 'Personas bien atendidas', about: 'Cuántas personas reciben todo lo que necesitan.' },
  },
  reportedOutcome: {
    name: 'Resultado informado',
    subject: 'el resultado informado',
    unit: '0 a 1',
    findings: {
      higher: 'los resultados informados son mejores',
      lower: 'los resultados informados son peores',
      same: 'los resultados informados casi no cambian',
      clear: 'en los resultados informados',
    },
    definition:
      'Resultado de las metas tal como se informa donde la presión lleva a quedar bien, media según el peso en el gabinete',
    everyday: { name: 'Resultado informado', about: 'Qué tan bien se dice que se cumplen las metas.' },
  },
  coordinationLoad: {
    name: 'Carga de coordinación',
    subject: 'la carga de coordinación',
    unit: 'proporción de la capacidad',
    findings: {
      higher: 'se va más tiempo en reuniones',
      lower: 'se va menos tiempo en reuniones',
      same: 'el tiempo en reuniones casi no cambia',
      clear: 'en el tiempo en reuniones',
    },
    definition: 'Proporción de la capacidad que se gasta en foros',
    everyday: { name: 'Tiempo en reuniones', about: 'Parte de la capacidad que se gasta en foros.' },
  },
  blocked: {
    name: 'Esfuerzo bloqueado',
    subject: 'el esfuerzo bloqueado',
    unit: 'proporción del esfuerzo',
    findings: {
      higher: 'queda más trabajo bloqueado',
      lower: 'queda menos trabajo bloqueado',
      same: 'el trabajo bloqueado casi no cambia',
      clear: 'en el trabajo bloqueado',
    },
    definition: 'Proporción del esfuerzo que espera por un obstáculo',
    everyday: { name: 'Trabajo bloqueado', about: 'Parte del esfuerzo que espera a otra unidad.' },
  },
  latency: {
    name: 'Demora',
    subject: 'la demora',
    unit: 'meses',
    findings: {
      higher: 'los obstáculos duran más',
      lower: 'los obstáculos duran menos',
      same: 'los obstáculos duran casi lo mismo',
      clear: 'en cuánto duran los obstáculos',
    },
    definition: 'Edad media de los obstáculos al resolverse, los resuelva quien los resuelva',
    everyday: { name: 'Tiempo de espera', about: 'Meses hasta que se resuelve un obstáculo.' },
  },
  backlog: {
    name: 'Obstáculos pendientes',
    subject: 'la cola de obstáculos',
    unit: 'obstáculos',
    findings: {
      higher: 'quedan más obstáculos pendientes',
      lower: 'quedan menos obstáculos pendientes',
      same: 'los obstáculos pendientes casi no cambian',
      clear: 'en los obstáculos pendientes',
    },
    definition: 'Obstáculos pendientes al final del mes',
    everyday: { name: 'Obstáculos pendientes', about: 'Obstáculos que esperan al final del mes.' },
  },
  attendance: {
    name: 'Asistencia',
    subject: 'la asistencia',
    unit: 'proporción de ministros convocados',
    findings: {
      higher: 'van más ministros en persona',
      lower: 'van menos ministros en persona',
      same: 'la asistencia casi no cambia',
      clear: 'en la asistencia',
    },
    definition:
      'Ministros presentes, de los convocados, en foros que no son los propios ni grupos de trabajo',
    everyday: { name: 'Asistencia', about: 'Parte de los ministros que van en persona.' },
  },
  decisionsPerMeeting: {
    name: 'Decisiones por reunión',
    subject: 'el rendimiento de una reunión',
    unit: 'decisiones por reunión',
    findings: {
      higher: 'cada reunión decide más',
      lower: 'cada reunión decide menos',
      same: 'lo que decide cada reunión casi no cambia',
      clear: 'en lo que decide cada reunión',
    },
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
    findings: {
      higher: 'los ministros atienden más a su ministerio',
      lower: 'los ministros atienden menos a su ministerio',
      same: 'la atención de los ministros casi no cambia',
      clear: 'en la atención de los ministros',
    },
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
    findings: {
      higher: 'hay más confianza',
      lower: 'hay menos confianza',
      same: 'la confianza casi no cambia',
      clear: 'en la confianza',
    },
    definition: 'Confianza media entre pares de ministerios',
    everyday: { name: 'Confianza', about: 'Confianza entre ministerios, en promedio.' },
  },
  culture: {
    name: 'Cultura',
    subject: 'la cultura de compartir',
    unit: '0 a 1',
    findings: {
      higher: 'los ministerios comparten más',
      lower: 'los ministerios comparten menos',
      same: 'la cultura de compartir casi no cambia',
      clear: 'en la cultura de compartir',
    },
    definition: 'Apertura media de los ministerios',
    everyday: { name: 'Cultura', about: 'Cultura de cooperación al final, en promedio.' },
  },
  trustCentre: {
    name: 'Confianza en el CdG',
    subject: 'la confianza en el centro',
    unit: '0 a 1',
    findings: {
      higher: 'hay más confianza en el centro',
      lower: 'hay menos confianza en el centro',
      same: 'la confianza en el centro casi no cambia',
      clear: 'en la confianza en el centro',
    },
    definition: 'Confianza media de los ministerios en el centro',
    everyday: { name: 'Confianza en el CdG', about: 'Cuánto confían los ministerios en el CdG.' },
  },
  backing: {
    name: 'Respaldo',
    subject: 'el respaldo político',
    unit: '0 a 1',
    findings: {
      higher: 'queda más respaldo político',
      lower: 'queda menos respaldo político',
      same: 'el respaldo político casi no cambia',
      clear: 'en el respaldo político',
    },
    definition: 'Respaldo político del centro',
    everyday: { name: 'Respaldo', about: 'Respaldo político que queda al final.' },
  },
  accountability: {
    name: 'Rendición de cuentas',
    subject: 'la rendición de cuentas',
    unit: '0 a 1',
    findings: {
      higher: 'hay más rendición de cuentas',
      lower: 'hay menos rendición de cuentas',
      same: 'la rendición de cuentas casi no cambia',
      clear: 'en la rendición de cuentas',
    },
    definition: 'Rendición de cuentas por las metas, media según el peso en el gabinete',
    everyday: { name: 'Responsabilidad', about: 'Cuánto tiene alguien que responder por cada meta.' },
  },
  missionClarity: {
    name: 'Claridad de misión',
    subject: 'la claridad de misión',
    unit: '0 a 1',
    findings: {
      higher: 'las misiones son más claras',
      lower: 'las misiones son menos claras',
      same: 'la claridad de las misiones casi no cambia',
      clear: 'en la claridad de las misiones',
    },
    definition:
      'Hasta qué punto las prioridades de un ministerio se concentran en pocas metas: 1 − entropía relativa, media según la capacidad',
    everyday: { name: 'Misiones claras', about: 'Qué tan clara tiene cada ministerio su tarea.' },
  },
};
