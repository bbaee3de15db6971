import type { Catalogue } from '../entry.ts';

/** What is wrong with tables: their cells, encodings, what an import makes of them, and what docking compares. */
export const tables: Catalogue = {
  'each column once': ['cada columna una sola vez', 'cada coluna uma só vez'],
  '{0} in {1}': ['{0} en {1}', '{0} em {1}'],
  'a heading and at least one row in {0}': [
    'un encabezado y al menos una fila en {0}',
    'um cabeçalho e ao menos uma linha em {0}',
  ],
  'no row': ['ninguna fila', 'nenhuma linha'],
  'no rows': ['ninguna fila', 'nenhuma linha'],
  'numbers in {0}': ['números en {0}', 'números em {0}'],
  "'{0}' in line {1}, column {2}": ["'{0}' en la línea {1}, columna {2}", "'{0}' na linha {1}, coluna {2}"],
  'the name of a parameter for each column': [
    'el nombre de un parámetro en cada columna',
    'o nome de um parâmetro em cada coluna',
  ],
  // import
  'a service that two ministries share, or people whom two of them serve': [
    'un servicio que dos ministerios compartan, o personas a quienes dos de ellos atiendan',
    'um serviço que dois ministérios compartilhem, ou pessoas que dois deles atendam',
  ],
  "join services with a crosswalk, name the right columns with '--columns', or write goals into the mapping file":
    [
      "una servicios con una tabla de equivalencias, nombre las columnas correctas con '--columns', o escriba metas en el archivo de correspondencias",
      "junte serviços com uma tabela de equivalências, nomeie as colunas certas com '--columns', ou escreva metas no arquivo de correspondências",
    ],
  'write the heading as it stands in the table': [
    'escriba el encabezado como está en la tabla',
    'escreva o cabeçalho como está na tabela',
  ],
  'a column of ministries, or of units': [
    'una columna de ministerios, o de unidades',
    'uma coluna de ministérios, ou de unidades',
  ],
  'a column of services, programmes or people': [
    'una columna de servicios, programas o personas',
    'uma coluna de serviços, programas ou pessoas',
  ],
  'one way of writing numbers': [
    'una sola manera de escribir los números',
    'uma só maneira de escrever os números',
  ],
  "'{0}' and '{1}'": ["'{0}' y '{1}'", "'{0}' e '{1}'"],
  'write the column in one way': [
    'escriba la columna de una sola manera',
    'escreva a coluna de uma só maneira',
  ],
  'an amount, at most {0}': ['un monto de a lo más {0}', 'um valor de no máximo {0}'],
  'write a number, or nothing': ['escriba un número, o nada', 'escreva um número, ou nada'],
  'at least one programme under the headings': [
    'al menos un programa bajo los encabezados',
    'ao menos um programa sob os cabeçalhos',
  ],
  'a row with a ministry or a unit': [
    'una fila con un ministerio o una unidad',
    'uma linha com um ministério ou uma unidade',
  ],
  "name the right columns with '--columns'": [
    "nombre las columnas correctas con '--columns'",
    "nomeie as colunas certas com '--columns'",
  ],
  'a name of the table': ['un nombre de la tabla', 'um nome da tabela'],
  'see the crosswalk for the names that there are': [
    'mire en la tabla de equivalencias qué nombres hay',
    'veja na tabela de equivalências que nomes há',
  ],
  'a unit that works for one of the goals': [
    'una unidad que trabaje para una de las metas',
    'uma unidade que trabalhe para uma das metas',
  ],
  'an amount in US dollars, at most {0}': [
    'un monto en dólares de EE. UU., de a lo más {0}',
    'um valor em dólares dos EUA, de no máximo {0}',
  ],
  'write digits only, 0 if there is none': [
    'escriba solo cifras, 0 si no hay monto',
    'escreva só algarismos, 0 se não há valor',
  ],
  'fill it in or take the row out': ['complétela o quite la fila', 'preencha-a ou retire a linha'],
  "'{0}…' with {1}": ["'{0}…' con {1}", "'{0}…' com {1}"],
  'the columns {0}': ['las columnas {0}', 'as colunas {0}'],
  'a crosswalk with the columns from and to': [
    'una tabla de equivalencias con las columnas from y to',
    'uma tabela de equivalências com as colunas from e to',
  ],
  'take it out of the mapping file to have it drafted anew': [
    'quítela del archivo de correspondencias para que se redacte de nuevo',
    'retire-a do arquivo de correspondências para que seja esboçada de novo',
  ],
  'the columns from and to': ['las columnas from y to', 'as colunas from e to'],
  'only keys that mean something here': [
    'solo claves que aquí signifiquen algo',
    'só chaves que aqui signifiquem algo',
  ],
  'what the import wrote there': ['lo que la importación escribió allí', 'o que a importação escreveu ali'],
  'delete the file to have it written anew': [
    'borre el archivo para que se escriba de nuevo',
    'apague o arquivo para que seja escrito de novo',
  ],
  // encodings, workbooks
  "save it as UTF-8, or name its encoding with '--encoding'": [
    "guárdelo en UTF-8, o nombre su codificación con '--encoding'",
    "salve-o em UTF-8, ou nomeie sua codificação com '--encoding'",
  ],
  'an encoding, such as utf-8, utf-16le, windows-1252, windows-1256, macintosh or shift_jis': [
    'una codificación, como utf-8, utf-16le, windows-1252, windows-1256, macintosh o shift_jis',
    'uma codificação, como utf-8, utf-16le, windows-1252, windows-1256, macintosh ou shift_jis',
  ],
  letters: ['letras', 'letras'],
  "'{0}': letters that were lost when the file was saved": [
    "'{0}': letras que se perdieron al guardar el archivo",
    "'{0}': letras que se perderam ao salvar o arquivo",
  ],
  'export it again from where it comes from, as UTF-8': [
    'expórtelo de nuevo desde su origen, en UTF-8',
    'exporte-o de novo de onde vem, em UTF-8',
  ],
  'zero bytes': ['bytes nulos', 'bytes nulos'],
  'letters in one encoding': ['letras en una sola codificación', 'letras em uma só codificação'],
  "'{0}': UTF-8 that was taken for cp1252": [
    "'{0}': UTF-8 que se tomó por cp1252",
    "'{0}': UTF-8 que foi tomado por cp1252",
  ],
  'UTF-8, UTF-16 or cp1252': ['UTF-8, UTF-16 o cp1252', 'UTF-8, UTF-16 ou cp1252'],
  "'{0}' when read as cp1252": ["'{0}' si se lee como cp1252", "'{0}' se lido como cp1252"],
  "name the encoding with '--encoding' (macintosh, windows-1250, windows-1256 …), or save it as UTF-8": [
    "nombre la codificación con '--encoding' (macintosh, windows-1250, windows-1256 …), o guárdelo en UTF-8",
    "nomeie a codificação com '--encoding' (macintosh, windows-1250, windows-1256 …), ou salve-o em UTF-8",
  ],
  'a workbook (.xlsx or .ods)': [
    'un libro de cálculo (.xlsx u .ods)',
    'uma pasta de trabalho (.xlsx ou .ods)',
  ],
  'one that is locked by a password': ['uno protegido con contraseña', 'uma protegida por senha'],
  'one that cannot be read: {0}': ['uno que no se puede leer: {0}', 'uma que não se pode ler: {0}'],
  'take the password off': ['quítele la contraseña', 'retire a senha'],
  'open it and save it again, or save it as CSV': [
    'ábralo y guárdelo de nuevo, o guárdelo como CSV',
    'abra-a e salve-a de novo, ou salve-a como CSV',
  ],
  'one without any filled cell': ['uno sin ninguna celda llena', 'uma sem nenhuma célula preenchida'],
  'a sheet of {0} {0|row|rows} and {1} {1|column|columns}': [
    'una hoja de {0} {0|fila|filas} y {1} {1|columna|columnas}',
    'uma planilha de {0} {0|linha|linhas} e {1} {1|coluna|colunas}',
  ],
  'at most {0} rows and {1} columns': [
    'a lo más {0} filas y {1} columnas',
    'no máximo {0} linhas e {1} colunas',
  ],
  'open it in a spreadsheet and save it again': [
    'ábralo en una hoja de cálculo y guárdelo de nuevo',
    'abra-o numa planilha e salve-o de novo',
  ],
  'bytes that are not {0}': ['bytes que no son {0}', 'bytes que não são {0}'],
  'quotes in the midst of two cells': ['comillas en medio de dos celdas', 'aspas no meio de duas células'],
  // files
  'a read-only disk': ['un disco de solo lectura', 'um disco somente de leitura'],
  'a full disk': ['un disco lleno', 'um disco cheio'],
  'a file where a folder should be': [
    'un archivo donde debería haber una carpeta',
    'um arquivo onde deveria haver uma pasta',
  ],
  'a folder of that name': ['una carpeta con ese nombre', 'uma pasta com esse nome'],
  'a device or a pipe': ['un dispositivo o una tubería', 'um dispositivo ou um pipe'],
  'too large a file': ['un archivo demasiado grande', 'um arquivo grande demais'],
  'too long a name': ['un nombre demasiado largo', 'um nome longo demais'],
  'no permission': ['sin permiso', 'sem permissão'],
  'a folder': ['una carpeta', 'uma pasta'],
  'name a file in it': ['nombre un archivo que esté en ella', 'nomeie um arquivo que esteja nela'],
  'no plain file': ['no es un archivo corriente', 'não é um arquivo comum'],
  'write it to a file first': ['escríbalo primero en un archivo', 'escreva-o antes num arquivo'],
  '{0} bytes': ['{0} bytes', '{0} bytes'],
  'at most {0}': ['a lo más {0}', 'no máximo {0}'],
  'formulas with a result': ['fórmulas con resultado', 'fórmulas com resultado'],
  '{0} without one': ['{0} sin él', '{0} sem ele'],
  // docking
  "a column '{0}'": ["una columna '{0}'", "uma coluna '{0}'"],
  'a number, or nothing': ['un número, o nada', 'um número, ou nada'],
  'numbers in the columns of metrics': [
    'números en las columnas de métricas',
    'números nas colunas de métricas',
  ],
  '{0} more {0|cell that is|cells that are} none': [
    '{0} {0|celda más que no lo es|celdas más que no lo son}',
    'mais {0} {0|célula que não é|células que não são}',
  ],
  'see what `joined-up run` writes': [
    'vea lo que escribe `joined-up run`',
    'veja o que `joined-up run` escreve',
  ],
  'one row a run': ['una fila por corrida', 'uma linha por execução'],
  "a column 'month'": ["una columna 'month'", "uma coluna 'month'"],
  'run without --monthly': ['corra sin --monthly', 'rode sem --monthly'],
  'a column for each metric': ['una columna por métrica', 'uma coluna por métrica'],
  'a regime of both tables: {0}': ['un régimen de ambas tablas: {0}', 'um regime de ambas as tabelas: {0}'],
  'a margin for every metric': ['un margen para cada métrica', 'uma margem para cada métrica'],
  'none, and no default': [
    'ninguno, y sin valor por defecto (default)',
    'nenhuma, e sem valor padrão (default)',
  ],
  'add it, or a `default`': ['añádalo, o un `default`', 'acrescente-a, ou um `default`'],
  'the same {0}s as {1}': ['los mismos valores de {0} que {1}', 'os mesmos valores de {0} que {1}'],
  'none called {0}': ['ninguno llamado {0}', 'nenhum chamado {0}'],
  'add {0}, or take {1} out of {2}': [
    'añada {0}, o quite {1} de {2}',
    'acrescente {0}, ou retire {1} de {2}',
  ],
  'one row for each regime and seed': ['una fila por régimen y semilla', 'uma linha por regime e semente'],
  '{0} more, such as a second one of {1} with seed {2}': [
    '{0} de más, como una segunda de {1} con la semilla {2}',
    '{0} a mais, como uma segunda de {1} com a semente {2}',
  ],
  'keep one of each': ['conserve una de cada una', 'guarde uma de cada'],
  'a row for each regime and seed': ['una fila por régimen y semilla', 'uma linha por regime e semente'],
  'at least 2 seeds for each regime': ['al menos 2 semillas por régimen', 'ao menos 2 sementes por regime'],
  '1 of {0}': ['1 de {0}', '1 de {0}'],
  'run more seeds': ['corra más semillas', 'rode mais sementes'],
  'a metric of the tables: {0}': ['una métrica de las tablas: {0}', 'uma métrica das tabelas: {0}'],
  'a number between 0 and 1, such as 0.95': [
    'un número entre 0 y 1, como 0.95',
    'um número entre 0 e 1, como 0.95',
  ],
  'take it out, or put it under `metrics`': [
    'quítelo, o póngalo bajo `metrics`',
    'retire-o, ou ponha-o sob `metrics`',
  ],
  'a number of at least 0, in the unit of the metric': [
    'un número de 0 o más, en la unidad de la métrica',
    'um número de 0 ou mais, na unidade da métrica',
  ],
  'a map from {0} to headings': ['un mapa de {0} a encabezados', 'um mapa de {0} a cabeçalhos'],
  'no headings that are known; the first row is {0}': [
    'ningún encabezado conocido; la primera fila es {0}',
    'nenhum cabeçalho conhecido; a primeira linha é {0}',
  ],
  'the headings {0}': ['los encabezados {0}', 'os cabeçalhos {0}'],
  "name it: --columns {0}='{1}'": ["nómbrela: --columns {0}='{1}'", "nomeie-a: --columns {0}='{1}'"],
  // what data tables, workbooks and files of places have to be
  'numbers written in one way': [
    'números escritos de una sola manera',
    'números escritos de uma só maneira',
  ],
  'headings, and rows under them': ['encabezados, y filas debajo', 'cabeçalhos, e linhas abaixo'],
  'columns of {0}': ['columnas de {0}', 'colunas de {0}'],
  'a table as text': ['una tabla como texto', 'uma tabela como texto'],
  'a workbook': ['un libro de cálculo', 'uma pasta de trabalho'],
  'save it as CSV': ['guárdelo como CSV', 'salve como CSV'],
  'write it as CSV': ['escríbala como CSV', 'escreva-a como CSV'],
  'at most {0} rows and {1} columns in a workbook': [
    'a lo más {0} filas y {1} columnas en un libro de cálculo',
    'no máximo {0} linhas e {1} colunas numa pasta de trabalho',
  ],
  '{0} {0|row|rows} and {1} {1|column|columns}': [
    '{0} {0|fila|filas} y {1} {1|columna|columnas}',
    '{0} {0|linha|linhas} e {1} {1|coluna|colunas}',
  ],
  'see docs/laboratory.md for an example': [
    'vea un ejemplo en docs/laboratory.md',
    'veja um exemplo em docs/laboratory.md',
  ],
  '{0}: a map with {1}': ['{0}: un mapa con {1}', '{0}: um mapa com {1}'],
  'the language and the country of an Excel, such as es-MX, pt-BR, fr-FR or en-US': [
    'el idioma y el país de un Excel, como es-MX, pt-BR, fr-FR o en-US',
    'o idioma e o país de um Excel, como es-MX, pt-BR, fr-FR ou en-US',
  ],
};
