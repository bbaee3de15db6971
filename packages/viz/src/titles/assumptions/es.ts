import type { AssumptionWords } from './assumptionTexts.ts';

/** What the parameters of the model mean, in Spanish. */
export const es: AssumptionWords = {
  groups: {
    'The world': 'El mundo',
    People: 'Las personas',
    'Time and meetings': 'El tiempo y las reuniones',
    'Authority, clarity and trust': 'Autoridad, claridad y confianza',
    'The centre': 'El centro',
    Reorganisation: 'La reorganización',
    Structure: 'Estructura',
    'The government': 'El gobierno',
  },
  meanings: {
    needPersistence: 'parte de una desviación de la necesidad que queda un mes después',
    needVolatility: 'desviación estándar del cambio mensual imprevisto de la necesidad',
    idealPersistence: 'parte de una desviación de la postura ideal que queda un mes después',
    idealVolatility: 'desviación estándar del cambio mensual imprevisto de la postura ideal',
    obstacleRate: 'probabilidad de que un trabajo libre tope con un obstáculo',
    ministerTenure: 'tiempo medio que dura un ministro; la probabilidad de irse es 1 / duración cada mes',
    complementarity: 'cuánto se sustituyen entre sí los campos de una meta: 1 del todo, −∞ nada',
    turfMotive: 'valor de tener territorio frente al valor de los resultados',
    reallocationRate: 'parte del camino hacia el reparto deseado que deja pasar un nivel de aprobación',
    stanceRate: 'parte del camino hacia la postura deseada que deja pasar un nivel de aprobación',
    spontaneousAlignment:
      'atracción que ejerce en una postura lo que se sabe que hacen los demás; el ideal propio tiene 1',
    agreementWeight:
      'atracción que ejerce en una postura un acuerdo que obliga del todo; el ideal propio tiene 1',
    choiceIntensity: 'exponente del valor en el reparto deseado',
    noticing: 'parte de lo que hacen otros que se nota sin reunión alguna',
    forgetting: 'parte de lo sabido sobre otros que un mes después ya no vale',
    perceptionLag: 'parte de un cambio en la oferta que se ve después de un mes',
    misfitCost: 'producción perdida por una postura alejada del ideal',
    contradictionCost: 'resultado perdido por posturas alejadas entre sí',
    learning: 'velocidad a la que la práctica a tiempo completo aumenta la competencia',
    unlearning: 'velocidad a la que la competencia se pierde sin práctica',
    selfHelp: 'probabilidad de que colegas de dos ministerios que confían del todo resuelvan un obstáculo',
    selfHelpInside:
      'probabilidad de que colegas de un mismo ministerio que confían del todo resuelvan un obstáculo',
    trustDrift: 'velocidad a la que la confianza vuelve a la media de las dos culturas',
    cultureDrift: 'velocidad a la que la cultura sigue a la confianza que un ministerio encuentra',
    turfWar: 'parte de la confianza que se pierde en cada campo que dos ministerios atienden de más',
    turfCreep: 'velocidad a la que una unidad recupera la responsabilidad que cedió',
    buckPassing:
      'qué tan rápido se diluye la rendición de cuentas con el número de ministerios en una meta: el exponente de A⁰',
    ministerHours: 'tiempo de un ministro para lo que no se puede delegar',
    primeMinisterHours: 'tiempo del jefe de gobierno para coordinar',
    ministryBaseHours: 'dirigir un ministerio, cualquiera que sea su tamaño',
    hoursPerUnit: 'dirigir un ministerio, por cada unidad',
    hoursPerObstacle: 'cada obstáculo entre unidades del propio ministerio',
    forumHours: 'comité, grupo de tarea o zar',
    cabinetHours: 'gabinete',
    stocktakeHours: 'una reunión de seguimiento, antes de revisar meta alguna',
    stocktakeHoursPerGoal: 'cada meta que revisa una reunión de seguimiento',
    meetingCost: 'lo que una reunión quita a la capacidad mensual de un ministerio medio',
    maxCoordinationShare: 'lo más que las reuniones pueden quitar a un ministerio',
    committeeDecisions: 'obstáculos que puede decidir un comité, grupo de tarea o zar bien preparado',
    stocktakeDecisions: 'obstáculos que puede decidir una reunión de seguimiento bien preparada',
    cabinetDecisions: 'obstáculos que puede decidir un gabinete bien preparado',
    peerPreparation: 'preparación de foros presididos por un par y de grupos de trabajo',
    cabinetPreparation: 'preparación del gabinete por su secretaría',
    delegateVoice: 'lo que un delegado se lleva de un intercambio, de lo que se llevaría el titular',
    agreementFade: 'parte de la fuerza de un acuerdo que se desvanece',
    yielding: 'parte de la responsabilidad que mueve un reparto del trabajo que obliga del todo',
    peerBias: 'peso de la opinión propia de quien preside entre pares en lo que se acuerda',
    overruleCost: 'parte de la confianza en quien preside que se pierde al ser desautorizado',
    unbackedAuthority: 'autoridad de un foro del jefe de gobierno o del centro sin respaldo alguno',
    primeMinisterAuthority: 'autoridad de un foro del jefe de gobierno con todo el respaldo',
    centreAuthority: 'autoridad de un comité o grupo de tarea del centro con todo el respaldo',
    unbackedCzarAuthority: 'autoridad de un zar sin respaldo alguno',
    czarAuthority: 'autoridad de un zar con todo el respaldo',
    peerAuthority: 'autoridad de un foro presidido por un par',
    officialsAuthority: 'autoridad de un grupo de trabajo',
    ministerAuthority:
      'autoridad de un ministro que da toda su atención sobre las unidades de su ministerio',
    primeMinisterArbitration:
      'probabilidad, con todo el respaldo, de que el jefe de gobierno resuelva lo que dos ministros no pudieron',
    centreArbitration:
      'probabilidad, con todo el respaldo, de que el centro resuelva lo que dos ministros no pudieron',
    czarArbitration:
      'probabilidad, con todo el respaldo, de que un zar resuelva lo que dos ministros no pudieron',
    withoutPrimeMinister:
      'autoridad y arbitraje de un foro del jefe de gobierno cuando no viene, de lo que serían con su presencia',
    cabinetStrength: 'fuerza con que el gabinete informa y acuerda: su agenda está llena',
    decisionWithoutTrust: 'probabilidad de que dos ministros sin confianza alguna resuelvan un obstáculo',
    trustGained: 'parte de la confianza que falta entre dos ministerios que da una decisión tomada juntos',
    trustLost:
      'parte de la confianza entre dos ministerios que se pierde por un obstáculo que se trató y quedó',
    centreTrustGained: 'parte de la confianza que falta en el centro que da una decisión bajo su dirección',
    centreTrustDrift: 'velocidad a la que la confianza en el centro vuelve a la mitad',
    spotlightCost: 'confianza en el centro que se pierde si se queda con todo el mérito',
    newMinister: 'parte del camino de vuelta a lo habitual que hace la confianza cuando se va un ministro',
    missionPull:
      'atracción de la misión de un ministerio sobre las prioridades de sus unidades con toda la atención del ministro',
    chainClarity:
      'lo que una cadena de entrega aclara sobre quién responde por una meta, con todo el respaldo y toda la preparación',
    accountabilityDrift:
      'velocidad a la que la rendición de cuentas vuelve a lo que permite el número de manos en una meta',
    unshownBacking:
      'respaldo hacia el que se desgasta un mandato mientras el jefe de gobierno no lo muestra, como parte del mandato',
    roleConfusion:
      'error en lo que acuerda un foro atendido por varias unidades del centro sin papeles claros: desviación estándar',
    staffForSharedGoal: 'personal del centro que ocupa cada meta compartida, en metas de una reunión',
    unskilledPreparation: 'preparación de un centro con personal suficiente y sin capacidad alguna',
    staff: 'metas en reuniones que el centro puede preparar del todo',
    capability: 'capacidad técnica y de gestión del centro',
    mandate: 'mandato político del centro: el respaldo que tiene mientras el jefe de gobierno lo muestra',
    backingFloor: 'respaldo que tiene cualquier centro',
    backingSpeed: 'velocidad a la que el respaldo se gana o se desgasta',
    directorship: 'papel del centro: 0 mediador honesto, 1 director de la política',
    centreUnits: 'número de unidades en el centro',
    roleClarity: 'claridad de los papeles de las unidades del centro',
    spotlight: 'parte del mérito que el centro se queda',
    goalPull: 'atracción de las metas compartidas sobre las prioridades de las unidades',
    priorityGoals: 'número de prioridades del gabinete',
    stocktakeEvery: 'tiempo entre una reunión de seguimiento y la siguiente',
    committeeEvery: 'tiempo entre una reunión de comité y la siguiente',
    taskForceMonths: 'vida de un grupo de tarea',
    mergedMinistries: 'ministerios fusionados en el superministerio',
    disruption: 'capacidad perdida al comienzo de una fusión',
    settlingTime: 'tiempo en que el trastorno baja al 37 %',
    layers: 'niveles de aprobación en el superministerio',
    settlingHoursPerUnit: 'horas adicionales del ministro por cada unidad al comienzo de una fusión',
    ministries: 'ministerios del gobierno inventado',
    unitsPerMinistry: 'unidades de cada ministerio',
    segments: 'grupos de población',
    services: 'tipos de respuesta pública',
    goals: 'metas transversales: una por grupo, el resto una por servicio',
    servicesPerGoal: 'servicios que necesita una meta sobre un grupo',
    homeMandates: 'probabilidad de un mandato en un campo del servicio propio del ministerio',
    otherMandates: 'probabilidad de un mandato en cualquier otro campo',
    scarcity: 'necesidad frente a lo que la capacidad podría cubrir con una competencia de 0,8',
    culture: 'apertura media de los ministerios; cada uno está a menos de 0,2 de ella',
    ministryIdealSpread: 'desviación estándar de las posturas ideales entre ministerios',
    unitIdealSpread: 'desviación estándar de las posturas ideales entre unidades de un ministerio',
    homeCompetence: 'competencia mínima en el servicio propio del ministerio; hasta 0,2 más',
    otherCompetence: 'competencia mínima en otros servicios; hasta 0,2 más',
    capacitySpread: 'desviación estándar del logaritmo de la capacidad',
    missionCost:
      'lo que cuesta una misión confusa: exponente de las misiones antes de una fusión entre las de después',
    layerPass: 'probabilidad de que una decisión pase en un mes por un nivel de aprobación más',
    mergedMeeting:
      'lo que puede al principio la reunión de un ministerio fusionado: todo, casa por casa o con viceministros',
    growingTogether:
      'tiempo en que las casas bajo un mismo ministro llegan a ser una, salvo un 37 %; no cuenta mientras la reunión fusionada lo pueda todo',
    veto: 'con qué fuerza bloquea un acuerdo el miembro al que perjudica',
    discovery: 'probabilidad de que un foro encuentre un obstáculo, sin lo cual no puede decidirlo',
    contradictionReach:
      'quién puede contradecir a quién: todos los que trabajan en una meta, o los que están en el mismo campo de ella',
    contradictionShare: 'parte del resultado que la coherencia multiplica',
    resultLag: 'parte del camino hacia lo que el trabajo daría que los resultados recorren en un mes',
    gaming:
      'parte de la oferta que se va en quedar bien, por cada unidad de presión por encima de lo natural',
    sharedStance:
      'atracción de las metas compartidas sobre cómo se hacen las cosas; el ideal propio tiene 1',
    gapInsight: 'cuánto ve el centro dónde falta algo a la gente, y lo dice',
    turfObstacles: 'cuánto espera el trabajo por quienes defienden territorio, y no por cualquiera',
    pairwise:
      'lo que una reunión cuesta a un miembro, por pares de miembros en vez de por cabezas: el exponente',
    handOffs: 'parte de su valor que pierde un servicio si el anterior de la cadena falla del todo',
    czarHours: 'tiempo de un zar para todos los foros que preside; 0: sin límite',
    coordinatingLayers: 'niveles de aprobación de un ministerio bajo un ministro coordinador',
  },
  units: {
    'per month': 'por mes',
    'log need': 'log necesidad',
    stance: 'postura',
    months: 'meses',
    'per stance²': 'por postura²',
    'per stance': 'por postura',
    'hours a month': 'horas al mes',
    hours: 'horas',
    'hours a meeting': 'horas por reunión',
    'share of capacity': 'parte de la capacidad',
    'a meeting': 'por reunión',
    'goals a month': 'metas al mes',
    units: 'unidades',
    goals: 'metas',
    ministries: 'ministerios',
    layers: 'niveles',
    segments: 'grupos',
    services: 'servicios',
    'a decision': 'por decisión',
    'an obstacle': 'por obstáculo',
    'log capacity': 'log capacidad',
  },
  sources: {
    'assumption (ODD §7)': 'supuesto (ODD §7)',
    'ODD §5': 'ODD §5',
    'Wilson 1989 (the motive); size: assumption': 'Wilson 1989 (el motivo); magnitud: supuesto',
    'Alonso, Dessein & Matouschek 2008 (the trade-off); size: assumption':
      'Alonso, Dessein y Matouschek 2008 (el dilema); magnitud: supuesto',
    'Wynen, Verhoest & Kleizen 2017 (slow change); size: assumption':
      'Wynen, Verhoest y Kleizen 2017 (cambio lento); magnitud: supuesto',
    'about a fifth of working time; Porter & Nohria 2018 for chief executives':
      'cerca de un quinto del tiempo de trabajo; Porter y Nohria 2018 para directores generales',
    'Blair: up to half a day a week on stocktakes (civilserviceworld, quoting IfG)':
      'Blair: hasta medio día por semana en seguimiento (civilserviceworld, que cita al IfG)',
    'Pernambuco: 2.5 h a week (jamildorep)': 'Pernambuco: 2,5 h por semana (jamildorep)',
    'CitiStat: 1.5 h (Governing)': 'CitiStat: 1,5 h (Governing)',
    'PMDU: about 40 staff for 17 targets (civilserviceworld)':
      'PMDU: unas 40 personas para 17 objetivos (civilserviceworld)',
    'Gold 2017 (first condition of delivery units); size: assumption':
      'Gold 2017 (primera condición de las unidades de cumplimiento); magnitud: supuesto',
    'Pernambuco 2014, CitiStat 2014 (backing wears off); size: assumption':
      'Pernambuco 2014, CitiStat 2014 (el respaldo se desgasta); magnitud: supuesto',
    'PMDU 17 of 160 targets; Malaysia 6 to 7; Chile 7; New Zealand 9; Pernambuco 1':
      'PMDU 17 de 160 objetivos; Malasia 6 a 7; Chile 7; Nueva Zelanda 9; Pernambuco 1',
    'weekly (Pernambuco) to six-monthly (New Zealand 2024)':
      'de cada semana (Pernambuco) a cada seis meses (Nueva Zelanda 2024)',
    'duration: White & Dunleavy 2010; size widely quoted, not found':
      'duración: White y Dunleavy 2010; magnitud muy citada, no encontrada',
    'White & Dunleavy 2010: up to two years; Fulop et al. 2002: 18 to 30 months':
      'White y Dunleavy 2010: hasta dos años; Fulop et al. 2002: 18 a 30 meses',
    'Light 2017 (layers grow); link to mergers: assumption':
      'Light 2017 (los niveles crecen); relación con las fusiones: supuesto',
    'Chun & Rainey 2005; Dewatripont, Jewitt & Tirole 1999':
      'Chun y Rainey 2005; Dewatripont, Jewitt y Tirole 1999',
    'Pressman & Wildavsky 1973; Bowen 1982 (softer)': 'Pressman y Wildavsky 1973; Bowen 1982 (más suave)',
    'GAO-05-139, GAO-10-131; Weber & Camerer 2003; Hegele 2021':
      'GAO-05-139, GAO-10-131; Weber y Camerer 2003; Hegele 2021',
    'GAO-07-1240T: five to seven years': 'GAO-07-1240T: de cinco a siete años',
    'Scharpf 1988, 1993 (negative coordination)': 'Scharpf 1988, 1993 (coordinación negativa)',
    'the deck on stocktakes; Moynihan & Kroll 2016':
      'la presentación, sobre las reuniones de seguimiento; Moynihan y Kroll 2016',
    'GAO-15-49SP (fragmentation and overlap)': 'GAO-15-49SP (fragmentación y superposición)',
    'assumption (ODD §7.7.6)': 'supuesto (ODD §7.7.6)',
    'Pernambuco: half of the gain after about 30 months':
      'Pernambuco: la mitad de la mejora a los 30 meses, más o menos',
    'Bevan & Hood 2006; against: Propper et al. 2010': 'Bevan y Hood 2006; en contra: Propper et al. 2010',
    'the deck: the objectives of different MDAs are consistent':
      'la presentación: los objetivos de distintos organismos son coherentes',
    'the deck: whole-of-government perspective; Alonso, Dessein & Matouschek 2008':
      'la presentación: mirada de todo el gobierno; Alonso, Dessein y Matouschek 2008',
    'Herrera, Reuben & Ting 2017; Wilson 1989': 'Herrera, Reuben y Ting 2017; Wilson 1989',
    'Scharpf & Mohr 1994': 'Scharpf y Mohr 1994',
    'Barber; the deck: joint delivery chains': 'Barber; la presentación: cadenas de entrega conjuntas',
    'the deck: ministers without portfolio': 'la presentación: ministros sin cartera',
    'Ecuador 2007–17 (coordinating ministries)': 'Ecuador 2007–17 (ministerios coordinadores)',
  },
};
