/**
 * French of what `import`, `brief` and `compare` say, by its English: they are read by whoever reads the
 * pages they make. No other command speaks French, so that it stands here and not beside Spanish and Portuguese.
 */
export const french: Readonly<Record<string, string>> = {
  // brief
  "From a government's own table (CSV, .xlsx, .ods) to who works on the same, four ways of coordinating compared, a page to hand on and a workshop with this government in it.":
    'Du tableau d’un gouvernement (CSV, .xlsx, .ods) à qui travaille à la même chose, à quatre façons de coordonner comparées, à une page à remettre et à un atelier avec ce gouvernement.',
  'This copy of Joined-Up came without the workshop, so no workshop file was written. Build it with: npx -y pnpm@12.21.0 build':
    'Cet exemplaire de Joined-Up est venu sans l’atelier\u00A0: aucun fichier d’atelier n’a été écrit. Pour le construire\u00A0: npx -y pnpm@12.21.0 build',
  'Who works on the same, before any simulation': 'Qui travaille à la même chose, avant toute simulation',
  'Written:': 'Fichiers écrits\u00A0:',
  'columns, spellings, goals: change it and run this again':
    'colonnes, graphies, objectifs\u00A0: changez-le et relancez la commande',
  'no progress': 'sans l’avancement',
  'one page to hand on (prints on A4)': 'une page à remettre (s’imprime en A4)',
  'picture of who works on the same': 'image de qui travaille à la même chose',
  runs: 'simulations',
  "seeds such as '1-200', '7' or '1,5,9'":
    'graines, par exemple «\u00A01-200\u00A0», «\u00A07\u00A0» ou «\u00A01,5,9\u00A0»',
  'the government, for compare, run and the other commands':
    'le gouvernement, pour compare, run et les autres commandes',
  'the same as a workbook, all of it': 'la même chose en classeur, au complet',
  'the workshop with this government in it, in English, Spanish or Portuguese: open it in a browser':
    'l’atelier avec ce gouvernement, en anglais, espagnol ou portugais\u00A0: ouvrez-le dans un navigateur',
  'the workshop with this government in it: open it in a browser':
    'l’atelier avec ce gouvernement\u00A0: ouvrez-le dans un navigateur',
  'threads to use at most (default: as many as the runs are worth); the results do not depend on it':
    'nombre de fils d’exécution au plus (par défaut\u00A0: autant que les simulations le valent)\u00A0; les résultats n’en dépendent pas',
  'what people count as: change it and run this again':
    'à quoi compte chaque public\u00A0: changez-le et relancez la commande',
  'what services count as: change it and run this again':
    'à quoi compte chaque service\u00A0: changez-le et relancez la commande',
  'the question: the heading of the page': 'la question posée\u00A0: en tête de la page',
  'what was read, kept, left out and joined; look here first':
    'ce qui a été lu, gardé, écarté et réuni\u00A0; à regarder d’abord',
  '{0}: compared run by run, with the same luck, in {1} {1|government|governments} like this one:':
    '{0}\u00A0: comparés simulation par simulation, avec la même chance, dans {1} {1|gouvernement|gouvernements} comme celui-ci\u00A0:',
  'a mapping file of an earlier import': 'un fichier de correspondance d’une importation précédente',
  'a mapping file of an earlier import, or us-federal for the United States federal programme inventory':
    'un fichier de correspondance d’une importation précédente, ou us-federal pour l’inventaire des programmes fédéraux des États-Unis',
  // compare
  'Compare regimes, run by run with the same luck.':
    'Comparer des régimes, simulation par simulation, avec la même chance.',
  'Intervals are {0}, of one mean difference each. Neither says anything about governments unlike this one.':
    'Les intervalles sont {0}, chacun d’une seule différence moyenne. Ni l’un ni l’autre ne dit rien de gouvernements différents de celui-ci.',
  'The comparison is in {0}': 'La comparaison est dans {0}',
  'The page is in {0}': 'La page est dans {0}',
  'The report is in {0}': 'Le rapport est dans {0}',
  'a language in which reports are written: en, es or pt':
    'une langue dans laquelle des rapports s’écrivent\u00A0: en, es ou pt',
  'write one page with --page, or name another language with --language':
    'écrivez une page avec --page, ou nommez une autre langue avec --language',
  'all metrics, not only the main ones': 'tous les indicateurs, non les plus demandés seulement',
  'interval of mean differences: student, bca or percentile (default: student; see docs/intervals.md)':
    'intervalle des différences moyennes\u00A0: student, bca ou percentile (par défaut\u00A0: student\u00A0; voir docs/intervals.md)',
  'leave out --{0}, or --interval': 'retirez --{0}, ou --interval',
  "name another, e.g. '--regime status-quo,cog'":
    'nommez-en un autre, par exemple «\u00A0--regime status-quo,cog\u00A0»',
  'regime to compare with (default: the first)': 'régime de référence (par défaut\u00A0: le premier)',
  'student, as --{0} draws no other': 'student, car --{0} n’en dessine pas d’autre',
  'the report with all charts, tables and parameters':
    'le rapport avec tous les graphiques, tableaux et paramètres',
  'two regimes to compare': 'deux régimes à comparer',
  'the question: the heading of the report and of the page':
    'la question posée\u00A0: en tête du rapport et de la page',
  'write a two-page report (HTML, opens offline)':
    'écrire un rapport de deux pages (HTML, s’ouvre sans réseau)',
  'write it on one page of A4 (HTML that prints to PDF)':
    'l’écrire sur une page A4 (HTML qui s’imprime en PDF)',
  'write the comparison as CSV': 'écrire la comparaison en CSV',
  '{0}: {1} {1|seed|seeds}, compared with {2}, run by run with the same luck':
    '{0}\u00A0: {1} {1|graine|graines}, par rapport à {2}, simulation par simulation, avec la même chance',
  'Set differently from the scenario: {0}': 'Autrement que dans le scénario\u00A0: {0}',
  'a parameter that differs; may be given again': 'un paramètre qui diffère\u00A0; peut être répété',
  'id of a scenario, or the path of a scenario file':
    'identifiant d’un scénario, ou chemin d’un fichier de scénario',
  "months to simulate (default: the scenario's)": 'mois à simuler (par défaut\u00A0: ceux du scénario)',
  'regimes by id, separated by commas': 'régimes par identifiant, séparés par des virgules',
  "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option":
    'ce qui pourrait être autrement\u00A0: un ensemble comme «\u00A0sceptic-of-mergers\u00A0», ou nom=valeur,nom=option',
  "also results of single goals: 'outcome:<goal>,coverage:<goal>', or 'goals' for both of every goal":
    'en plus, ce que donnent des objectifs un à un\u00A0: «\u00A0outcome:<objectif>,coverage:<objectif>\u00A0», ou «\u00A0goals\u00A0» pour tous',
  '* unlikely to be luck alone: paired t-test, corrected for all metrics of its family under all regimes compared (Holm, {0} %)':
    '* la chance seule ne le ferait guère\u00A0: test t apparié, corrigé pour tous les indicateurs de sa famille sous tous les régimes comparés (Holm, {0}\u00A0%)',
  'Stylised government': 'Gouvernement stylisé',
  'Ministries, goals and needs drawn from a seed: 12 ministries of 4 units, 48 cells, 8 goals unless the parameters say otherwise.':
    'Ministères, objectifs et besoins tirés d’une graine\u00A0: 12 ministères de 4 unités, 48 cases et 8 objectifs, sauf si les paramètres disent autre chose.',
  'United States federal government, 2024': 'Gouvernement fédéral des États-Unis, 2024',
  'Departments, agencies and programmes of the federal programme inventory, seen through five horizontal goals. What is done for whom comes from the inventory; needs, cultures, trust, ideal stances and cabinet weights are not in it and are drawn for each seed.':
    'Départements, agences et programmes de l’inventaire fédéral des programmes, vus à travers cinq objectifs transversaux. Ce qui est fait et pour qui vient de l’inventaire\u00A0; les besoins, les cultures, la confiance, les positions et les poids au conseil des ministres n’y sont pas et sont tirés au sort pour chaque graine.',
  metric: 'indicateur',
  regime: 'régime',
  mean: 'moyenne',
  difference: 'différence',
  '95 % interval': 'intervalle à 95\u00A0%',
  lower: 'en baisse',
  higher: 'en hausse',
  "list them with 'joined-up regimes'": 'leur liste\u00A0: «\u00A0joined-up regimes\u00A0»',
  'the id of a regime': 'l’identifiant d’un régime',
  "Student's": 'ceux de Student',
  "the bootstrap's percentiles": 'les percentiles du bootstrap',
  "the bootstrap's, corrected for bias and acceleration (BCa)":
    'ceux du bootstrap, corrigés du biais et de l’accélération (BCa)',
  'which is right when: docs/intervals.md': 'lequel convient, et quand\u00A0: docs/intervals.md',
  // the United States' inventory
  '2023 or 2024': '2023 ou 2024',
  'Kept {0} {0|ministry|ministries}, {1} {1|unit|units} and {2} {2|cell|cells}, {3} million.':
    'Gardé\u00A0: {0} {0|ministère|ministères}, {1} {1|unité|unités} et {2} {2|case|cases}, {3} millions.',
  "Make a scenario from a government's own table: CSV, .xlsx or .ods of ministries, units, programmes, whom they serve, what they cost.":
    'Faire un scénario du tableau d’un gouvernement\u00A0: CSV, .xlsx ou .ods de ministères, d’unités, de programmes, de ceux qu’ils servent et de ce qu’ils coûtent.',
  'Read {0} {0|programme|programmes} of {1} {1|department|departments} and {2} {2|agency|agencies}, {3} million US dollars.':
    'Lu\u00A0: {0} {0|programme|programmes} de {1} {1|département|départements} et {2} {2|agence|agences}, {3} millions de dollars américains.',
  'The scenario is in {0}': 'Le scénario est dans {0}',
  million: 'millions',
  programmes: 'programmes',
  'what happened to them': 'ce qui leur est arrivé',
  // files
  'a file that can be read': 'un fichier que l’on puisse lire',
  'a place where a file can be written': 'un endroit où un fichier puisse être écrit',
  'a read-only disk': 'un disque en lecture seule',
  'a full disk': 'un disque plein',
  'a file where a folder should be': 'un fichier là où il faudrait un dossier',
  'a folder of that name': 'un dossier de ce nom',
  'a device or a pipe': 'un périphérique ou un tube',
  'too large a file': 'un fichier trop gros',
  'too long a name': 'un nom trop long',
  'no such folder': 'dossier introuvable',
  'an empty name': 'un nom vide',
  'choose another place, or make room': 'choisissez un autre endroit, ou faites de la place',
  'nothing was changed: see to the disk or to the rights, and give the same command again':
    'rien n’a été changé\u00A0: voyez le disque ou les droits, et relancez la même commande',
  'an empty file': 'un fichier vide',
  'no such file': 'aucun fichier de ce nom',
  'no permission': 'aucun droit d’accès',
  'a folder': 'un dossier',
  'name a file in it': 'nommez un fichier qui s’y trouve',
  'no plain file': 'pas un fichier ordinaire',
  'write it to a file first': 'écrivez-le d’abord dans un fichier',
  '{0} bytes': '{0} octets',
  'at most {0}': '{0} au plus',
  // import: what is asked and told
  'Interrupted; nothing was written.': 'Interrompu\u00A0; rien n’a été écrit.',
  'Interrupted; what was tried is kept in {0}: the same command resumes from there.':
    'Interrompu\u00A0; ce qui a été essayé est gardé dans {0}\u00A0: la même commande continue de là.',
  'Fill in what counts as the same, and run this again: {0}':
    'Indiquez ce qui compte comme la même chose, et relancez la commande\u00A0: {0}',
  'numbers from 1 to {0}: {1}': 'des numéros de 1 à {0}\u00A0: {1}',
  'ask nothing at a terminal': 'ne rien demander dans un terminal',
  'currency of the amounts': 'monnaie des montants',
  'decimal mark where the table does not show it: comma or point':
    'signe décimal là où le tableau ne le montre pas\u00A0: comma (virgule) ou point',
  'encoding of the text where it is not recognised': 'encodage du texte là où il n’est pas reconnu',
  'horizontal goals among those proposed: 1,3':
    'objectifs transversaux parmi ceux qui sont proposés\u00A0: 1,3',
  'ministries that a superministry would merge, separated by commas':
    'ministères qu’un superministère fusionnerait, séparés par des virgules',
  'name of the government': 'nom du gouvernement',
  'scenario file to write (JSON); the other files are written beside it':
    'fichier de scénario à écrire (JSON)\u00A0; les autres fichiers sont à côté',
  'sheet of a workbook; default: the fullest, and others with the same headings':
    'feuille d’un classeur\u00A0; par défaut\u00A0: la plus remplie, avec celles qui ont les mêmes en-têtes',
  'separator between several names in one cell; default: | or ; or a line break':
    'signe entre plusieurs noms d’une cellule\u00A0; par défaut\u00A0: | ou ; ou un saut de ligne',
  'the table': 'le tableau',
  'separator between cells: tab, semicolon, comma or pipe':
    'ce qui sépare les cellules\u00A0: tab (tabulation), semicolon (point-virgule), comma (virgule) ou pipe (barre)',
  'where the table is from': 'd’où vient le tableau',
  "which column is what: ministry=Sector,unit='Unidad ejecutora',programme=…,service=…,beneficiaries=…,amount=…,code=…":
    "quelle colonne est quoi\u00A0: ministry=Ministère,unit='Service responsable',programme=…,service=…,beneficiaries=…,amount=…,code=…",
  'year of the amounts': 'année des montants',
  'French is spoken by {0}': 'le français est parlé par {0}',
  'leave it out for the language of your system': 'ne l’indiquez pas, pour la langue de votre système',
  "'proposed', or numbers of proposed goals such as 1,3":
    '«\u00A0proposed\u00A0», ou des numéros d’objectifs proposés comme 1,3',
  'comma or point': 'comma (virgule) ou point',
  'one of {0}': 'l’un de\u00A0: {0}',
  "parts such as ministry='Sector', of {0}": "des parties comme ministry='Ministère', parmi {0}",
  'put a heading that holds a comma in quotes':
    'mettez entre guillemets un en-tête qui contient une virgule',
  'a crosswalk with the columns from and to': 'une table de correspondance avec les colonnes from et to',
  'take it out of the mapping file to have it drafted anew':
    'retirez-la du fichier de correspondance pour qu’elle soit rédigée de nouveau',
  'the columns from and to': 'les colonnes from et to',
  'the columns {0}': 'les colonnes {0}',
  'delete the file to have it written anew': 'supprimez le fichier pour qu’il soit écrit de nouveau',
  'only keys that mean something here': 'seulement des clés qui signifient quelque chose ici',
  'what the import wrote there': 'ce que l’importation y a écrit',
  'a sentence of 1 to {0} characters': 'une phrase de 1 à {0} caractères',
  'leave it out for the usual one': 'ne l’indiquez pas, pour la phrase habituelle',
  none: 'aucun',
  nothing: 'rien',
  '{0} characters': '{0} caractères',
  'a range from low to high of at most {0} seeds': 'une plage croissante d’au plus {0} graines',
  "did you mean '{0}-{1}'?": 'vouliez-vous dire «\u00A0{0}-{1}\u00A0»\u00A0?',
  "did you mean '{0}'?": 'vouliez-vous dire «\u00A0{0}\u00A0»\u00A0?',
  'each seed once': 'chaque graine une seule fois',
  'name fewer seeds': 'nommez moins de graines',
  'take one out': 'retirez-en une',
  '{0} again': '{0} de nouveau',
  'a whole number from 1 to {0}': 'un nombre entier de 1 à {0}',
  'How ministries work together, and what it costs when they do not.':
    'Comment les ministères travaillent ensemble, et ce qu’il en coûte quand ils ne le font pas.',
  'display help for command': 'afficher l’aide de la commande',
  'output the version number': 'afficher la version',
  'language of messages, tables, help and pages: en, es or pt, of import, brief and compare also fr (default: as your system says)':
    'langue des messages, tableaux, aides et pages\u00A0: en, es ou pt, et aussi fr pour import, brief et compare (par défaut\u00A0: celle de votre système)',
  'model {0}': 'modèle {0}',
  'write CSV for the Excel of a place, e.g. es-MX, pt-BR, fr-FR: its decimal mark, its separator, letters with accents (a file name that ends in .xlsx or .ods makes a workbook)':
    'écrire les CSV pour l’Excel d’un lieu, par exemple fr-FR, fr-CA\u00A0: son signe décimal, son séparateur, les lettres accentuées (un nom de fichier qui finit en .xlsx ou .ods donne un classeur)',
  'the language and the country of an Excel, such as es-MX, pt-BR, fr-FR or en-US':
    'la langue et le pays d’un Excel, comme fr-FR, fr-CA, es-MX ou en-US',
  // terminal
  '{0} of {1}': '{0} sur {1}',
  '{0} to {1}': '{0} à {1}',
  'Left out: {0} ({1})': 'Laissé de côté\u00A0: {0} ({1})',
  "{0} {0|file is|files are} left out of this: 'joined-up check' says what can be done.":
    'Il manque {0} {0|fichier|fichiers}\u00A0: «\u00A0joined-up check\u00A0» dit ce que l’on peut faire.',
  '{0} of {1} {2}': '{0} {2} sur {1}',
  '{0} {1} %  {2} of {3} {4}, {5} left': '{0} {1}\u00A0%  {2} {4} sur {3}, encore {5}',
  'A fault of the program: {0}. Please report it with the command that you gave.':
    'Une faute du programme\u00A0: {0}. Merci de la signaler avec la commande que vous avez donnée.',
  // what is wrong with a table
  "'{0}' and '{1}'": '«\u00A0{0}\u00A0» et «\u00A0{1}\u00A0»',
  'headings, and rows under them': 'des en-têtes, et des lignes au-dessous',
  'numbers written in one way': 'des nombres écrits d’une seule façon',
  'a column of ministries, or of units': 'une colonne de ministères, ou d’unités',
  'a column of services, programmes or people': 'une colonne de services, de programmes ou de publics',
  'a name of the table': 'un nom du tableau',
  'a row with a ministry or a unit': 'une ligne avec un ministère ou une unité',
  'a service that two ministries share, or people whom two of them serve':
    'un service que deux ministères partagent, ou un public que deux d’entre eux servent',
  'an amount, at most {0}': 'un montant, {0} au plus',
  'at least one programme under the headings': 'au moins un programme sous les en-têtes',
  'at least one programme': 'au moins un programme',
  'is it the whole file?': 'est-ce tout le fichier\u00A0?',
  "join services with a crosswalk, name the right columns with '--columns', or write goals into the mapping file":
    'réunissez des services par une table de correspondance, nommez les bonnes colonnes avec --columns, ou écrivez des objectifs dans le fichier de correspondance',
  "name the right columns with '--columns'": 'nommez les bonnes colonnes avec --columns',
  "name it: --columns {0}='{1}'": "nommez-la\u00A0: --columns {0}='{1}'",
  'no headings that are known; the first row is {0}':
    'aucun en-tête connu\u00A0; la première ligne est {0}',
  'the headings {0}': 'les en-têtes {0}',
  'one way of writing numbers': 'une seule façon d’écrire les nombres',
  'see the crosswalk for the names that there are':
    'voyez dans la table de correspondance les noms qui existent',
  'write a number, or nothing': 'écrivez un nombre, ou rien',
  'write the column in one way': 'écrivez la colonne d’une seule façon',
  'write the heading as it stands in the table': 'écrivez l’en-tête tel qu’il est dans le tableau',
  'a unit that works for one of the goals': 'une unité qui travaille pour un des objectifs',
  'is it the whole file? What became of its programmes: {0}':
    'est-ce tout le fichier\u00A0? Ce que sont devenus ses programmes\u00A0: {0}',
  'a map from {0} to headings': 'une correspondance de {0} vers des en-têtes',
  "'{0}…' with {1}": '«\u00A0{0}…\u00A0» avec {1}',
  "a column '{0}'": 'une colonne «\u00A0{0}\u00A0»',
  'a text': 'un texte',
  'add the column': 'ajoutez la colonne',
  'an amount in US dollars, at most {0}': 'un montant en dollars américains, {0} au plus',
  'fill it in or take the row out': 'remplissez-la ou retirez la ligne',
  'names of at most {0} characters': 'des noms de {0} caractères au plus',
  'shorten it': 'raccourcissez-le',
  'write digits only, 0 if there is none': 'écrivez des chiffres seulement, 0 s’il n’y a rien',
  "'{0}' when read as cp1252": '«\u00A0{0}\u00A0» si on le lit comme cp1252',
  "'{0}': UTF-8 that was taken for cp1252": '«\u00A0{0}\u00A0»\u00A0: de l’UTF-8 pris pour du cp1252',
  "'{0}': letters that were lost when the file was saved":
    '«\u00A0{0}\u00A0»\u00A0: des lettres perdues quand le fichier a été enregistré',
  'UTF-8, UTF-16 or cp1252': 'UTF-8, UTF-16 ou cp1252',
  'an encoding, such as utf-8, utf-16le, windows-1252, windows-1256, macintosh or shift_jis':
    'un encodage, comme utf-8, utf-16le, windows-1252, windows-1256, macintosh ou shift_jis',
  'export it again from where it comes from, as UTF-8': 'exportez-le de nouveau de sa source, en UTF-8',
  'letters in one encoding': 'des lettres dans un seul encodage',
  letters: 'des lettres',
  "name the encoding with '--encoding' (macintosh, windows-1250, windows-1256 …), or save it as UTF-8":
    'nommez l’encodage avec --encoding (macintosh, windows-1250, windows-1256 …), ou enregistrez-le en UTF-8',
  'save it as UTF-8': 'enregistrez-le en UTF-8',
  "save it as UTF-8, or name its encoding with '--encoding'":
    'enregistrez-le en UTF-8, ou nommez son encodage avec --encoding',
  'zero bytes': 'des octets nuls',
  'bytes that are no text': 'des octets qui ne sont pas un texte',
  'bytes that are not {0}': 'des octets qui ne sont pas du {0}',
  'a table as text': 'un tableau en texte',
  'a workbook': 'un classeur',
  'save it as CSV': 'enregistrez-le en CSV',
  'a cell in quotes that holds whole rows': 'une cellule entre guillemets qui contient des lignes entières',
  'close the quotes there': 'fermez les guillemets à cet endroit',
  'close the quotes there, or take them out': 'fermez les guillemets à cet endroit, ou retirez-les',
  'is a {0} missing, or a line broken? Mend it there':
    'manque-t-il {0}, ou une ligne est-elle coupée\u00A0? À corriger à cet endroit',
  'put a text that holds a {0} in quotes': 'mettez entre guillemets un texte qui contient {0}',
  'quotes closed': 'des guillemets fermés',
  'quotes in the midst of two cells': 'des guillemets au milieu de deux cellules',
  'Quoted field unterminated': 'des guillemets non fermés',
  'Trailing quote on quoted field is malformed': 'des guillemets mal fermés',
  '{0} {0|cell|cells}': '{0} {0|cellule|cellules}',
  'one that is locked by a password': 'un classeur protégé par un mot de passe',
  'one that cannot be read: {0}': 'un classeur que l’on ne peut pas lire\u00A0: {0}',
  'take the password off': 'retirez le mot de passe',
  'open it and save it again, or save it as CSV':
    'ouvrez-le et enregistrez-le de nouveau, ou enregistrez-le en CSV',
  'one without any filled cell': 'un classeur sans aucune cellule remplie',
  'a sheet of {0} {0|row|rows} and {1} {1|column|columns}':
    'une feuille de {0} {0|ligne|lignes} et {1} {1|colonne|colonnes}',
  'at most {0} rows and {1} columns': 'au plus {0} lignes et {1} colonnes',
  'a workbook (.xlsx or .ods)': 'un classeur (.xlsx ou .ods)',
  'formulas with a result': 'des formules avec un résultat',
  'open it in a spreadsheet and save it again': 'ouvrez-le dans un tableur et enregistrez-le de nouveau',
  '{0} without one': '{0} sans résultat',
  'a table': 'un tableau',
  'is it the right file?': 'est-ce le bon fichier\u00A0?',
  'at most {0} rows and {1} columns in a workbook': 'au plus {0} lignes et {1} colonnes dans un classeur',
  'write it as CSV': 'écrivez-le en CSV',
  '{0} {0|row|rows} and {1} {1|column|columns}': '{0} {0|ligne|lignes} et {1} {1|colonne|colonnes}',
  // words of the command line itself
  "error: unknown option '{0}'": 'erreur\u00A0: option inconnue «\u00A0{0}\u00A0»',
  "error: unknown option '{0}'\n(Did you mean {1}?)":
    'erreur\u00A0: option inconnue «\u00A0{0}\u00A0»\n(Vouliez-vous dire {1}\u00A0?)',
  "error: unknown option '{0}'\n(Did you mean one of {1}?)":
    'erreur\u00A0: option inconnue «\u00A0{0}\u00A0»\n(Vouliez-vous dire l’une de celles-ci\u00A0: {1}\u00A0?)',
  "error: missing required argument '{0}'": "erreur\u00A0: argument manquant\u00A0: '{0}'",
  "error: option '{0}' argument missing": 'erreur\u00A0: il manque la valeur de l’option «\u00A0{0}\u00A0»',
  "error: too many arguments for '{0}'. Expected {1} argument but got {2}.":
    'erreur\u00A0: trop d’arguments pour «\u00A0{0}\u00A0»\u00A0: {1} attendu, {2} trouvés.',
  "error: too many arguments for '{0}'. Expected {1} arguments but got {2}.":
    'erreur\u00A0: trop d’arguments pour «\u00A0{0}\u00A0»\u00A0: {1} attendus, {2} trouvés.',
  'Usage:': 'Usage\u00A0:',
  'Arguments:': 'Arguments\u00A0:',
  'Options:': 'Options\u00A0:',
  'Commands:': 'Commandes\u00A0:',
  '<options>': 'options',
  '<command>': 'commande',
  '<scenario>': 'scénario',
  '<file>': 'fichier',
  '<number>': 'nombre',
  '<ids>': 'ids',
  '<id>': 'id',
  '<seeds>': 'graines',
  '<name=value>': 'nom=valeur',
  '<words>': 'mots',
  '<text>': 'texte',
  '<names>': 'noms',
  '<name>': 'nom',
  '<roles>': 'rôles',
  '<year>': 'année',
  '<language>': 'langue',
  '<locale>': 'locale',
  '<places>': 'numéros',
  '<ministries>': 'ministères',
  '<sign>': 'signe',
  '<mark>': 'signe',
  '<kind>': 'genre',
};
