import { workbookOf, type Sheet, type SheetCell } from '@joined-up/scenarios/table';

/** A programme as it is meant, whatever the file looks like. */
export interface MeantProgramme {
  readonly ministry: string;
  readonly unit: string;
  readonly programme: string;
  readonly service: string;
  readonly people: string;
  /** Amount in cents, whole. */
  readonly cents: number;
}

interface Vocabulary {
  readonly ministries: readonly string[];
  readonly units: readonly string[];
  readonly services: readonly string[];
  readonly people: readonly string[];
  readonly programme: (service: string, number: number) => string;
}

/** Names that are hard to read: separators, quotes, accents, the same unit in every ministry. */
export const vocabularies = {
  es: {
    ministries: [
      'Ministerio de Educación',
      'Ministerio de Vivienda, Ciudad y Territorio',
      'Ministerio del Trabajo',
      'Ministerio de Salud y Protección Social',
      'Departamento para la Prosperidad Social',
      'Ministerio de Minas',
    ],
    units: ['Secretaría General', 'Dirección de Cobertura', 'Oficina Asesora; Jurídica', 'Unidad «Niñez»'],
    services: [
      'Becas y subsidios',
      'Empleo y formación',
      'Nutrición',
      'Vivienda digna',
      'Atención en salud',
    ],
    people: ['Niñez', 'Jóvenes', 'Personas mayores', 'Hogares pobres'],
    programme: (service, number) => `Programa de ${service.toLowerCase()} n.º ${number}`,
  },
  pt: {
    ministries: [
      'Ministério da Educação',
      'Ministério da Saúde',
      'Ministério do Trabalho e Emprego',
      'Ministério das Cidades',
      'Ministério da Cidadania',
    ],
    units: [
      'Secretaria Executiva',
      'Fundação de Apoio',
      'Coordenação-Geral de Ações',
      'Departamento Regional',
    ],
    services: ['Educação básica', 'Atenção básica', 'Qualificação', 'Habitação', 'Assistência social'],
    people: ['Crianças', 'Jovens', 'Idosos', 'População em situação de rua'],
    programme: (service, number) => `Ação ${number}: ${service.toLowerCase()} nos municípios`,
  },
  fr: {
    ministries: [
      'Ministère de l’Éducation nationale',
      'Ministère du Travail',
      'Ministère de la Santé',
      'Ministère du Logement',
    ],
    units: ['Direction générale', 'Secrétariat général', 'Agence de l’emploi'],
    services: ['Formation des jeunes', 'Aide au logement', 'Soins de proximité'],
    people: ['Jeunes', 'Personnes âgées', 'Familles modestes'],
    programme: (service, number) => `Programme ${number} – ${service.toLowerCase()} pour les communes`,
  },
  en: {
    ministries: [
      'Department of Health',
      'Department for Work and Pensions',
      'Department for Education',
      'Home Office',
      'Ministry of Housing, Communities & Local Government',
    ],
    units: ['Strategy Unit', 'Delivery Directorate', 'Office for "Young People"', 'Regional Branch'],
    services: ['Skills and training', 'Early years', 'Homelessness', 'Mental health', 'Employment support'],
    people: ['Children', 'Young people', 'Older people', 'Low-income households'],
    programme: (service, number) => `${service} fund ${number} for the regions`,
  },
} as const satisfies Readonly<Record<string, Vocabulary>>;

export type TableVocabulary = keyof typeof vocabularies;

/** Programmes by ministry and unit, always the same ones; every third name occurs in two ministries. */
export function meantProgrammes(language: TableVocabulary, count: number): MeantProgramme[] {
  const { ministries, units, services, people, programme }: Vocabulary = vocabularies[language];
  let state = 20240;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const perMinistry = Math.ceil(count / ministries.length);
  return Array.from({ length: count }, (_, i): MeantProgramme => {
    const within = i % perMinistry;
    const service = services[next(services.length)];
    return {
      ministry: ministries[Math.floor(i / perMinistry)],
      unit: units[Math.floor((within * units.length) / perMinistry)],
      programme: programme(service, i % 3 === 0 ? within + 1 : i + 1),
      service,
      people: people[next(people.length)],
      cents: 100_000 + next(900_000_000) * 10 + next(10),
    };
  });
}

/** An amount as text: `1.250.000,50`. */
export function money(cents: number, group: string, decimal: string): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

export const sumOf = (programmes: readonly MeantProgramme[]): number =>
  programmes.reduce((sum, { cents }) => sum + cents, 0);

/** Rows as text, cells with a separator between them, quoted if needed. */
export const separated = (
  rows: readonly (readonly string[])[],
  separator: string,
  newline = '\r\n',
): string =>
  rows
    .map((row) =>
      row
        .map((text) =>
          text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
        )
        .join(separator),
    )
    .join(newline) + newline;

/** Letters that cp1252 has beyond Latin-1. */
const beyond: Readonly<Record<string, number>> = {
  '’': 0x92,
  '€': 0x80,
  '–': 0x96,
  '—': 0x97,
  '“': 0x93,
  '”': 0x94,
};

export const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => beyond[letter] ?? letter.charCodeAt(0));

export const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** A workbook with one sheet to read, and a second one to ignore. */
export const book = (
  rows: readonly (readonly SheetCell[])[],
  kind: 'xlsx' | 'ods',
): Promise<Uint8Array> => {
  const sheets: readonly Sheet[] = [
    { name: 'Notas', rows: [['Hecho por la oficina'], ['Cifras preliminares']] },
    { name: 'Programas', rows },
  ];
  return workbookOf(sheets, kind);
};

/** Rows of one ministry after another: what is above its programmes, the programmes, what is below. */
export const byMinistry = <Row>(
  programmes: readonly MeantProgramme[],
  rowsOf: (ministry: string, own: readonly MeantProgramme[]) => readonly Row[],
): Row[] =>
  [...new Set(programmes.map(({ ministry }) => ministry))].flatMap((ministry) =>
    rowsOf(
      ministry,
      programmes.filter((programme) => programme.ministry === ministry),
    ),
  );
