import { placeOf } from './placeOf.ts';
import type { LeftOutKind, Seen } from './table.ts';

/** Languages in which a table is described. */
export type TableLanguage = 'en' | 'es' | 'pt' | 'fr';

interface Words {
  readonly columns: readonly [string, string];
  readonly rows: readonly [string, string];
  readonly separators: Readonly<Record<string, string>>;
  readonly sheet: (name: string) => string;
  readonly others: (names: string) => string;
  readonly sheets: readonly [string, string];
  readonly together: (names: string, column: string) => string;
  readonly merged: (count: string) => string;
  readonly comma: string;
  readonly point: string;
  /** Before what was left out. */
  readonly semicolon: string;
  readonly left: (parts: string) => string;
  readonly kinds: Readonly<Record<LeftOutKind, readonly [string, string]>>;
  readonly and: string;
  readonly none: string;
  readonly byLook: (line: string) => string;
  readonly ambiguous: (column: string, text: string, value: string, other: string) => string;
  readonly heads: (count: string, columns: string) => string;
  readonly openEnd: (text: string) => string;
  readonly wrong: (line: string, column: string, total: string, sum: string) => string;
  readonly unnested: (codes: string, line: string, column: string, total: string, sum: string) => string;
}

const words: Readonly<Record<TableLanguage, Words>> = {
  en: {
    columns: ['column', 'columns'],
    rows: ['row', 'rows'],
    separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' },
    sheet: (name) => `sheet “${name}”`,
    sheets: ['sheet', 'sheets'],
    together: (names, column) =>
      `Sheets with the same headings, read together: ${names}; their names were read as “${column}”.`,
    others: (names) => `Other sheets, not read: ${names}.`,
    merged: (count) => `Merged cells filled: ${count}.`,
    comma: 'decimal comma',
    point: 'decimal point',
    semicolon: '; ',
    left: (parts) => `${parts} left out`,
    kinds: {
      title: ['title row', 'title rows'],
      total: ['row of totals', 'rows of totals'],
      note: ['note below', 'notes below'],
      'heading-again': ['repeated row of headings', 'repeated rows of headings'],
      section: ['row with one cell', 'rows with one cell'],
      below: ['row of another table below', 'rows of another table below'],
    },
    and: 'and',
    none: 'No row of headings was found.',
    byLook: (line) => `The headings on line ${line} hold no word that is known.`,
    ambiguous: (column, text, value, other) =>
      `“${column}”: ${text} could be two numbers; it was read as ${value}, not as ${other} (--decimal decides).`,
    heads: (count, columns) =>
      `Rows that head those below them: ${count}; their names were read as “${columns}”.`,
    openEnd: (text) => `The last line ends without a line break, with “${text}”: is the file whole?`,
    wrong: (line, column, total, sum) =>
      `Line ${line}, “${column}”: the total says ${total}, the rows add up to ${sum}.`,
    unnested: (codes, line, column, total, sum) =>
      `Codes of “${codes}” lie in each other, but line ${line}, “${column}”, ` +
      `says ${total} where the rows under it add up to ${sum}: ` +
      'every row was read as one of its own, so money may count twice.',
  },
  es: {
    columns: ['columna', 'columnas'],
    rows: ['fila', 'filas'],
    separators: { ';': 'punto y coma', ',': 'coma', '\t': 'tabulador', '|': 'barra vertical' },
    sheet: (name) => `hoja «${name}»`,
    sheets: ['hoja', 'hojas'],
    together: (names, column) =>
      `Hojas con los mismos encabezados, leídas juntas: ${names}; sus nombres se leyeron como «${column}».`,
    others: (names) => `Otras hojas, no leídas: ${names}.`,
    merged: (count) => `Celdas combinadas rellenadas: ${count}.`,
    comma: 'coma decimal',
    point: 'punto decimal',
    semicolon: '; ',
    left: (parts) => `sin contar ${parts}`,
    kinds: {
      title: ['fila de título', 'filas de título'],
      total: ['fila de totales', 'filas de totales'],
      note: ['nota al pie', 'notas al pie'],
      'heading-again': ['fila de encabezados repetida', 'filas de encabezados repetidas'],
      section: ['fila de una sola celda', 'filas de una sola celda'],
      below: ['fila de otra tabla debajo', 'filas de otra tabla debajo'],
    },
    and: 'y',
    none: 'No se encontró una fila de encabezados.',
    byLook: (line) => `Los encabezados de la línea ${line} no contienen ninguna palabra conocida.`,
    ambiguous: (column, text, value, other) =>
      `«${column}»: ${text} puede ser dos números; se leyó como ${value}, no como ${other} (--decimal decide).`,
    heads: (count, columns) =>
      `Filas que encabezan las de abajo: ${count}; sus nombres se leyeron como «${columns}».`,
    openEnd: (text) =>
      `La última línea termina sin salto de línea, con «${text}»: ¿está completo el archivo?`,
    wrong: (line, column, total, sum) =>
      `Línea ${line}, «${column}»: el total dice ${total}; las filas suman ${sum}.`,
    unnested: (codes, line, column, total, sum) =>
      `Los códigos de «${codes}» están unos dentro de otros, pero la línea ${line}, «${column}», ` +
      `dice ${total} donde las filas debajo suman ${sum}: ` +
      'cada fila se leyó por sí misma, y puede haber dinero contado dos veces.',
  },
  pt: {
    columns: ['coluna', 'colunas'],
    rows: ['linha', 'linhas'],
    separators: { ';': 'ponto e vírgula', ',': 'vírgula', '\t': 'tabulação', '|': 'barra vertical' },
    sheet: (name) => `planilha “${name}”`,
    sheets: ['planilha', 'planilhas'],
    together: (names, column) =>
      `Planilhas com os mesmos cabeçalhos, lidas juntas: ${names}; seus nomes foram lidos como “${column}”.`,
    others: (names) => `Outras planilhas, não lidas: ${names}.`,
    merged: (count) => `Células mescladas preenchidas: ${count}.`,
    comma: 'vírgula decimal',
    point: 'ponto decimal',
    semicolon: '; ',
    left: (parts) => `sem contar ${parts}`,
    kinds: {
      title: ['linha de título', 'linhas de título'],
      total: ['linha de totais', 'linhas de totais'],
      note: ['nota de rodapé', 'notas de rodapé'],
      'heading-again': ['linha de cabeçalhos repetida', 'linhas de cabeçalhos repetidas'],
      section: ['linha de uma só célula', 'linhas de uma só célula'],
      below: ['linha de outra tabela abaixo', 'linhas de outra tabela abaixo'],
    },
    and: 'e',
    none: 'Não se encontrou uma linha de cabeçalhos.',
    byLook: (line) => `Os cabeçalhos da linha ${line} não contêm nenhuma palavra conhecida.`,
    ambiguous: (column, text, value, other) =>
      `“${column}”: ${text} pode ser dois números; foi lido como ${value}, não como ${other} (--decimal decide).`,
    heads: (count, columns) =>
      `Linhas que encabeçam as de baixo: ${count}; seus nomes foram lidos como “${columns}”.`,
    openEnd: (text) =>
      `A última linha termina sem quebra de linha, com “${text}”: o arquivo está completo?`,
    wrong: (line, column, total, sum) =>
      `Linha ${line}, “${column}”: o total diz ${total}; as linhas somam ${sum}.`,
    unnested: (codes, line, column, total, sum) =>
      `Os códigos de “${codes}” estão uns dentro dos outros, mas a linha ${line}, “${column}”, ` +
      `diz ${total} onde as linhas abaixo somam ${sum}: ` +
      'cada linha foi lida por si, e pode haver dinheiro contado duas vezes.',
  },
  fr: {
    columns: ['colonne', 'colonnes'],
    rows: ['ligne', 'lignes'],
    separators: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' },
    sheet: (name) => `feuille «\u00A0${name}\u00A0»`,
    sheets: ['feuille', 'feuilles'],
    together: (names, column) =>
      `Feuilles aux mêmes en-têtes, lues ensemble\u00A0: ${names}\u00A0; ` +
      `leurs noms ont été lus comme «\u00A0${column}\u00A0».`,
    others: (names) => `Autres feuilles, non lues\u00A0: ${names}.`,
    merged: (count) => `Cellules fusionnées remplies\u00A0: ${count}.`,
    comma: 'virgule décimale',
    point: 'point décimal',
    semicolon: '\u00A0; ',
    left: (parts) => `sans compter ${parts}`,
    kinds: {
      title: ['ligne de titre', 'lignes de titre'],
      total: ['ligne de totaux', 'lignes de totaux'],
      note: ['note de bas de tableau', 'notes de bas de tableau'],
      'heading-again': ['ligne d’en-têtes répétée', 'lignes d’en-têtes répétées'],
      section: ['ligne d’une seule cellule', 'lignes d’une seule cellule'],
      below: ['ligne d’un autre tableau au-dessous', 'lignes d’un autre tableau au-dessous'],
    },
    and: 'et',
    none: 'Aucune ligne d’en-têtes n’a été trouvée.',
    byLook: (line) => `Les en-têtes de la ligne ${line} ne contiennent aucun mot connu.`,
    ambiguous: (column, text, value, other) =>
      `«\u00A0${column}\u00A0»\u00A0: ${text} peut être deux nombres\u00A0; ` +
      `il a été lu ${value}, et non ${other} (--decimal décide).`,
    heads: (count, columns) =>
      `Lignes qui coiffent celles du dessous\u00A0: ${count}\u00A0; ` +
      `leurs noms ont été lus comme «\u00A0${columns}\u00A0».`,
    openEnd: (text) =>
      `La dernière ligne finit sans saut de ligne, par «\u00A0${text}\u00A0»\u00A0: le fichier est-il complet\u00A0?`,
    wrong: (line, column, total, sum) =>
      `Ligne ${line}, «\u00A0${column}\u00A0»\u00A0: le total dit ${total}, la somme des lignes est ${sum}.`,
    unnested: (codes, line, column, total, sum) =>
      `Les codes de «\u00A0${codes}\u00A0» s’emboîtent, mais la ligne ${line}, ` +
      `«\u00A0${column}\u00A0», dit ${total} là où la somme des lignes du dessous est ${sum}\u00A0: ` +
      'chaque ligne a été lue pour elle-même, et de l’argent peut compter deux fois.',
  },
};

const locales: Readonly<Record<TableLanguage, string>> = {
  en: 'en-US',
  es: 'es-CO',
  pt: 'pt-BR',
  fr: 'fr-FR',
};

/**
 * What was seen, in one line: `12 columns, 1,187 rows, semicolon, cp1252, decimal comma; 2 title rows and 1
 * row of totals left out`.
 * More lines where something has to be known: other sheets, numbers that could be two, totals that do not fit.
 */
export function describeTable(seen: Seen, language: TableLanguage = 'en'): string[] {
  const own = words[language];
  const whole = (value: number): string =>
    value.toLocaleString(locales[language], { maximumFractionDigits: 3, useGrouping: 'always' });
  const ungrouped = (value: number): string =>
    value.toLocaleString(locales[language], { maximumFractionDigits: 6, useGrouping: false });
  const plurals = new Intl.PluralRules(locales[language]);
  const counted = (count: number, [one, many]: readonly [string, string]): string =>
    `${whole(count)} ${plurals.select(count) === 'one' ? one : many}`;
  const parts = [
    counted(seen.columns, own.columns),
    counted(seen.rows, own.rows),
    ...(seen.separator === undefined ? [] : [own.separators[seen.separator]]),
    ...(seen.sheet === undefined ? [] : [own.sheet(seen.sheet)]),
    ...(seen.sheets === undefined ? [] : [counted(seen.sheets.names.length, own.sheets)]),
    ...(seen.encoding === undefined ? [] : [seen.encoding]),
    ...(seen.decimal === undefined ? [] : [own[seen.decimal]]),
  ];
  const kinds = [...new Set(seen.leftOut.map(({ kind }) => kind))];
  const left = kinds.map((kind) =>
    counted(seen.leftOut.filter((one) => one.kind === kind).length, own.kinds[kind]),
  );
  const list =
    left.length < 2 ? left.join('') : `${left.slice(0, -1).join(', ')} ${own.and} ${left.at(-1)}`;
  return [
    `${parts.join(', ')}${list === '' ? '' : `${own.semicolon}${own.left(list)}`}`,
    ...(seen.headings === 'none'
      ? [own.none]
      : seen.headings === 'by-look'
        ? [own.byLook(whole(seen.headingLine!))]
        : []),
    ...(seen.sheets === undefined ? [] : [own.together(seen.sheets.names.join(', '), seen.sheets.column)]),
    ...(seen.otherSheets.length === 0 ? [] : [own.others(seen.otherSheets.join(', '))]),
    ...(seen.merged === 0 ? [] : [own.merged(whole(seen.merged))]),
    ...(seen.heads.lines.length === 0
      ? []
      : [own.heads(whole(seen.heads.lines.length), seen.heads.columns.join(', '))]),
    // Without marks between thousands, which are what is in doubt.
    ...seen.ambiguous.map(({ column, text, value, other }) =>
      own.ambiguous(column, text, ungrouped(value), ungrouped(other)),
    ),
    ...seen.wrongTotals.map(({ line, sheet, column, total, sum }) =>
      own.wrong(
        sheet === undefined ? whole(line) : placeOf({ line, sheet }),
        column,
        whole(total),
        whole(sum),
      ),
    ),
    ...(seen.unnested === undefined
      ? []
      : [
          own.unnested(
            seen.unnested.codes,
            whole(seen.unnested.line),
            seen.unnested.column,
            whole(seen.unnested.total),
            whole(seen.unnested.sum),
          ),
        ]),
    ...(seen.openEnd === undefined ? [] : [own.openEnd(seen.openEnd.slice(0, 60).replace(/\s+/g, ' '))]),
  ];
}
