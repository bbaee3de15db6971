import type { MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

export const metrics: Readonly<Record<MetricId, ModelMetricWords>> = {
  duplication: {
    name: 'Duplicação',
    subject: 'a duplicação',
    unit: 'proporção da oferta',
    definition:
      'Proporção de toda a oferta efetiva que excede a necessidade e que um segundo ministério acrescenta',
    everyday: {
      name: 'Duplicação',
      about: 'Parte do trabalho que passa da necessidade e que um segundo ministério acrescenta.',
    },
  },
  overlap: {
    name: 'Sobreposição',
    subject: 'a sobreposição',
    unit: 'proporção da oferta',
    definition:
      'Proporção da oferta em células onde dois ou mais ministérios detêm cada um mais de 5\u00A0% dela',
    everyday: {
      name: 'Sobreposição',
      about: 'Parte do trabalho em campos onde atuam dois ou mais ministérios.',
    },
  },
  fragmentation: {
    name: 'Fragmentação',
    subject: 'a fragmentação',
    unit: 'ministérios efetivos por meta',
    definition: 'Número efetivo de ministérios por meta, média pelo peso no gabinete',
    everyday: {
      name: 'Ministérios por meta',
      about: 'Quantos ministérios, na prática, trabalham na mesma meta.',
    },
  },
  consistency: {
    name: 'Coerência',
    subject: 'a coerência',
    unit: '0 a 1',
    definition: 'Proximidade das posições sobre uma meta, média pelo esforço',
    everyday: { name: 'Coerência', about: 'Quanto combinam os jeitos de trabalhar numa mesma meta.' },
  },
  contradiction: {
    name: 'Contradição',
    subject: 'a contradição',
    unit: 'proporção de pares de ministérios',
    definition:
      'De todos os pares de ministérios na mesma meta, ponderados pelo produto de seus esforços, a proporção cujas posições médias distam mais de 1',
    everyday: {
      name: 'Contradição',
      about: 'Parte dos pares de ministérios numa meta que puxam em sentidos opostos.',
    },
  },
  alignment: {
    name: 'Alinhamento',
    subject: 'o alinhamento',
    unit: '0 a 1',
    definition: 'Cosseno entre o esforço por meta e os pesos do gabinete',
    everyday: { name: 'Alinhamento', about: 'Quanto o esforço segue as prioridades do gabinete.' },
  },
  outcome: {
    name: 'Resultado',
    subject: 'o resultado',
    unit: '0 a 1',
    definition: 'Resultado das metas, média pelo peso no gabinete',
    everyday: {
      name: 'Resultados para as pessoas',
      about: 'Quanto as metas são alcançadas, conforme as prioridades do gabinete.',
    },
  },
  unmet: {
    name: 'Necessidade não atendida',
    subject: 'a necessidade não atendida',
    unit: 'proporção da necessidade',
    definition: 'Proporção da necessidade que não está coberta',
    everyday: { name: 'Necessidade não atendida', about: 'Parte da necessidade que ninguém cobre.' },
  },
  joinedUp: {
    name: 'Serviço integrado',
    subject: 'o serviço integrado',
    unit: 'proporção de pessoas',
    definition: 'Proporção da população em segmentos com cada necessidade coberta pelo menos pela metade',
    everyday: {
      name: 'Pessoas atendidas em tudo',
      about: 'Parte das pessoas com cada necessidade coberta ao menos pela metade.',
    },
  },
  servedWhole: {
    name: 'Atendimento completo',
    subject: 'a parte das pessoas atendidas em tudo',
    unit: 'proporção de pessoas',
    definition:
      'Proporção de pessoas atendidas em cada necessidade do seu segmento; os escritórios que sabem uns dos outros atendem as mesmas pessoas',
    everyday: { name: 'Pessoas bem atendidas', about: 'Quantas pessoas recebem tudo de que precisam.' },
  },
  reportedOutcome: {
    name: 'Resultado relatado',
    subject: 'o resultado relatado',
    unit: '0 a 1',
    definition:
      'Resultado das metas tal como é relatado onde a pressão leva a parecer bem, média pelo peso no gabinete',
    everyday: { name: 'Resultado informado', about: 'Quão bem se diz que as metas são cumpridas.' },
  },
  coordinationLoad: {
    name: 'Carga de coordenação',
    subject: 'a carga de coordenação',
    unit: 'proporção da capacidade',
    definition: 'Proporção da capacidade gasta em fóruns',
    everyday: { name: 'Tempo em reuniões', about: 'Parte da capacidade gasta em fóruns.' },
  },
  blocked: {
    name: 'Esforço bloqueado',
    subject: 'o esforço bloqueado',
    unit: 'proporção do esforço',
    definition: 'Proporção do esforço que espera por um obstáculo',
    everyday: { name: 'Trabalho bloqueado', about: 'Parte do esforço que espera outra unidade.' },
  },
  latency: {
    name: 'Demora',
    subject: 'a demora',
    unit: 'meses',
    definition: 'Idade média dos obstáculos quando resolvidos, por quem quer que seja',
    everyday: { name: 'Tempo de espera', about: 'Meses até um obstáculo ser resolvido.' },
  },
  backlog: {
    name: 'Obstáculos pendentes',
    subject: 'a fila de obstáculos',
    unit: 'obstáculos',
    definition: 'Obstáculos pendentes no fim do mês',
    everyday: { name: 'Obstáculos pendentes', about: 'Obstáculos que esperam no fim do mês.' },
  },
  attendance: {
    name: 'Presença',
    subject: 'a presença',
    unit: 'proporção de ministros convocados',
    definition:
      'Ministros presentes, dos convocados, em fóruns que não são os próprios nem grupos de trabalho',
    everyday: { name: 'Presença', about: 'Parte dos ministros que vão em pessoa.' },
  },
  decisionsPerMeeting: {
    name: 'Decisões por reunião',
    subject: 'o rendimento de uma reunião',
    unit: 'decisões por reunião',
    definition: 'Obstáculos resolvidos em uma reunião, sem contar as reuniões internas dos ministérios',
    everyday: { name: 'Decisões por reunião', about: 'Obstáculos resolvidos numa reunião, em média.' },
  },
  ministerAttention: {
    name: 'Atenção do ministro',
    subject: 'a atenção dos ministros',
    unit: 'proporção da necessária',
    definition:
      'Proporção da atenção de que um ministério precisa que seu ministro pode dar, média pela capacidade',
    everyday: {
      name: 'Atenção do ministro',
      about: 'Quanto do que o próprio ministério pede o ministro consegue dar.',
    },
  },
  trust: {
    name: 'Confiança',
    subject: 'a confiança',
    unit: '0 a 1',
    definition: 'Confiança média entre pares de ministérios',
    everyday: { name: 'Confiança', about: 'Confiança entre ministérios, em média.' },
  },
  culture: {
    name: 'Cultura',
    subject: 'a cultura de compartilhar',
    unit: '0 a 1',
    definition: 'Abertura média dos ministérios',
    everyday: { name: 'Cultura', about: 'Cultura de cooperação no fim, em média.' },
  },
  trustCentre: {
    name: 'Confiança no centro',
    subject: 'a confiança no centro',
    unit: '0 a 1',
    definition: 'Confiança média dos ministérios no centro',
    everyday: { name: 'Confiança no CdG', about: 'Quanto os ministérios confiam no CdG.' },
  },
  backing: {
    name: 'Apoio',
    subject: 'o apoio político',
    unit: '0 a 1',
    definition: 'Apoio político do centro',
    everyday: { name: 'Apoio', about: 'Apoio político que resta no fim.' },
  },
  accountability: {
    name: 'Responsabilização',
    subject: 'a responsabilização',
    unit: '0 a 1',
    definition: 'Prestação de contas pelas metas, média pelo peso no gabinete',
    everyday: { name: 'Responsabilização', about: 'Quanto alguém precisa responder por cada meta.' },
  },
  missionClarity: {
    name: 'Clareza de missão',
    subject: 'a clareza de missão',
    unit: '0 a 1',
    definition:
      'Até que ponto as prioridades de um ministério se concentram em poucas metas: 1 − entropia relativa, média pela capacidade',
    everyday: { name: 'Missões claras', about: 'Quão claro cada ministério tem uma só tarefa.' },
  },
};
