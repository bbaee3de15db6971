import { withMonth } from './withMonth.ts';
import { midSentence } from '../midSentence.ts';
import type { Words } from '../words.ts';
import { docking } from './pt/docking.ts';
import { dose } from './pt/dose.ts';
import { finding } from './pt/finding.ts';
import { forum } from './pt/forum.ts';
import { heat } from './pt/heat.ts';
import { living } from './pt/living.ts';
import { metrics } from './pt/metrics.ts';
import { regimes } from './pt/regimes.ts';
import { shortWords } from './pt/short.ts';
import { calibration } from './pt/calibration.ts';
import { discovery } from './pt/discovery.ts';
import { page } from './pt/page.ts';
import { options, parameters } from './pt/parameters.ts';
import { sensitivity } from './pt/sensitivity.ts';
import { ofWorlds } from './pt/worlds.ts';
import { plural } from './plural.ts';

/** Portuguese. */
export const pt: Words = {
  language: 'pt',
  decimal: ',',
  thousands: '.',
  colon: ': ',
  metrics,
  regimes,
  unknownMetric: (name) => ({
    name,
    subject: name,
    unit: '',
    findings: {
      higher: `${name} é maior`,
      lower: `${name} é menor`,
      same: `${name} quase não muda`,
      clear: `em ${name}`,
    },
  }),
  goalMetrics: {
    outcome: (goal) => ({
      name: `Resultado de ${goal}`,
      subject: `o resultado de ${goal}`,
      unit: '0 a 1',
      findings: {
        higher: `os resultados em ${goal} são melhores`,
        lower: `os resultados em ${goal} são piores`,
        same: `os resultados em ${goal} quase não mudam`,
        clear: `nos resultados em ${goal}`,
      },
      definition: `Resultado da meta ${goal}`,
    }),
    coverage: (goal) => ({
      name: `Cobertura de ${goal}`,
      subject: `a cobertura de ${goal}`,
      unit: 'proporção da necessidade',
      findings: {
        higher: `a cobertura de ${goal} é maior`,
        lower: `a cobertura de ${goal} é menor`,
        same: `a cobertura de ${goal} quase não muda`,
        clear: `na cobertura de ${goal}`,
      },
      definition: `Proporção coberta da necessidade nas células da meta ${goal}`,
    }),
  },
  atMonth: (metric, month) => withMonth(metric, `fim do mês ${month}`, `no fim do mês ${month}`),
  unknownRegime: (name) => ({ name, under: name }),
  finding,
  titles: {
    nothing: (metric) => `Neste modelo, nenhum par de execuções informa sobre ${metric.subject}`,
    halfRecover: (regime, month) =>
      `Neste modelo, metade se recupera até o mês ${month} com ${regime.under}`,
    fewRecover: (regime, recovered, of, month) =>
      `Neste modelo, ${recovered} de ${of} se recuperam até o mês ${month} com ${regime.under}`,
    dipEnds: (metric, regime, month) =>
      `Neste modelo, ${metric.subject} piora e se recupera até o mês ${month} com ${regime.under}`,
    dipStays: (metric, regime, month) =>
      `Neste modelo, ${metric.subject} não se recuperou até o mês ${month} com ${regime.under}`,
    noDip: (metric, regime) => `Neste modelo, ${metric.subject} não sofre queda com ${regime.under}`,
    cellsShort: (short, of) => `Neste modelo, a oferta costuma faltar em ${short} de ${of} células`,
    noCellShort: 'Neste modelo, a oferta costuma bastar em todas as células',
    gapsMove: (narrower, wider, of, regime) =>
      `Neste modelo, ${narrower > 0 ? `${narrower} de ${of} lacunas ${narrower === 1 ? 'diminui' : 'diminuem'}${wider > 0 ? ` e ${wider} ${wider === 1 ? 'aumenta' : 'aumentam'}` : ''}` : `${wider} de ${of} lacunas ${wider === 1 ? 'aumenta' : 'aumentam'}`} com ${regime.under}`,
    gapsSame: (regime) => `Neste modelo, nenhuma lacuna muda muito com ${regime.under}`,
    halfCarried: (carriers, of) =>
      `Neste modelo, ${carriers} de ${of} ministérios carregam metade da duplicação`,
    nobodyCarries: 'Neste modelo, nenhum ministério duplica outro',
    meetingsTake: (least, most) => `Neste modelo, as reuniões tomam de ${least} a ${most} da capacidade`,
    meetingsTakeSame: (share) => `Neste modelo, as reuniões tomam ${share} da capacidade`,
    outcomePeaks: (committees) => `Neste modelo, com mais de ${committees} comitês o resultado cai`,
    areasShared: (areas, of) =>
      `${areas} de ${of} áreas de política têm três ou mais departamentos efetivos`,
    drives: (first) => `Neste modelo, nada move tanto a diferença quanto ${first}`,
    mayDrive: (first) =>
      `Neste modelo, talvez nada mova tanto a diferença quanto ${first}, mas não é certo`,
    drivesTimes: (first, times, second) =>
      `Neste modelo, nada move tanto a diferença quanto ${first}: ${times} vezes tanto quanto ${second}`,
    nothingDrives: 'Neste modelo, nenhum parâmetro sozinho move muito a diferença',
    wins: (regime, worlds, of) =>
      `Neste modelo, ${regime.under} ${regime.many === true ? 'ganham' : 'ganha'} com clareza em ${worlds} de ${of} casos`,
    tooClose: (close, of) => `Neste modelo, ${close} de ${of} casos estão apertados demais para decidir`,
    structure: (ministers, forums) =>
      `${plural(ministers, 'ministro responde', 'ministros respondem')} ao chefe de governo; ${plural(forums, 'fórum os une', 'fóruns os unem')}`,
    structureChange: (before, after, come, gone) =>
      [
        before === after
          ? `Continuam ${plural(after, 'ministro', 'ministros')}`
          : `${plural(after, 'ministro', 'ministros')} em vez de ${before}`,
        ...(come > 0 ? [plural(come, 'fórum novo', 'fóruns novos')] : []),
        ...(gone > 0 ? [`${plural(gone, 'fórum', 'fóruns')} a menos`] : []),
      ].join(', '),
    structureSame: 'Nenhum ministro e nenhum fórum muda',
    chain: (goal, units, ministries) =>
      `${goal}: devem entregar ${plural(units, 'unidade', 'unidades')} de ${plural(ministries, 'ministério', 'ministérios')}`,
  },
  charts: {
    seeds: (count) => plural(count, 'governo simulado', 'governos simulados'),
    lastMonths: (months) => `média dos últimos ${months} meses`,
    eachRegime: 'Uma linha por governo',
    minus: (regime, reference) => `${regime.name} menos ${midSentence(reference.name)}`,
    differenceTo: (reference) => `Diferença para ${reference.under}, mesma sorte`,
    as: (reference) => `como ${reference.under}`,
    lowerIn: (count, of) => `menor em ${count} de ${of}`,
    higherIn: (count, of) => `maior em ${count} de ${of}`,
    differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
      `${regime.name}: diferença média ${mean}, intervalo de 95\u00A0% (de Student) de ${low} a ${high}; menor em ${plural(lower, 'governo', 'governos')}, igual em ${equal}, maior em ${higher}.`,
    dotsNote: (dots, seeds) =>
      seeds % dots === 0
        ? `Cada ponto são ${seeds / dots} de ${seeds} governos simulados.`
        : `${dots} pontos representam ${seeds} governos simulados.`,
    dotsAreSeeds: (seeds) => `Pontos: os ${seeds} governos simulados.`,
    raincloudNote:
      'Nuvens: densidades (núcleo gaussiano, largura de banda de Silverman), de mesma área. Caixas: quartis, mediana.',
    barNote: 'Barra: a média e seu intervalo de 95\u00A0% (de Student), que nada diz de governos reais.',
    mattersNote: (least) => `Faixa cinza: menos de ${least}, pouco demais para importar.`,
    linesNote: (drawn, of) => `Linhas: os primeiros ${drawn} de ${of} governos.`,
    month: 'Mês',
    reform: (month) => `reforma, mês ${month}`,
    step: (month) => `passo, mês ${month}`,
    dip: 'a queda',
    bandNote:
      'Linha: diferença média. Faixa: seu intervalo de 95\u00A0% (de Student), que se estreita com mais governos.',
    pathsNote: (paths) => `Linhas finas: ${paths} governos, uma trajetória cada. Linha grossa: a média.`,
    fanNote: 'Faixas: os 50, 80 e 95\u00A0% centrais dos governos simulados. Linha: sua média.',
    largest: (change, month) => `${change} no mês ${month}`,
    observedTitle: (observed, simulated) => `Observado: ${observed}. Neste modelo: ${simulated}`,
    turns: (month, lost) => `máximo no mês ${month}, depois se perdem ${lost} do ganho`,
    neverRises: 'nunca acima do início',
    indexSubtitle: 'Índice, 100 antes da reforma, em fatores; cada painel tem sua própria escala',
    observed: (what) => `Observado: ${what}`,
    simulated: (what) => `Simulado: ${what}`,
    middleGovernment: 'Mediana dos governos',
    worldsFanNote: (governments) =>
      `Faixas: os 50, 80 e 95\u00A0% centrais de ${governments} governos simulados. Linha: sua mediana.`,
    turnsNote: 'Pode-se comparar quando os dois viram, não até onde vão.',
    disruptionNote: 'Pontilhada: capacidade perdida na reorganização, como perda.',
    recovered: 'Mês da recuperação',
    recoveredNote: (count) =>
      `Pontos abaixo: ${count} governos simulados pelo mês a partir do qual três meses não foram piores que sem a reforma.`,
    notYet: 'ainda não',
    covered: 'coberto',
    short: 'governos em que falta',
    over: 'vezes o necessário',
    enough: 'o necessário',
    supplyOverNeed: 'Oferta sobre necessidade',
    shortIn: (seeds) => `Número: governos em que falta atendimento, de ${seeds}.`,
    usuallyShort: 'falta em 4 de 5 governos',
    coveredShare: 'Proporção da necessidade que é coberta',
    gapDifferenceNote: (least) =>
      `Número: por cento da necessidade. Branco: menos de ${least}, ou sem lacuna em ambos.`,
    moreSeedsShort: 'governos a mais em que falta',
    narrower: 'lacuna menor',
    wider: 'lacuna maior',
    muchTheSame: 'quase igual',
    furthest: (segment, service, ratio) =>
      `Mais longe da necessidade: ${segment}, ${service} (${ratio} da necessidade)`,
    carries: 'carrega',
    against: 'frente a',
    carriedShare: 'proporção de toda a oferta',
    darker: (most) => `Mais escuro: mais; o mais escuro é ${most} de toda a oferta.`,
    carriersSubtitle: (seeds) =>
      `Oferta além da necessidade que um segundo ministério acrescenta, por quem a acrescenta (linhas) frente a quem (colunas); ${plural(seeds, 'governo', 'governos')}`,
    all: 'no total',
    others: (count) => (count === 1 ? 'mais um' : `outros ${count}`),
    rank: (best, worst) => (best === worst ? `posto ${best}` : `posto ${best}–${worst}`),
    implementing: 'implementação',
    meetings: 'reuniões',
    disruption: 'reorganização',
    mission: 'missão confusa',
    blocked: 'à espera de obstáculos',
    shareOfCapacity: 'Proporção da capacidade',
    committees: 'Comitês',
    outcome: 'Resultado',
    intervalNote: 'Barras nos pontos: intervalo de 95\u00A0% (de Student) da média.',
    bestNote: 'Colchete: melhor número de comitês, intervalo de 95\u00A0% (bootstrap).',
    wayTo: (share, regime) => `${share} do caminho até ${regime.under}`,
    departments: 'departamentos',
    effectiveDepartments: 'departamentos efetivos',
    overlapShare: 'sobreposição, proporção do dinheiro',
    mapSubtitle: (areas) =>
      `Departamentos ativos em cada uma de ${areas} áreas de política, antes de simular`,
    mapNote:
      'Departamentos efetivos: 1 / Σ proporção² do dinheiro. Sobreposição: dinheiro ali onde dois ou mais atendem as mesmas pessoas. Nada disso é ruim em si: indica onde olhar.',
    lowEnd: 'em seu extremo baixo',
    highEnd: 'em seu extremo alto',
    noise: 'nível de ruído',
    tornadoNote:
      'Cada barra: a diferença média quando um parâmetro percorre sua faixa plausível. Haste: intervalo de 95\u00A0% (de Student).',
    youAreHere: 'você está aqui',
    tooCloseNote:
      'Hachurado: apertado demais para decidir (entre 20\u00A0% e 80\u00A0% dos governos). Linha: chances iguais.',
    winShare: (regime, reference) =>
      `Proporção de governos em que ${regime.under} ${regime.many === true ? 'superam' : 'supera'} ${reference.under}`,
    primeMinister: 'Chefe de governo',
    centre: 'Centro de Governo',
    minister: 'ministro',
    structureNote: 'Linhas: quem responde a quem. Pontos em uma linha: quais ministérios um fórum une.',
    structureListNote:
      'Linhas: quem responde a quem. Pontos em uma coluna: quais ministérios um fórum une.',
    structureChangeNote: (merged) =>
      `Caixas: quem responde ao chefe de governo, antes e depois${merged ? '; laranja: fusão' : ''}. Marcas: quais ministérios um fórum une.`,
    forumKept: 'antes e depois',
    forumNew: 'novo',
    forumGone: 'não mais',
    otherMinistries: (count) => (count === 1 ? 'outro ministério' : `outros ${count} ministérios`),
    otherForums: (count) => (count === 1 ? 'outro fórum' : `outros ${count} fóruns`),
    chainNote: 'Largura de uma linha: oferta. Do ministério, por suas unidades, à necessidade que atende.',
    need: 'necessidade',
    supply: 'oferta',
    segment: 'segmento',
    service: 'serviço',
    ministry: 'ministério',
    unit: 'unidade',
    regime: 'regime',
    mean: 'média',
    low: 'baixo (95\u00A0%)',
    high: 'alto (95\u00A0%)',
    lower: 'governos menor',
    equal: 'igual',
    higher: 'maior',
    area: 'área de política',
    forum: 'fórum',
    members: 'membros',
    parameter: 'parâmetro',
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
        name: 'Trabalho que espera por outros',
        subject: 'o trabalho que espera por outros',
        dueTo: 'ao trabalho que espera por outros',
      },
      agreements: {
        name: 'Acordos sobre o como',
        subject: 'o que se acorda sobre como trabalhar',
        dueTo: 'ao que se acorda sobre como trabalhar',
      },
      division: {
        name: 'Saber e dividir o trabalho',
        subject: 'quem sabe de quem e faz o quê',
        dueTo: 'a quem sabe de quem e faz o quê',
      },
      priorities: {
        name: 'Metas compartilhadas com responsável',
        subject: 'as metas compartilhadas pelas quais alguém responde',
        dueTo: 'às metas compartilhadas pelas quais alguém responde',
      },
      attention: {
        name: 'Horas dos ministros',
        subject: 'as horas que os ministros têm',
        dueTo: 'às horas que os ministros têm',
      },
      meetings: {
        name: 'Tempo em reuniões',
        subject: 'o tempo em reuniões',
        dueTo: 'ao tempo em reuniões',
      },
      reorganising: {
        name: 'Custo de reorganizar',
        subject: 'o custo de reorganizar',
        dueTo: 'ao custo de reorganizar',
      },
      together: {
        name: 'Vários, só juntos',
        subject: 'o que vários fazem só juntos',
        dueTo: 'ao que vários fazem só juntos',
      },
      rest: { name: 'Todo o resto', subject: 'todo o resto', dueTo: 'a todo o resto' },
    },
    most: (first) => `Neste modelo, a diferença se deve sobretudo ${first}`,
    mostAgainst: (first, against) =>
      `Neste modelo, a diferença se deve sobretudo ${first}; contra isso: ${against}`,
    several: (first, second) => `Neste modelo, a diferença se deve sobretudo ${first} e ${second}`,
    unnamed: 'Neste modelo, nem um nem dois mecanismos explicam a maior parte da diferença',
    nothing: 'Neste modelo, quase não há diferença a explicar',
    difference: 'A diferença',
    reason: 'Deve-se a',
    part: 'Parte da diferença',
    share: 'Proporção',
    about:
      'Cada mecanismo é tirado dos dois lados, antes dos outros e depois de todos; sua parte é a média do que isso move. As partes somam a diferença. Todo o resto: a diferença sem nenhum deles.',
    lines: 'Linhas: intervalos de 95\u00A0%.',
  },
  report: {
    finding: 'Achado',
    government: 'Governo',
    difference: 'Quão seguro é?',
    dip: 'Quando acontece?',
    gaps: 'Onde estão as lacunas?',
    carriers: 'Quem a carrega?',
    time: 'Para onde vai o tempo?',
    map: 'Antes de simular',
    table: 'Todas as diferenças',
    tableIntroduction: (reference, seeds) =>
      `Cada regime menos ${reference.under}, governo por governo (${seeds} ao todo): o mesmo governo, as mesmas necessidades, a mesma má sorte. Média dos últimos 24 meses.`,
    metric: 'Métrica',
    interval: 'Intervalo de 95\u00A0% (de Student) da média',
    whichWay: 'Governos menor / igual / maior',
    showTable: 'Tabela',
    definitions: 'O que significam as métricas',
    assumptions: 'Todos os pressupostos',
    assumptionsIntroduction: (changed) =>
      changed === 0
        ? 'Todos os parâmetros têm seu valor padrão.'
        : `${plural(changed, 'parâmetro difere', 'parâmetros diferem')} do padrão (em negrito).`,
    used: 'Usado',
    usual: 'Padrão',
    range: 'Faixa plausível',
    meaning: 'Significado',
    source: 'Fonte',
    limits: 'O que este modelo não pode dizer',
    limit: [
      'Diz o que decorre de seus pressupostos, não o que acontecerá em um governo real.',
      'O intervalo de 95\u00A0% (de Student) é da média sobre governos simulados. Com mais governos ele se estreita, mas nada se torna mais verdadeiro.',
      'As faixas plausíveis são juízos. Um achado com os valores padrão pode falhar em outra parte das faixas.',
      'Nenhum regime é melhor em si: o que se ganha em uma métrica pode se perder em outra, e nenhuma nota total as pondera.',
      'Ficam de fora a política, as pessoas, as leis e o dinheiro além da capacidade.',
    ],
    again: 'Executar de novo',
    againIntroduction: 'O mesmo comando com as mesmas versões dá os mesmos números.',
    versions: 'Versões',
    fingerprint: 'Impressão digital',
    fingerprintMeaning: 'dos dados: impressões iguais, resultados iguais.',
    data: 'Dados',
    download: (rows) => `Baixar os dados (CSV, ${plural(rows, 'linha', 'linhas')})`,
    regimes: 'O que se comparou',
    better: { lower: 'menor é melhor', higher: 'maior é melhor', neither: 'nenhum sentido é melhor em si' },
    none: 'nenhum',
  },
};
