import type { ImportWords } from './en.ts';

export const es: ImportWords = {
  locale: 'es-CO',
  centralOffice: 'oficina central',
  everyone: 'Familias y público en general',
  perYear: (currency, year) =>
    [currency === '' ? 'montos de la tabla' : currency, year].filter((part) => part !== '').join(', '),
  programmes: 'programas',
  description: (goals) =>
    `Ministerios, unidades y programas de una tabla, vistos a través de objetivos que varios comparten: ${goals}. Quién hace qué para quién viene de la tabla; las necesidades, las culturas, la confianza, las posiciones y los pesos del gabinete no están en ella y se sortean para cada semilla.`,
  notes: {
    twice: 'Repetido con el mismo número: solo cuenta la primera fila.',
    'no-ministry': 'Sin ministerio: no se incluye.',
    'no-agency': 'Sin unidad, o con el propio ministerio como unidad: queda en su oficina central.',
    'agency-merged': 'Unidad escrita de varias maneras: se une.',
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
    'outside-goals': 'Trabajo que no pertenece a ningún objetivo: fuera de lo que se simula.',
    'small-units': 'Unidades con muy poco dinero para los objetivos: no se incluyen.',
    'many-units': 'Unidades más allá de las mayores: no se incluyen, para que las corridas sean rápidas.',
    'small-mandates': 'Mandatos con menos del 2 % del esfuerzo de su unidad: no se incluyen.',
    'names-joined': 'Nombres escritos de varias maneras: se toman como uno.',
    'filled-down': 'Celdas vacías bajo un nombre: se toman como el nombre de arriba.',
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
    keptLine: ({ ministries, units, services, segments, money, all }) =>
      `${ministries} ministerios, ${units} unidades, ${services} servicios, ${segments} poblaciones; ${money} de ${all}`,
    dropped: 'Lo que quedó fuera, se movió o se unió',
    head: ['monto', 'programas', 'qué pasó con ellos'],
    joined: 'Nombres tomados como uno',
    apart: 'Para separarlos, quite su línea de la lista en el archivo de correspondencias.',
    perhaps: 'Quizá los mismos, pero separados',
    goals: 'Objetivos transversales',
    proposed:
      'Propuestos a partir de la tabla: servicios y poblaciones que varios ministerios comparten. Nadie los ha elegido todavía.',
    chosen: 'Como se eligieron.',
    map: 'Quiénes trabajan en lo mismo (antes de toda simulación)',
    mapHead: ['servicio', 'programas', 'ministerios', 'el mayor', 'su parte', 'traslape', 'duplicación'],
    mapNote:
      'Traslape: parte que va a personas atendidas allí por dos o más ministerios. Duplicación: lo máximo que podría ser lo mismo hecho dos veces.',
    assumed: 'Lo que se supone',
    assumptions: [
      'Necesidades: no están en la tabla. Se sortean para cada semilla alrededor de las partes suavizadas del trabajo. Cambiar: `needs` en el escenario.',
      'Capacidad: crece con la raíz cuadrada del dinero; sin montos, todos los programas cuentan igual. Cambiar: `capacity` o `budget` de una unidad.',
      'Competencia: las unidades son buenas en lo que hacen más que las otras. Cambiar: `competence`.',
      'Territorio: crece con la parte del dinero de un servicio. Cambiar: `turf` de un mandato.',
      'Cultura y confianza: no están en la tabla. Se sortean para cada semilla. Cambiar: `culture` de un ministerio, `trust`.',
      'Posiciones y pesos de los objetivos: no están en la tabla. Se sortean para cada semilla. Cambiar: `ideals` de una unidad, `weight` de un objetivo.',
    ],
  },
};
