import type { ImportWords } from './en.ts';
import { many } from './many.ts';

export const es: ImportWords = {
  locale: 'es-CO',
  colon: ': ',
  centralOffice: 'oficina central',
  everyone: 'Familias y público en general',
  perYear: (currency, year) =>
    [currency === '' ? 'montos de la tabla' : currency, year].filter((part) => part !== '').join(', '),
  programmes: 'programas',
  counted: (count, number) => many(count, number, 'programa', 'programas'),
  description: (goals) =>
    `Ministerios, unidades y programas de una tabla, vistos a través de metas que varios comparten: ${goals}. Quién hace qué para quién viene de la tabla; las necesidades, las culturas, la confianza, las posturas y los pesos del gabinete no están en ella y se sortean para cada semilla.`,
  notes: {
    twice: 'Repetido con el mismo número: solo cuenta la primera fila.',
    'no-ministry': 'Sin ministerio: no se incluye.',
    'no-agency': 'Sin unidad, o con el propio ministerio como unidad: queda en su oficina central.',
    'agency-merged': 'Unidad escrita de varias maneras: se une.',
    'no-services':
      'Sin columna de servicios: los nombres de los programas cuentan como servicios. Escriba en la tabla de equivalencias cuáles son lo mismo.',
    'amounts-unread':
      'Una columna se llama de montos, pero sus celdas no son números: todos los programas cuentan igual.',
    'no-money': 'Sin monto: está en el mapa, pero sin trabajo en lo que se simula.',
    'negative-money': 'Montos negativos (dinero devuelto): no se incluyen.',
    'no-function': 'Sin servicio, o con uno que la tabla de equivalencias deja fuera: no se incluye.',
    'none-named': 'Sin población indicada: se toma como público en general.',
    'everyone-named': 'Casi todas las poblaciones indicadas: se toma como público en general.',
    'conduits-passed-over':
      'Instituciones junto a personas: se entiende que pasan el dinero a esas personas.',
    'conduits-only': 'Solo instituciones: se toma como para quienes atienden.',
    'unknown-beneficiaries':
      'Poblaciones que la tabla de equivalencias deja fuera: no se tienen en cuenta.',
    'outside-goals': 'Trabajo que no pertenece a ninguna meta: fuera de lo que se simula.',
    'small-units': 'Unidades con muy poco dinero para las metas: no se incluyen.',
    'many-units': 'Unidades más allá de las mayores: no se incluyen, para que las corridas sean rápidas.',
    'small-mandates': 'Mandatos con menos del 2 % del esfuerzo de su unidad: no se incluyen.',
    'names-joined': 'Nombres escritos de varias maneras: se toman como uno.',
    'filled-down': 'Celdas vacías bajo un nombre: se toman como el nombre de arriba.',
  },
  mapping: {
    about: (table) =>
      `Lo que significa ${table}, según lo entendió 'joined-up import'. Cámbielo y vuelva a importar: este archivo se lee.`,
    keys: 'columns: el encabezado de la columna de cada papel; null si no hay. joined: escrituras tomadas como un solo nombre; quite una línea para separar dos.',
    goals: "Las metas se propusieron, nadie las eligió. Para elegir, quite '# ' y lo que no quiera:",
  },
  page: {
    title: (name) => `Cómo ${name} se volvió un gobierno`,
    table: 'Lo que se leyó',
    columns: 'Columnas',
    roles: {
      ministry: 'ministerio',
      unit: 'unidad',
      programme: 'programa',
      code: 'código',
      service: 'servicio',
      beneficiaries: 'población',
      amount: 'monto',
    },
    notFound: '(ninguna)',
    change: (file) => `Corrija lo que esté mal en ${file} y vuelva a importar.`,
    kept: 'Lo que quedó',
    keptLine: (parts, number) =>
      `${many(parts.ministries, number, 'ministerio', 'ministerios')}, ${many(parts.units, number, 'unidad', 'unidades')}, ${many(parts.services, number, 'servicio', 'servicios')}, ${many(parts.segments, number, 'población', 'poblaciones')}; ${parts.money} de ${parts.all}`,
    dropped: 'Lo que quedó fuera, se movió o se unió',
    head: ['monto', 'programas', 'qué pasó con ellos'],
    joined: 'Nombres tomados como uno',
    apart: 'Para separarlos, quite su línea de la lista en el archivo de correspondencias.',
    perhaps: 'Quizá los mismos, pero separados',
    goals: 'Metas transversales',
    proposed:
      'Propuestas a partir de la tabla: servicios y poblaciones que varios ministerios comparten. Nadie las ha elegido todavía.',
    chosen: 'Como se eligieron.',
    map: 'Quiénes trabajan en lo mismo (antes de toda simulación)',
    mapHead: [
      'servicio',
      'programas',
      'ministerios',
      'el mayor',
      'su parte',
      'superposición',
      'duplicación',
    ],
    mapNote:
      'Superposición: parte que va a personas atendidas allí por dos o más ministerios. Duplicación: lo máximo que podría ser lo mismo hecho dos veces.',
    sheets: {
      read: 'Lo que se leyó',
      left: ['línea', 'qué', 'texto'],
      kinds: {
        title: 'título',
        total: 'total',
        note: 'nota',
        'heading-again': 'encabezados repetidos',
        section: 'fila de una sola celda',
        below: 'otra tabla debajo',
      },
      roles: ['qué', 'columna', 'también serviría'],
      names: ['qué', 'en la tabla', 'tomado como', 'decisión'],
      nameKinds: { ministries: 'ministerio', units: 'unidad', services: 'servicio', people: 'población' },
      one: 'tomados como uno',
      apart: 'parecidos, separados',
      goals: ['meta', 'ministerios', 'monto', 'tomada'],
      yes: 'sí',
      crosswalk: ['de', 'a', 'programas', 'monto'],
      services: 'Servicios',
      people: 'Poblaciones',
    },
    assumed: 'Lo que se supone',
    assumptions: [
      'Necesidades: no están en la tabla. Se sortean para cada semilla alrededor de las partes suavizadas del trabajo. Cambiar: `needs` en el escenario.',
      'Capacidad: crece con la raíz cuadrada del dinero; sin montos, todos los programas cuentan igual. Cambiar: `capacity` o `budget` de una unidad.',
      'Competencia: las unidades son buenas en lo que hacen más que las otras. Cambiar: `competence`.',
      'Territorio: crece con la parte del dinero de un servicio. Cambiar: `turf` de un mandato.',
      'Cultura y confianza: no están en la tabla. Se sortean para cada semilla. Cambiar: `culture` de un ministerio, `trust`.',
      'Posturas y pesos de las metas: no están en la tabla. Se sortean para cada semilla. Cambiar: `ideals` de una unidad, `weight` de una meta.',
    ],
  },
};
