import { describe, expect, it } from 'vitest';
import { decodeText, encodingName } from './decodeText.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes('Educación;Niñez')],
    ['UTF-8 (BOM)', bytes('\uFEFFEducación;Niñez')],
    ['UTF-16 LE', bytes('\uFEFFEducación;Niñez', 'utf16le')],
    ['UTF-16 LE', bytes('Educación;Niñez', 'utf16le')],
    ['UTF-16 BE', swapped('\uFEFFEducación;Niñez')],
    ['UTF-16 BE', swapped('Educación;Niñez')],
    ['cp1252', bytes('Educación;Niñez', 'latin1')],
  ])('recognises %s', (name, content) => {
    const { text, encoding } = decodeText(content, 'file');
    expect(text).toBe('Educación;Niñez');
    expect(encodingName(encoding)).toBe(name);
  });

  it('recognises UTF-16 of other scripts by its separators and digits', () => {
    const hindi = 'मंत्रालय;इकाई;सेवा\nशिक्षा;क;1200\nश्रम;ख;3400\n';
    expect(decodeText(bytes(hindi, 'utf16le'), 'file').text).toBe(hindi);
  });

  it('reads what the user named', () => {
    expect(decodeText(Uint8Array.of(0xcf, 0xe5), 'file', 'windows-1251').text).toBe('Пе');
    expect(() => decodeText(Uint8Array.of(65), 'file', 'klingon')).toThrow(/'klingon'/);
  });

  it.each([
    [
      'letters of a Mac',
      Uint8Array.of(0x45, 0x64, 0x75, 0x63, 0x97, 0x6e, 0x20, 0x63, 0x69, 0x97, 0x6e, 0x61, 0xb9, 0x62),
      /when read as cp1252.*--encoding/,
    ],
    ['letters of DOS', Uint8Array.of(0x65, 0xa2, 0x6e), /when read as cp1252/],
    ['replacement characters', bytes('a;b\nEducaci\uFFFDn;c'), /line 2: .*lost when the file was saved/],
    ['UTF-8 that was taken for cp1252', bytes('EducaciÃ³n'), /taken for cp1252/],
    [
      'UTF-8 and cp1252 in one file',
      Buffer.concat([bytes('ó;'), bytes('ó', 'latin1')]),
      /taken for cp1252/,
    ],
    ['no text', Uint8Array.of(0, 1, 2, 0, 0, 9, 8, 0), /no text|zero bytes/],
  ])('refuses %s', (_, content, message) => expect(() => decodeText(content, 'file')).toThrow(message));
});

/** What Mac Roman has at the places of these letters. */
const macRoman: Readonly<Record<string, number>> = {
  á: 0x87,
  é: 0x8e,
  í: 0x92,
  ó: 0x97,
  ú: 0x9c,
  ñ: 0x96,
  ã: 0x8b,
  õ: 0x9b,
  ç: 0x8d,
  ê: 0x90,
  è: 0x8f,
  à: 0x88,
  ô: 0x99,
  É: 0x83,
  Á: 0xe7,
  Ó: 0xee,
  Ú: 0xf2,
  Í: 0xea,
  Ç: 0x82,
  Ñ: 0x84,
};
const onMac = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => macRoman[sign] ?? sign.charCodeAt(0)));

it.each([
  ['Spanish', 'Educación;Niñez y jóvenes;Atención médica;Página'],
  ['Spanish in capitals', 'MINISTERIO;DIRECCIÓN DE SALUD PÚBLICA;NIÑEZ;MÉDICOS'],
  ['Portuguese', 'Ministério;Educação das crianças;Ações e serviços;Órgão'],
  ['French', 'Ministère;Éducation des élèves;Aide à la santé;Contrôle'],
])('a text of a Mac in %s is read, and told', (_, text) => {
  const found = decodeText(onMac(text), 'file');
  expect([found.text, encodingName(found.encoding)]).toEqual([text, 'Mac Roman']);
});
it.each([
  'New York–based programs of the nation’s “public” agencies—all of them',
  'Cœur de ville – Œuvres sociales; élèves; “écoles”',
  'Educación – España—Portugal; niños ‘útiles’; 5 ‰',
  'AÑOS: ÓRGANOS Y ÁREAS; ÉXITO',
])('a text in cp1252 is none of a Mac: %s', (text) => {
  const signs: Readonly<Record<string, number>> = {
    '–': 0x96,
    '—': 0x97,
    '’': 0x92,
    '‘': 0x91,
    '“': 0x93,
    '”': 0x94,
    œ: 0x9c,
    Œ: 0x8c,
    '‰': 0x89,
  };
  const found = decodeText(
    Uint8Array.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0))),
    'file',
  );
  expect([found.text, encodingName(found.encoding)]).toEqual([text, 'cp1252']);
});

it('a text of a Mac is not taken for cp1252, unless somebody says so', () => {
  const saved = Buffer.from('Educaci\x97n;Espa\x96ola', 'latin1');
  expect(() => decodeText(saved, 'file')).toThrow("name the encoding with '--encoding'");
  expect(decodeText(saved, 'file', 'macintosh').text).toBe('Educación;Española');
  expect(decodeText(saved, 'file', 'cp1252').text).toBe('Educaci—n;Espa–ola');
});
