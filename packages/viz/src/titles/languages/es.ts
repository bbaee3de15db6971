import { withMonth } from './withMonth.ts';
import { midSentence } from '../midSentence.ts';
import type { Words } from '../words.ts';
import { docking } from './es/docking.ts';
import { dose } from './es/dose.ts';
import { finding } from './es/finding.ts';
import { forum } from './es/forum.ts';
import { heat } from './es/heat.ts';
import { living } from './es/living.ts';
import { metrics } from './es/metrics.ts';
import { regimes } from './es/regimes.ts';
import { shortWords } from './es/short.ts';
import { calibration } from './es/calibration.ts';
import { discovery } from './es/discovery.ts';
import { page } from './es/page.ts';
import { options, parameters } from './es/parameters.ts';
import { sensitivity } from './es/sensitivity.ts';
import { ofWorlds } from './es/worlds.ts';
import { plural } from './plural.ts';

/** Spanish. */
export const es: Words = {
  language: 'es',
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
      higher: `${name} es mayor`,
      lower: `${name} es menor`,
      same: `${name} casi no cambia`,
      clear: `en ${name}`,
    },
  }),
  goalMetrics: {
    outcome: (goal) => ({
      name: `Resultado de ${goal}`,
      subject: `el resultado de ${goal}`,
      unit: '0 a 1',
      findings: {
        higher: `los resultados en ${goal} son mejores`,
        lower: `los resultados en ${goal} son peores`,
        same: `los resultados en ${goal} casi no cambian`,
        clear: `en los resultados en ${goal}`,
      },
      definition: `Resultado de la meta ${goal}`,
    }),
    coverage: (goal) => ({
      name: `Cobertura de ${goal}`,
      subject: `la cobertura de ${goal}`,
      unit: 'proporción de la necesidad',
      findings: {
        higher: `la cobertura de ${goal} es mayor`,
        lower: `la cobertura de ${goal} es menor`,
        same: `la cobertura de ${goal} casi no cambia`,
        clear: `en la cobertura de ${goal}`,
      },
      definition: `Proporción cubierta de la necesidad en las celdas de la meta ${goal}`,
    }),
  },
  atMonth: (metric, month) => withMonth(metric, `fin del mes ${month}`, `al final del mes ${month}`),
  unknownRegime: (name) => ({ name, under: name }),
  finding,
  titles: {
    nothing: (metric) => `En este modelo, ningún par de corridas informa sobre ${metric.subject}`,
    halfRecover: (regime, month) =>
      `En este modelo, la mitad se recupera para el mes ${month} con ${regime.under}`,
    fewRecover: (regime, recovered, of, month) =>
      `En este modelo, ${recovered} de ${of} se recuperan para el mes ${month} con ${regime.under}`,
    dipEnds: (metric, regime, month) =>
      `En este modelo, ${metric.subject} empeora y se recupera para el mes ${month} con ${regime.under}`,
    dipStays: (metric, regime, month) =>
      `En este modelo, ${metric.subject} sigue peor en el mes ${month} con ${regime.under}`,
    noDip: (metric, regime) => `En este modelo, ${metric.subject} no sufre caída con ${regime.under}`,
    cellsShort: (short, of) => `En este modelo, la oferta no suele alcanzar en ${short} de ${of} celdas`,
    noCellShort: 'En este modelo, la oferta suele alcanzar en todas las celdas',
    gapsMove: (narrower, wider, of, regime) =>
      `En este modelo, ${narrower > 0 ? `${narrower} de ${of} brechas ${narrower === 1 ? 'se reduce' : 'se reducen'}${wider > 0 ? ` y ${wider} ${wider === 1 ? 'crece' : 'crecen'}` : ''}` : `${wider} de ${of} brechas ${wider === 1 ? 'crece' : 'crecen'}`} con ${regime.under}`,
    gapsSame: (regime) => `En este modelo, ninguna brecha cambia mucho con ${regime.under}`,
    halfCarried: (carriers, of) =>
      `En este modelo, ${carriers} de ${of} ministerios cargan la mitad de la duplicación`,
    nobodyCarries: 'En este modelo, ningún ministerio duplica a otro',
    meetingsTake: (least, most) =>
      `En este modelo, las reuniones toman de ${least} a ${most} de la capacidad`,
    meetingsTakeSame: (share) => `En este modelo, las reuniones toman ${share} de la capacidad`,
    outcomePeaks: (committees) => `En este modelo, con más de ${committees} comités el resultado baja`,
    areasShared: (areas, of) =>
      `${areas} de ${of} áreas de política tienen tres o más departamentos efectivos`,
    drives: (first) => `En este modelo, nada mueve tanto la diferencia como ${first}`,
    mayDrive: (first) =>
      `En este modelo, quizá nada mueva tanto la diferencia como ${first}, pero no es seguro`,
    drivesTimes: (first, times, second) =>
      `En este modelo, nada mueve tanto la diferencia como ${first}: ${times} veces tanto como ${second}`,
    nothingDrives: 'En este modelo, ningún parámetro mueve mucho por sí solo la diferencia',
    wins: (regime, worlds, of) =>
      `En este modelo, ${regime.under} ${regime.many === true ? 'ganan' : 'gana'} con claridad en ${worlds} de ${of} casos`,
    tooClose: (close, of) => `En este modelo, ${close} de ${of} casos están demasiado reñidos`,
    structure: (ministers, forums) =>
      `${plural(ministers, 'ministro responde', 'ministros responden')} al jefe de gobierno; ${plural(forums, 'foro los une', 'foros los unen')}`,
    structureChange: (before, after, come, gone) =>
      [
        before === after
          ? `Siguen ${plural(after, 'ministro', 'ministros')}`
          : `${plural(after, 'ministro', 'ministros')} en lugar de ${before}`,
        ...(come > 0 ? [plural(come, 'foro nuevo', 'foros nuevos')] : []),
        ...(gone > 0 ? [`${plural(gone, 'foro', 'foros')} menos`] : []),
      ].join(', '),
    structureSame: 'No cambia ningún ministro ni foro',
    chain: (goal, units, ministries) =>
      `${goal}: deben cumplir ${plural(units, 'unidad', 'unidades')} de ${plural(ministries, 'ministerio', 'ministerios')}`,
  },
  charts: {
    seeds: (count) => plural(count, 'gobierno simulado', 'gobiernos simulados'),
    lastMonths: (months) => `media de los últimos ${months} meses`,
    eachRegime: 'Una línea por gobierno',
    minus: (regime, reference) => `${regime.name} menos ${midSentence(reference.name)}`,
    differenceTo: (reference) => `Diferencia con ${reference.under}, misma suerte`,
    as: (reference) => `como ${reference.under}`,
    lowerIn: (count, of) => `menor en ${count} de ${of}`,
    higherIn: (count, of) => `mayor en ${count} de ${of}`,
    differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
      `${regime.name}: diferencia media ${mean}, intervalo del 95\u00A0% (de Student) de ${low} a ${high}; menor en ${plural(lower, 'gobierno', 'gobiernos')}, igual en ${equal}, mayor en ${higher}.`,
    dotsNote: (dots, seeds) =>
      seeds % dots === 0
        ? `Cada punto son ${seeds / dots} de ${seeds} gobiernos simulados.`
        : `${dots} puntos representan ${seeds} gobiernos simulados.`,
    dotsAreSeeds: (seeds) => `Puntos: los ${seeds} gobiernos simulados.`,
    raincloudNote:
      'Nubes: densidades (núcleo gaussiano, ancho de banda de Silverman), de igual área. Cajas: cuartiles, mediana.',
    barNote:
      'Barra: la media y su intervalo del 95\u00A0% (de Student), que nada dice de gobiernos reales.',
    mattersNote: (least) => `Banda gris: menos de ${least}, demasiado poco para importar.`,
    linesNote: (drawn, of) => `Líneas: los primeros ${drawn} de ${of} gobiernos.`,
    month: 'Mes',
    reform: (month) => `reforma, mes ${month}`,
    step: (month) => `paso, mes ${month}`,
    dip: 'la caída',
    bandNote:
      'Línea: diferencia media. Banda: su intervalo del 95\u00A0% (de Student), que se estrecha con más gobiernos.',
    pathsNote: (paths) =>
      `Líneas finas: ${paths} gobiernos, una trayectoria cada uno. Línea gruesa: la media.`,
    fanNote: 'Bandas: el 50, 80 y 95\u00A0% central de los gobiernos simulados. Línea: su media.',
    largest: (change, month) => `${change} en el mes ${month}`,
    observedTitle: (observed, simulated) => `Observado: ${observed}. En este modelo: ${simulated}`,
    turns: (month, lost) => `máximo en el mes ${month}, después se pierde el ${lost} de la ganancia`,
    neverRises: 'nunca por encima del inicio',
    indexSubtitle: 'Índice, 100 antes de la reforma, en factores; cada panel tiene su propia escala',
    observed: (what) => `Observado: ${what}`,
    simulated: (what) => `Simulado: ${what}`,
    middleGovernment: 'Mediana de los gobiernos',
    worldsFanNote: (governments) =>
      `Bandas: el 50, 80 y 95\u00A0% central de ${governments} gobiernos simulados. Línea: su mediana.`,
    turnsNote: 'Se puede comparar cuándo giran ambos, no hasta dónde llegan.',
    disruptionNote: 'Punteada: capacidad perdida por la reorganización, como pérdida.',
    recovered: 'Mes de recuperación',
    recoveredNote: (count) =>
      `Puntos abajo: ${count} gobiernos simulados según el mes desde el cual tres meses no fueron peores que sin la reforma.`,
    notYet: 'todavía no',
    covered: 'cubierto',
    short: 'gobiernos en que falta',
    over: 'veces lo necesario',
    enough: 'lo necesario',
    supplyOverNeed: 'Oferta sobre necesidad',
    shortIn: (seeds) => `Número: gobiernos en que falta atención, de ${seeds}.`,
    usuallyShort: 'falta en 4 de 5 gobiernos',
    coveredShare: 'Proporción de la necesidad que se cubre',
    gapDifferenceNote: (least) =>
      `Número: por ciento de la necesidad. Blanco: menos de ${least}, o sin brecha en ambos.`,
    moreSeedsShort: 'gobiernos más en que falta',
    narrower: 'brecha menor',
    wider: 'brecha mayor',
    muchTheSame: 'casi igual',
    furthest: (segment, service, ratio) =>
      `Lo más lejano de la necesidad: ${segment}, ${service} (${ratio} de la necesidad)`,
    carries: 'carga',
    against: 'frente a',
    carriedShare: 'proporción de toda la oferta',
    darker: (most) => `Más oscuro: más; lo más oscuro es ${most} de toda la oferta.`,
    carriersSubtitle: (seeds) =>
      `Oferta por encima de la necesidad que añade un segundo ministerio, según quién la añade (filas) frente a quién (columnas); ${plural(seeds, 'gobierno', 'gobiernos')}`,
    all: 'en total',
    others: (count) => (count === 1 ? 'otro más' : `otros ${count}`),
    rank: (best, worst) => (best === worst ? `puesto ${best}` : `puesto ${best}–${worst}`),
    implementing: 'implementación',
    meetings: 'reuniones',
    disruption: 'reorganización',
    mission: 'misión confusa',
    blocked: 'en espera de obstáculos',
    shareOfCapacity: 'Proporción de la capacidad',
    committees: 'Comités',
    outcome: 'Resultado',
    intervalNote: 'Barras en los puntos: intervalo del 95\u00A0% (de Student) de la media.',
    bestNote: 'Corchete: mejor número de comités, intervalo del 95\u00A0% (bootstrap).',
    wayTo: (share, regime) => `${share} del camino hasta ${regime.under}`,
    departments: 'departamentos',
    effectiveDepartments: 'departamentos efectivos',
    overlapShare: 'superposición, proporción del dinero',
    mapSubtitle: (areas) =>
      `Departamentos activos en cada una de ${areas} áreas de política, antes de simular`,
    mapNote:
      'Departamentos efectivos: 1 / Σ proporción² del dinero. Superposición: dinero allí donde dos o más atienden a las mismas personas. Nada de esto es malo en sí: indica dónde mirar.',
    lowEnd: 'en su extremo bajo',
    highEnd: 'en su extremo alto',
    noise: 'nivel de ruido',
    tornadoNote:
      'Cada barra: la diferencia media cuando un parámetro recorre su rango plausible. Bigote: intervalo del 95\u00A0% (de Student).',
    youAreHere: 'usted está aquí',
    tooCloseNote:
      'Rayado: demasiado reñido (entre el 20\u00A0% y el 80\u00A0% de los gobiernos). Línea: igual probabilidad.',
    winShare: (regime, reference) =>
      `Proporción de gobiernos en que ${regime.many === true ? 'son mejores' : 'es mejor'} ${regime.under} que ${reference.under}`,
    primeMinister: 'Jefe de gobierno',
    centre: 'Centro de Gobierno (CdG)',
    minister: 'ministro',
    structureNote: 'Líneas: quién responde a quién. Puntos en una fila: qué ministerios une un foro.',
    structureListNote:
      'Líneas: quién responde a quién. Puntos en una columna: qué ministerios une un foro.',
    structureChangeNote: (merged) =>
      `Cajas: quién responde al jefe de gobierno, antes y después${merged ? '; naranja: fusión' : ''}. Marcas: qué ministerios une un foro.`,
    forumKept: 'antes y después',
    forumNew: 'nuevo',
    forumGone: 'ya no',
    otherMinistries: (count) => (count === 1 ? 'otro ministerio' : `otros ${count} ministerios`),
    otherForums: (count) => (count === 1 ? 'otro foro' : `otros ${count} foros`),
    chainNote: 'Ancho de una línea: oferta. Del ministerio, por sus unidades, a la necesidad que atiende.',
    need: 'necesidad',
    supply: 'oferta',
    segment: 'segmento',
    service: 'servicio',
    ministry: 'ministerio',
    unit: 'unidad',
    regime: 'régimen',
    mean: 'media',
    low: 'bajo (95\u00A0%)',
    high: 'alto (95\u00A0%)',
    lower: 'gobiernos menor',
    equal: 'igual',
    higher: 'mayor',
    area: 'área de política',
    forum: 'foro',
    members: 'miembros',
    parameter: 'parámetro',
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
        name: 'Trabajo que espera a otros',
        subject: 'el trabajo que espera a otros',
        dueTo: 'al trabajo que espera a otros',
      },
      agreements: {
        name: 'Acuerdos sobre el cómo',
        subject: 'lo que se acuerda sobre cómo trabajar',
        dueTo: 'a lo que se acuerda sobre cómo trabajar',
      },
      division: {
        name: 'Saber y repartirse el trabajo',
        subject: 'quién sabe de quién y hace qué',
        dueTo: 'a quién sabe de quién y hace qué',
      },
      priorities: {
        name: 'Metas compartidas con responsable',
        subject: 'las metas compartidas por las que alguien responde',
        dueTo: 'a las metas compartidas por las que alguien responde',
      },
      attention: {
        name: 'Horas de los ministros',
        subject: 'las horas que tienen los ministros',
        dueTo: 'a las horas que tienen los ministros',
      },
      meetings: {
        name: 'Tiempo en reuniones',
        subject: 'el tiempo en reuniones',
        dueTo: 'al tiempo en reuniones',
      },
      reorganising: {
        name: 'Costo de reorganizar',
        subject: 'el costo de reorganizar',
        dueTo: 'al costo de reorganizar',
      },
      together: {
        name: 'Varios, solo juntos',
        subject: 'lo que varios hacen solo juntos',
        dueTo: 'a lo que varios hacen solo juntos',
      },
      rest: { name: 'Todo lo demás', subject: 'todo lo demás', dueTo: 'a todo lo demás' },
    },
    most: (first) => `En este modelo, la diferencia se debe sobre todo ${first}`,
    mostAgainst: (first, against) =>
      `En este modelo, la diferencia se debe sobre todo ${first}; en contra: ${against}`,
    several: (first, second) => `En este modelo, la diferencia se debe sobre todo ${first} y ${second}`,
    unnamed: 'En este modelo, ni uno ni dos mecanismos explican la mayor parte de la diferencia',
    nothing: 'En este modelo, casi no hay diferencia que explicar',
    difference: 'La diferencia',
    reason: 'Se debe a',
    part: 'Parte de la diferencia',
    share: 'Proporción',
    about:
      'Cada mecanismo se quita de ambos lados, antes que los demás y después de todos; su parte es la media de lo que eso mueve. Las partes suman la diferencia. Todo lo demás: la diferencia sin ninguno de ellos.',
    lines: 'Líneas: intervalos del 95\u00A0%.',
  },
  report: {
    finding: 'Hallazgo',
    government: 'Gobierno',
    difference: '¿Qué tan seguro es?',
    dip: '¿Cuándo ocurre?',
    gaps: '¿Dónde están las brechas?',
    carriers: '¿Quién la carga?',
    time: '¿Adónde va el tiempo?',
    map: 'Antes de simular',
    table: 'Todas las diferencias',
    tableIntroduction: (reference, seeds) =>
      `Cada régimen menos ${reference.under}, gobierno por gobierno (${seeds} en total): el mismo gobierno, las mismas necesidades, la misma mala suerte. Media de los últimos 24 meses.`,
    metric: 'Métrica',
    interval: 'Intervalo del 95\u00A0% (de Student) de la media',
    whichWay: 'Gobiernos menor / igual / mayor',
    showTable: 'Tabla',
    definitions: 'Qué significan las métricas',
    assumptions: 'Todos los supuestos',
    assumptionsIntroduction: (changed) =>
      changed === 0
        ? 'Todos los parámetros tienen su valor por defecto.'
        : `${plural(changed, 'parámetro difiere', 'parámetros difieren')} del valor por defecto (en negrita).`,
    used: 'Usado',
    usual: 'Por defecto',
    range: 'Rango plausible',
    meaning: 'Significado',
    source: 'Fuente',
    limits: 'Lo que este modelo no puede decir',
    limit: [
      'Dice lo que se sigue de sus supuestos, no lo que ocurrirá en un gobierno real.',
      'El intervalo del 95\u00A0% (de Student) es de la media sobre gobiernos simulados. Con más gobiernos se estrecha, pero nada se vuelve más cierto.',
      'Los rangos plausibles son juicios. Un hallazgo con los valores por defecto puede fallar en otra parte de los rangos.',
      'Ningún régimen es mejor en sí: lo que se gana en una métrica puede perderse en otra, y ningún puntaje total las pondera.',
      'Quedan fuera la política, las personas, las leyes y el dinero más allá de la capacidad.',
    ],
    again: 'Repetir la corrida',
    againIntroduction: 'El mismo comando con las mismas versiones da los mismos números.',
    versions: 'Versiones',
    fingerprint: 'Huella',
    fingerprintMeaning: 'de los datos: huellas iguales, resultados iguales.',
    data: 'Datos',
    download: (rows) => `Descargar los datos (CSV, ${plural(rows, 'fila', 'filas')})`,
    regimes: 'Qué se comparó',
    better: { lower: 'menor es mejor', higher: 'mayor es mejor', neither: 'ningún sentido es mejor en sí' },
    none: 'ninguno',
  },
};
