import type { Catalogue } from '../entry.ts';

/** What is wrong with options, with runs and regimes that somebody asks for, and with the place of a file. */
export const options: Catalogue = {
  'French is spoken by {0}': ['hablan francés: {0}', 'falam francês: {0}'],
  'a language in which reports are written: en, es or pt': [
    'un idioma en que se escriban informes: en, es o pt',
    'um idioma em que se escrevam relatórios: en, es ou pt',
  ],
  'write one page with --page, or name another language with --language': [
    'escriba una página con --page, o nombre otro idioma con --language',
    'escreva uma página com --page, ou nomeie outro idioma com --language',
  ],
  'leave it out for the language of your system': [
    'omítala para usar el idioma del sistema',
    'omita-a para usar o idioma do sistema',
  ],
  'known: {0}': ['se conocen: {0}', 'conhecidos: {0}'],
  'the scenario has {0}': ['el escenario tiene {0}', 'o cenário tem {0}'],
  'a month of the run, a whole number from 0 to {0}': [
    'un mes de la corrida, un número entero de 0 a {0}',
    'um mês da execução, um número inteiro de 0 a {0}',
  ],
  'give the run more months, or intervene earlier': [
    'dé más meses a la corrida, o intervenga antes',
    'dê mais meses à execução, ou intervenha antes',
  ],
  'a function': ['una función', 'uma função'],
  'a scenario: one that comes with Joined-Up, or one that readScenario has read from a file': [
    'un escenario: uno de los que vienen con Joined-Up, o lo que readScenario hace de un archivo',
    'um cenário: um dos que vêm com o Joined-Up, ou o que readScenario faz de um arquivo',
  ],
  'a name': ['un nombre', 'um nome'],
  'take one of regimes: {0}': ['elija uno de los regímenes: {0}', 'escolha um dos regimes: {0}'],
  'a metric': ['una métrica', 'uma métrica'],
  'take it from the list metrics': ['tómela de la lista metrics', 'tome-a da lista metrics'],
  'a number from {0} to {1}': ['un número de {0} a {1}', 'um número de {0} a {1}'],
  'a whole number from {0} to {1}': ['un número entero de {0} a {1}', 'um número inteiro de {0} a {1}'],
  "a forum that stands then under '{0}'": [
    "un foro que exista entonces con '{0}'",
    "um fórum que exista então com '{0}'",
  ],
  'a package of structure, or name=value': [
    'un paquete de estructura, o nombre=valor',
    'um pacote de estrutura, ou nome=valor',
  ],
  'packages are {0}': ['los paquetes son {0}', 'os pacotes são {0}'],
  'the name of a structure parameter': [
    'el nombre de un parámetro de estructura',
    'o nome de um parâmetro de estrutura',
  ],
  'neutral is {0}': ['lo neutral es {0}', 'o neutro é {0}'],
  'a number': ['un número', 'um número'],
  'above or below': ['above (por encima) o below (por debajo)', 'above (acima) ou below (abaixo)'],
  "write a formula for a range, e.g. --outcome 'outcome > 0.4 and outcome < 0.6' --above 0.5": [
    "para un intervalo escriba una fórmula, p. ej. --outcome 'outcome > 0.4 and outcome < 0.6' --above 0.5",
    "para um intervalo escreva uma fórmula, p. ex. --outcome 'outcome > 0.4 and outcome < 0.6' --above 0.5",
  ],
  'a threshold: --above or --below': ['un umbral: --above o --below', 'um limiar: --above ou --below'],
  'with --reference it is 0': ['con --reference es 0', 'com --reference é 0'],
  "write a formula for a range, e.g. outcome: 'outcome > 0.4 and outcome < 0.6', above: 0.5": [
    "para un intervalo escriba una fórmula, p. ej. outcome: 'outcome > 0.4 and outcome < 0.6', above: 0.5",
    "para um intervalo escreva uma fórmula, p. ex. outcome: 'outcome > 0.4 and outcome < 0.6', above: 0.5",
  ],
  'a threshold: above, or below': ['un umbral: above o below', 'um limiar: above ou below'],
  'with a reference it is 0': ['con una referencia es 0', 'com uma referência é 0'],
  '{0}, the month in which the scenario lets regimes begin': [
    '{0}, el mes en que el escenario deja empezar a los regímenes',
    '{0}, o mês em que o cenário deixa os regimes começarem',
  ],
  'write that month, or change the start of the scenario': [
    'escriba ese mes, o cambie el inicio del escenario',
    'escreva esse mês, ou mude o início do cenário',
  ],
  'a regime': ['un régimen', 'um regime'],
  "the bound '{0}'": ["la cota '{0}'", "o limite '{0}'"],
  'a bound decides all from the beginning to the end: run it by itself': [
    'una cota decide todo de principio a fin: córrala sola',
    'um limite decide tudo do começo ao fim: rode-o sozinho',
  ],
  'a whole number from {0}, the month after the step before, to 12000': [
    'un número entero de {0}, el mes siguiente al paso anterior, a 12000',
    'um número inteiro de {0}, o mês seguinte ao passo anterior, a 12000',
  ],
  'write its steps here': ['escriba aquí sus pasos', 'escreva aqui seus passos'],
  'say what begins in which month': ['diga qué empieza en qué mes', 'diga o que começa em que mês'],
  'version {0}': ['la versión {0}', 'a versão {0}'],
  'resume it with the version that made it, or run from the start': [
    'retómela con la versión que la hizo, o corra desde el principio',
    'retome-a com a versão que a fez, ou rode desde o início',
  ],
  '{0}, the fingerprint of this scenario, regime, parameters and seed': [
    '{0}, la huella de este escenario, régimen, parámetros y semilla',
    '{0}, a impressão deste cenário, regime, parâmetros e semente',
  ],
  'prepare the run with what the snapshot was made of': [
    'prepare la corrida con aquello de lo que se hizo la instantánea',
    'prepare a execução com aquilo de que o instantâneo foi feito',
  ],
  'a snapshot as `encodeSnapshot` writes it': [
    'una instantánea como la escribe `encodeSnapshot`',
    'um instantâneo como o escreve `encodeSnapshot`',
  ],
  '{0} characters of something else': ['{0} caracteres de otra cosa', '{0} caracteres de outra coisa'],
  '{0} more': ['{0} más', 'mais {0}'],
  'a number, or null where it is missing': [
    'un número, o null donde falta',
    'um número, ou null onde falta',
  ],
  undefined: ['nada (undefined)', 'nada (undefined)'],
  "is '{0}' the name of a metric?": [
    "¿es '{0}' el nombre de una métrica?",
    "'{0}' é o nome de uma métrica?",
  ],
  'two regimes': ['dos regímenes', 'dois regimes'],
  'two regimes to compare': ['dos regímenes por comparar', 'dois regimes a comparar'],
  "name another, e.g. '--regime status-quo,cog'": [
    "nombre otro, p. ej. '--regime status-quo,cog'",
    "nomeie outro, p. ex. '--regime status-quo,cog'",
  ],
  "e.g. '--regime status-quo --regime cog'": [
    "p. ej. '--regime status-quo --regime cog'",
    "p. ex. '--regime status-quo --regime cog'",
  ],
  'one seed': ['una semilla', 'uma semente'],
  '2023 or 2024': ['2023 o 2024', '2023 ou 2024'],
  'one setting of {0} for a picture': [
    'un solo valor de {0} para un gráfico',
    'um só valor de {0} para um gráfico',
  ],
  '{0} of them': ['{0} de ellos', '{0} deles'],
  'e.g. {0}': ['p. ej. {0}', 'p. ex. {0}'],
  'the whole study, as a page tells all of it': [
    'el estudio entero, pues una página lo cuenta todo',
    'o estudo inteiro, pois uma página conta tudo',
  ],
  "merge the shards first, then 'joined-up sweep' with --page into that folder": [
    "una primero las partes, y luego dé 'joined-up sweep' con --page en esa carpeta",
    "junte primeiro as partes, e depois dê 'joined-up sweep' com --page nessa pasta",
  ],
  "a part of the work such as '3/64', from 1": [
    "una parte del trabajo como '3/64', desde 1",
    "uma parte do trabalho como '3/64', a partir de 1",
  ],
  'seconds from {0} to 86400': ['segundos, de {0} a 86400', 'segundos, de {0} a 86400'],
  'a share above 0, of at most 1': [
    'una parte mayor que 0 y no mayor que 1',
    'uma parte maior que 0 e no máximo 1',
  ],
  'nothing with --method abc': ['nada con --method abc', 'nada com --method abc'],
  'nothing without --method abc': ['nada sin --method abc', 'nada sem --method abc'],
  "add '--method abc', or take it out": [
    "añada '--method abc', o quítela",
    "acrescente '--method abc', ou retire-a",
  ],
  'the id of a case, or the path of a folder with one': [
    'el id de un caso, o la ruta de una carpeta con uno',
    'o id de um caso, ou o caminho de uma pasta com um',
  ],
  "list them with 'joined-up case'": ["lístelos con 'joined-up case'", "liste-os com 'joined-up case'"],
  "list them with 'joined-up claim'": ["lístelas con 'joined-up claim'", "liste-as com 'joined-up claim'"],
  "list them with 'joined-up regimes'": [
    "lístelos con 'joined-up regimes'",
    "liste-os com 'joined-up regimes'",
  ],
  "list them with 'joined-up scenarios'": [
    "lístelos con 'joined-up scenarios'",
    "liste-os com 'joined-up scenarios'",
  ],
  "list them with 'joined-up parameters'": [
    "lístelos con 'joined-up parameters'",
    "liste-os com 'joined-up parameters'",
  ],
  'a claim with a picture: {0}': ['una afirmación con gráfico: {0}', 'uma afirmação com gráfico: {0}'],
  '--csv writes the numbers of any claim': [
    '--csv escribe los números de cualquier afirmación',
    '--csv escreve os números de qualquer afirmação',
  ],
  'no file to write with --structures, which tells a table only': [
    'ningún archivo por escribir con --structures, que solo muestra una tabla',
    'nenhum arquivo a escrever com --structures, que só mostra uma tabela',
  ],
  'leave one of them out': ['omita una de ellas', 'omita uma delas'],
  '--structures beside it': ['--structures a su lado', '--structures ao lado'],
  '--quick alone': ['--quick sola', '--quick sozinha'],
  'fewer worlds of one claim: --worlds 10': [
    'para menos mundos de una afirmación: --worlds 10',
    'para menos mundos de uma afirmação: --worlds 10',
  ],
  '--keep alone': ['--keep sola', '--keep sozinha'],
  'worlds of one claim with their parameters: --out': [
    'para los mundos de una afirmación con sus parámetros: --out',
    'para os mundos de uma afirmação com seus parâmetros: --out',
  ],
  'at least 10 governments': ['al menos 10 gobiernos', 'ao menos 10 governos'],
  'give it more': ['dele más', 'dê mais'],
  'comma or point': ['comma (coma) o point (punto)', 'comma (vírgula) ou point (ponto)'],
  "'proposed', or numbers of proposed goals such as 1,3": [
    "'proposed', o números de metas propuestas como 1,3",
    "'proposed', ou números de metas propostas como 1,3",
  ],
  'numbers from 1 to {0}: {1}': ['números de 1 a {0}: {1}', 'números de 1 a {0}: {1}'],
  "parts such as ministry='Sector', of {0}": [
    "partes como ministry='Sector', de {0}",
    "partes como ministry='Órgão', de {0}",
  ],
  'put a heading that holds a comma in quotes': [
    'ponga entre comillas un encabezado que contenga una coma',
    'ponha entre aspas um cabeçalho que contenha uma vírgula',
  ],
  'how many, a whole number from 1 to {0}': [
    'cuántas, un número entero de 1 a {0}',
    'quantas, um número inteiro de 1 a {0}',
  ],
  'how many seeds, or which': ['cuántas semillas, o cuáles', 'quantas sementes, ou quais'],
  'each seed once': ['cada semilla una sola vez', 'cada semente uma só vez'],
  'a range from low to high of at most {0} seeds': [
    'un intervalo de menor a mayor, de a lo más {0} semillas',
    'um intervalo do menor ao maior, de no máximo {0} sementes',
  ],
  'one regime at least': ['al menos un régimen', 'ao menos um regime'],
  'other regimes than the reference': [
    'otros regímenes que el de referencia',
    'outros regimes que não o de referência',
  ],
  'which is right when: docs/intervals.md': [
    'cuál es correcto y cuándo: docs/intervals.md',
    'qual é correto e quando: docs/intervals.md',
  ],
  'student, as --{0} draws no other': [
    'student, pues --{0} no dibuja otro',
    'student, pois --{0} não desenha outro',
  ],
  'leave out --{0}, or --interval': ['omita --{0}, o --interval', 'omita --{0}, ou --interval'],
  "percentile, as Sobol' indices are no means": [
    'percentile, pues los índices de Sobol no son medias',
    'percentile, pois os índices de Sobol não são médias',
  ],
  'none with --structures, which tells verdicts only': [
    'ninguno con --structures, que solo dice veredictos',
    'nenhum com --structures, que só diz vereditos',
  ],
  'at most {0} rows, as all of them are held in memory': [
    'a lo más {0} filas, pues todas se guardan en la memoria',
    'no máximo {0} linhas, pois todas ficam na memória',
  ],
  '{0} runs': ['{0} corridas', '{0} execuções'],
  '{0} runs, each with {1} months': [
    '{0} corridas, cada una con {1} meses',
    '{0} execuções, cada uma com {1} meses',
  ],
  "ask in SQL: 'joined-up query', which reads columns, not runs": [
    "pregunte en SQL: 'joined-up query', que lee columnas, no corridas",
    "pergunte em SQL: 'joined-up query', que lê colunas, não execuções",
  ],
  "name fewer seeds, or a folder: run({ out: 'results' })": [
    "nombre menos semillas, o una carpeta: run({ out: 'results' })",
    "nomeie menos sementes, ou uma pasta: run({ out: 'results' })",
  ],
  "name fewer seeds, or keep runs in a folder: 'joined-up sweep'": [
    "nombre menos semillas, o guarde las corridas en una carpeta: 'joined-up sweep'",
    "nomeie menos sementes, ou guarde as execuções numa pasta: 'joined-up sweep'",
  ],
  'name fewer seeds': ['nombre menos semillas', 'nomeie menos sementes'],
  'the id of a scenario, or the path of a scenario file': [
    'el id de un escenario, o la ruta de un archivo de escenario',
    'o id de um cenário, ou o caminho de um arquivo de cenário',
  ],
  'a sentence of 1 to {0} characters': [
    'una frase de 1 a {0} caracteres',
    'uma frase de 1 a {0} caracteres',
  ],
  '{0} characters': ['{0} caracteres', '{0} caracteres'],
  'leave it out for the usual one': ['omítala para usar la habitual', 'omita-a para usar a habitual'],
  'name=number': ['nombre=número', 'nome=número'],
  "e.g. 'culture=0.3'; list names with 'joined-up parameters'": [
    "p. ej. 'culture=0.3'; liste los nombres con 'joined-up parameters'",
    "p. ex. 'culture=0.3'; liste os nomes com 'joined-up parameters'",
  ],
  'the optional {0} {1}': ['el paquete opcional {0} {1}', 'o pacote opcional {0} {1}'],
  'none that can be loaded': ['ninguno que se pueda cargar', 'nenhum que se possa carregar'],
  "install with 'npm install {0}', or {1}": [
    "instálelo con 'npm install {0}', o bien {1}",
    "instale-o com 'npm install {0}', ou então {1}",
  ],
  'a computer that @resvg/resvg-js runs on': [
    'una computadora en la que funcione @resvg/resvg-js',
    'um computador em que funcione @resvg/resvg-js',
  ],
  'write an .svg file instead': [
    'escriba en su lugar un archivo .svg',
    'escreva em vez disso um arquivo .svg',
  ],
  'a picture that ends in .svg or .png': [
    'un gráfico que termine en .svg o .png',
    'um gráfico que termine em .svg ou .png',
  ],
  'a place where a file can be written': [
    'un lugar donde se pueda escribir un archivo',
    'um lugar onde se possa escrever um arquivo',
  ],
  'choose another place, or make room': [
    'elija otro lugar, o haga espacio',
    'escolha outro lugar, ou abra espaço',
  ],
  'a file that can be read': ['un archivo que se pueda leer', 'um arquivo que se possa ler'],
  'a name of letters, digits and . : / @ + = -': [
    'un nombre de letras, cifras y . : / @ + = -',
    'um nome de letras, algarismos e . : / @ + = -',
  ],
  'a study and a folder below this one, which is taken to be the volume that containers see': [
    'un estudio y una carpeta dentro de esta, que se toma como el volumen que los contenedores ven',
    'um estudo e uma pasta dentro desta, que é tomada como o volume que os contêineres veem',
  ],
  'from {0} to {1}: parts hold whole comparisons': [
    'de {0} a {1}: cada parte contiene comparaciones enteras',
    'de {0} a {1}: cada parte contém comparações inteiras',
  ],
  "minutes, or hours as '12:00:00', a minute at least": [
    "minutos, u horas como '12:00:00', al menos un minuto",
    "minutos, ou horas como '12:00:00', ao menos um minuto",
  ],
  "seeds such as '1-200', '7' or '1,5,9'": [
    "semillas como '1-200', '7' o '1,5,9'",
    "sementes como '1-200', '7' ou '1,5,9'",
  ],
  'the id of a claim': ['el id de una afirmación', 'o id de uma afirmação'],
  'the id of an observer': ['el id de un observador', 'o id de um observador'],
  'the id of a regime': ['el id de un régimen', 'o id de um regime'],
  'a metric that the experiment measures': [
    'una métrica que el experimento mida',
    'uma métrica que o experimento meça',
  ],
  "ask for it: metrics: ['{0}', …]": ["pídala: metrics: ['{0}', …]", "peça-a: metrics: ['{0}', …]"],
  'a page that ends in .html, or stills in .svg or .png': [
    'una página que termine en .html, o imágenes en .svg o .png',
    'uma página que termine em .html, ou imagens em .svg ou .png',
  ],
  'a metric of which more is better': [
    'una métrica de la que más es mejor',
    'uma métrica da qual mais é melhor',
  ],
  'one structure, or --every-option': [
    'una estructura, o --every-option',
    'uma estrutura, ou --every-option',
  ],
  'no other choice with --structures, which tries all of them': [
    'ninguna otra elección con --structures, que las prueba todas',
    'nenhuma outra escolha com --structures, que prova todas',
  ],
  'leave it out for the status quo': ['omítalo para el statu quo', 'omita para o status quo'],
  'a claim that compares with the status quo': [
    'una afirmación que compara con el statu quo',
    'uma afirmação que compara com o status quo',
  ],
  '{0}, which does not': ['{0}, que no lo hace', '{0}, que não o faz'],
  'leave it out': ['omítalo', 'omita'],
  'or a number from 0 to {0}': ['o un número de 0 a {0}', 'ou um número de 0 a {0}'],
  'the language and the country of an Excel, such as es-MX, pt-BR, fr-FR or en-US': [
    'el idioma y el país de un Excel, como es-MX, pt-BR, fr-FR o en-US',
    'o idioma e o país de um Excel, como es-MX, pt-BR, fr-FR ou en-US',
  ],
  'all cases, and no tables or pictures of one': [
    'todos los casos, y ninguna tabla ni gráfico de uno',
    'todos os casos, e nenhuma tabela nem gráfico de um',
  ],
  'a share above 0, at most 1': [
    'una parte mayor que 0, a lo sumo 1',
    'uma parte maior que 0, no máximo 1',
  ],
  'a whole number from 0 to 10': ['un número entero de 0 a 10', 'um número inteiro de 0 a 10'],
  '--density or --coverage': ['--density o --coverage', '--density ou --coverage'],
};
