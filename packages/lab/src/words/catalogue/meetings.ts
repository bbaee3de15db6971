import type { Catalogue } from './entry.ts';

/** What happened in a meeting, and where two runs part. */
export const meetings: Catalogue = {
  '{0} more': ['{0} más', 'mais {0}'],
  '{0} for {1}': ['{0} para {1}', '{0} para {1}'],
  'the management of {0}': ['la dirección de {0}', 'a direção de {0}'],
  '{0} on {1}': ['{0} sobre {1}', '{0} sobre {1}'],
  'Month {0}: {1} met{2}.': ['Mes {0}: se reunió {1}{2}.', 'Mês {0}: reuniu-se {1}{2}.'],
  ', the prime minister in the chair': ['; presidió el jefe de gobierno', '; presidiu o chefe de governo'],
  ' without the prime minister, who had no time left': [
    ' sin el jefe de gobierno, que no tenía más tiempo',
    ' sem o chefe de governo, que não tinha mais tempo',
  ],
  ', the centre of government in the chair': [
    '; presidió el centro de gobierno',
    '; presidiu o centro de governo',
  ],
  ', a czar in the chair': ['; presidió un zar', '; presidiu um czar'],
  ', {0} in the chair': ['; presidió {0}', '; presidiu {0}'],
  'The minister gave it {0} {0|hour|hours}.': [
    'El ministro le dedicó {0} {0|hora|horas}.',
    'O ministro dedicou-lhe {0} {0|hora|horas}.',
  ],
  'The minister of {0} came.': ['Asistió el ministro de {0}.', 'Veio o ministro de {0}.'],
  'The ministers of {0} came.': ['Asistieron los ministros de {0}.', 'Vieram os ministros de {0}.'],
  '{0} sent a delegate.': ['{0} envió un delegado.', '{0} enviou um delegado.'],
  '{0} sent delegates.': ['{0} enviaron delegados.', '{0} enviaram delegados.'],
  'Officials of {0} came.': ['Asistieron funcionarios de {0}.', 'Vieram técnicos de {0}.'],
  'That is {0} of the attention it wants': [
    'Eso es el {0} de la atención que pide',
    'Isso é {0} da atenção que ela pede',
  ],
  'Preparation was {0}, openness of its members {1}': [
    'Preparada al {0}, sus miembros abiertos al {1}',
    'Preparação de {0}, abertura dos membros de {1}',
  ],
  '; its authority was {0}': ['; su autoridad fue de {0}', '; sua autoridade foi de {0}'],
  ', with time for {0} {0|obstacle|obstacles}': [
    ', con tiempo para {0} {0|obstáculo|obstáculos}',
    ', com tempo para {0} {0|obstáculo|obstáculos}',
  ],
  'Nothing changed visibly.': ['No cambió nada que se pueda ver.', 'Nada mudou que se possa ver.'],
  'rose from {0} to {1}': ['subió de {0} a {1}', 'subiu de {0} para {1}'],
  'fell from {0} to {1}': ['bajó de {0} a {1}', 'caiu de {0} para {1}'],
  'Trust between {0} and {1} {2}.': [
    'La confianza entre {0} y {1} {2}.',
    'A confiança entre {0} e {1} {2}.',
  ],
  "{0}'s trust in the centre {1}.": [
    'La confianza de {0} en el centro {1}.',
    'A confiança de {0} no centro {1}.',
  ],
  'Accountability for {0} {1}.': [
    'La rendición de cuentas por {0} {1}.',
    'A prestação de contas por {0} {1}.',
  ],
  'And {0} more {0|ministry|ministries} learnt less.': [
    'Y {0} {0|ministerio más supo|ministerios más supieron} menos.',
    'E mais {0} {0|ministério soube|ministérios souberam} menos.',
  ],
  'And {0} more {0|goal|goals} agreed on.': [
    'Y se acordaron {0} {0|meta|metas} más.',
    'E mais {0} {0|meta acordada|metas acordadas}.',
  ],
  'And {0} more {0|cell|cells} divided with smaller moves.': [
    'Y {0} {0|casilla más repartida|casillas más repartidas} con cambios menores.',
    'E mais {0} {0|casa redividida|casas redivididas} com mudanças menores.',
  ],
  'And {0} more {0|obstacle|obstacles} that came up and stayed.': [
    'Y {0} {0|obstáculo más, tratado|obstáculos más, tratados} en vano.',
    'E mais {0} {0|obstáculo tratado|obstáculos tratados} em vão.',
  ],
  'And {0} more {0|obstacle|obstacles} left for later.': [
    'Y {0} {0|obstáculo más, aplazado|obstáculos más, aplazados}.',
    'E mais {0} {0|obstáculo adiado|obstáculos adiados}.',
  ],
  'And {0} more {0|pair|pairs} whose trust moved less.': [
    'Y {0} {0|par más cuya|pares más cuya} confianza cambió menos.',
    'E mais {0} {0|par cuja|pares cuja} confiança mudou menos.',
  ],
  'And {0} more {0|ministry|ministries} whose trust in the centre moved less.': [
    'Y {0} {0|ministerio más cuya|ministerios más cuya} confianza en el centro cambió menos.',
    'E mais {0} {0|ministério cuja|ministérios cuja} confiança no centro mudou menos.',
  ],
  '{0} in {1} ({2} to {3})': ['{0} en {1} (de {2} a {3})', '{0} em {1} (de {2} para {3})'],
  '{0} learnt that others supply {1} more than it thought, most so {2}.': [
    '{0} supo que otros ofrecen {1} más de lo que creía, sobre todo {2}.',
    '{0} soube que outros oferecem {1} a mais do que pensava, sobretudo {2}.',
  ],
  '{0} learnt that others supply {1} less than it thought, most so {2}.': [
    '{0} supo que otros ofrecen {1} menos de lo que creía, sobre todo {2}.',
    '{0} soube que outros oferecem {1} a menos do que pensava, sobretudo {2}.',
  ],
  '{0} learnt that others supply {1} more and {2} less than it thought, most so {3}.': [
    '{0} supo que otros ofrecen {1} más y {2} menos de lo que creía, sobre todo {3}.',
    '{0} soube que outros oferecem {1} a mais e {2} a menos do que pensava, sobretudo {3}.',
  ],
  'On {0} it agreed stance {1}': ['Sobre {0} acordó la postura {1}', 'Sobre {0} acordou a posição {1}'],
  "On {0} it agreed stance {1} where the members' own conditions call for {2}": [
    'Sobre {0} acordó la postura {1}, donde las condiciones de los propios miembros piden {2}',
    'Sobre {0} acordou a posição {1}, onde as condições dos próprios membros pedem {2}',
  ],
  '{0}; it binds nobody.': ['{0}; no obliga a nadie.', '{0}; não vincula ninguém.'],
  '{0}; it binds {1}, at most with strength {2}.': [
    '{0}; obliga a {1}, a lo sumo con fuerza {2}.',
    '{0}; vincula {1}, no máximo com força {2}.',
  ],
  '{0} ({1} to {2})': ['{0} (de {1} a {2})', '{0} (de {1} para {2})'],
  'In {0} supply is beyond need: {1} leads, and responsibility falls for {2}.': [
    'En {0} la oferta supera la necesidad: lidera {1}, y baja la responsabilidad de {2}.',
    'Em {0} a oferta supera a necessidade: lidera {1}, e cai a responsabilidade de {2}.',
  ],
  'In {0} supply is short of need: responsibility rises for {1}.': [
    'En {0} la oferta no alcanza la necesidad: sube la responsabilidad de {1}.',
    'Em {0} a oferta não alcança a necessidade: sobe a responsabilidade de {1}.',
  ],
  'Resolved: {0} had waited for {1} in {2} since month {3}.': [
    'Resuelto: {0} esperaba a {1} en {2} desde el mes {3}.',
    'Resolvido: {0} esperava por {1} em {2} desde o mês {3}.',
  ],
  'Left for later, the agenda was full: {0} waits for {1} in {2} since month {3}.': [
    'Aplazado, la agenda estaba llena: {0} espera a {1} en {2} desde el mes {3}.',
    'Adiado, a agenda estava cheia: {0} espera por {1} em {2} desde o mês {3}.',
  ],
  'the ministers could not agree': [
    'los ministros no se pusieron de acuerdo',
    'os ministros não chegaram a acordo',
  ],
  'only one of the two ministers came': [
    'solo vino uno de los dos ministros',
    'só veio um dos dois ministros',
  ],
  'neither minister came': ['no vino ninguno de los ministros', 'nenhum dos ministros veio'],
  'Not resolved, {0}: {1} waits for {2} in {3} since month {4}.': [
    'Sin resolver, {0}: {1} espera a {2} en {3} desde el mes {4}.',
    'Não resolvido, {0}: {1} espera por {2} em {3} desde o mês {4}.',
  ],

  // where two runs part
  'With seed {0}, {1} and {2} never diverge in {3} {3|month|months}: every act has the same effect under both.':
    [
      'Con la semilla {0}, {1} y {2} no se separan en {3} {3|mes|meses}: cada acto tiene el mismo efecto en ambos.',
      'Com a semente {0}, {1} e {2} não se separam em {3} {3|mês|meses}: cada ato tem o mesmo efeito nos dois.',
    ],
  'With seed {0}, {1} and {2} are the same until month {3}.': [
    'Con la semilla {0}, {1} y {2} son iguales hasta el mes {3}.',
    'Com a semente {0}, {1} e {2} são iguais até o mês {3}.',
  ],
  'The first act that makes a difference is {0}.': [
    'El primer acto que marca una diferencia: {0}.',
    'O primeiro ato que faz diferença: {0}.',
  ],
  'Differences are {0} minus {1}, with the same bad luck; another seed would give another story.': [
    'Las diferencias son {0} menos {1}, con la misma mala suerte; otra semilla cuenta otra historia.',
    'As diferenças são {0} menos {1}, com o mesmo azar; outra semente conta outra história.',
  ],
  'one mind that decides all': ['una sola mente que decide todo', 'uma só mente que decide tudo'],
  'a strengthened centre of government': [
    'un centro de gobierno fortalecido',
    'um centro de governo fortalecido',
  ],
  '{0} under one minister': ['{0} bajo un solo ministro', '{0} sob um só ministro'],
  'the shared goals {0}': ['las metas compartidas {0}', 'as metas compartilhadas {0}'],
  '{0} {0|hour|hours} a month of the prime minister': [
    '{0} {0|hora|horas} al mes del jefe de gobierno',
    '{0} {0|hora|horas} por mês do chefe de governo',
  ],
  'the forum {0}': ['el foro {0}', 'o fórum {0}'],
  'the forums {0}': ['los foros {0}', 'os fóruns {0}'],
  'From month {0} on, {1} has what the other lacks: {2}.': [
    'Desde el mes {0}, {1} tiene lo que el otro no: {2}.',
    'A partir do mês {0}, {1} tem o que o outro não tem: {2}.',
  ],
  "in the phase '{0}' of month {1}, which is not the decision of one forum": [
    "en la fase '{0}' del mes {1}, que no es decisión de un solo foro",
    "na fase '{0}' do mês {1}, que não é decisão de um só fórum",
  ],
  "in the phase '{0}' of month {1}, which is not the decision of one forum (only {2} has it)": [
    "en la fase '{0}' del mes {1}, que no es decisión de un solo foro (solo {2} la tiene)",
    "na fase '{0}' do mês {1}, que não é decisão de um só fórum (só {2} a tem)",
  ],
  'the meeting of {0} in month {1}: it meets under both, with a different effect': [
    'la reunión de {0} en el mes {1}: se reúne con ambos regímenes, con otro efecto',
    'a reunião de {0} no mês {1}: reúne-se com os dois regimes, com outro efeito',
  ],
  'the meeting of {0} in month {1}, which comes earlier under {2}': [
    'la reunión de {0} en el mes {1}, que con {2} ocurre antes',
    'a reunião de {0} no mês {1}, que com {2} vem antes',
  ],
  'the meeting of {0} in month {1}, which only {2} holds': [
    'la reunión de {0} en el mes {1}, que solo celebra {2}',
    'a reunião de {0} no mês {1}, que só {2} realiza',
  ],
  '{0} of {1} {2} {0|differs|differ, most so this one}: {3}': [
    '{2}: {0|difiere|difieren} {0} de {1}{0||, sobre todo esta diferencia}: {3}',
    '{2}: {0|difere|diferem} {0} de {1}{0||, sobretudo esta diferença}: {3}',
  ],
  '{0} is {1} under {2} and {3} under {4}': [
    '{0}: {1} con {2} y {3} con {4}',
    '{0}: {1} com {2} e {3} com {4}',
  ],
  'What followed, step by step through the model; each step shows the largest difference, which may have other causes too:':
    [
      'Qué siguió, según qué alimenta a qué en el modelo; cada paso muestra la mayor diferencia, que puede tener también otras causas:',
      'O que se seguiu, conforme o que alimenta o quê no modelo; cada passo mostra a maior diferença, que pode ter também outras causas:',
    ],
  '  then in month {0} ({1}) {2}.': [
    '  luego, en el mes {0} ({1}), {2}.',
    '  depois, no mês {0} ({1}), {2}.',
  ],
  '  By month {0} {1}.': ['  En el mes {0}, {1}.', '  No mês {0}, {1}.'],
  'In the months that followed ({0}, the last):': [
    'En los meses que siguieron ({0}, el último):',
    'Nos meses que se seguiram ({0}, o último):',
  ],
  'In the months that followed ({0}):': [
    'En los meses que siguieron ({0}):',
    'Nos meses que se seguiram ({0}):',
  ],

  // phases of a month
  'world#phase': ['el mundo se mueve', 'o mundo se move'],
  'meet#phase': ['reuniones', 'reuniões'],
  'plan#phase': ['las unidades planean', 'as unidades planejam'],
  'implement#phase': ['se trabaja', 'faz-se o trabalho'],
  'account#phase': ['rendición de cuentas', 'prestação de contas'],
  'command#phase': ['decide el planificador', 'decide o planejador'],
  'observe#phase': ['fin de mes', 'fim do mês'],

  // quantities that differ
  'obstacles#quantity': ['obstáculos', 'obstáculos'],
  'beliefs of what others supply#quantity': [
    'creencias sobre lo que otros ofrecen',
    'crenças sobre o que os outros oferecem',
  ],
  'responsibilities#quantity': ['responsabilidades', 'responsabilidades'],
  'agreed stances#quantity': ['posturas acordadas', 'posições acordadas'],
  'strengths of agreements#quantity': ['fuerzas de los acuerdos', 'forças dos acordos'],
  'accountabilities#quantity': ['rendiciones de cuentas', 'prestações de contas'],
  'trusts between ministries#quantity': ['confianzas entre ministerios', 'confianças entre ministérios'],
  'trusts in the centre#quantity': ['confianzas en el centro', 'confianças no centro'],
  'shares of work#quantity': ['partes del trabajo', 'partes do trabalho'],
  'stances#quantity': ['posturas', 'posições'],
  'capacities left for work#quantity': [
    'capacidades que quedan para el trabajo',
    'capacidades que sobram para o trabalho',
  ],
  'supplies of units#quantity': ['ofertas de las unidades', 'ofertas das unidades'],
  'supplies of cells#quantity': ['ofertas de las casillas', 'ofertas das casas'],
  'competences#quantity': ['competencias', 'competências'],
  'cultures#quantity': ['culturas', 'culturas'],
  'effective numbers of ministries on a goal#quantity': [
    'números efectivos de ministerios en una meta',
    'números efetivos de ministérios numa meta',
  ],
  'views of the centre#quantity': ['opiniones del centro', 'opiniões do centro'],
  'shares of attention a minister can give#quantity': [
    'partes de la atención que puede dar un ministro',
    'partes da atenção que um ministro pode dar',
  ],
  'hours ministers have left#quantity': [
    'horas que quedan a los ministros',
    'horas que sobram aos ministros',
  ],
  'shares of capacity that meetings take#quantity': [
    'partes de la capacidad que toman las reuniones',
    'partes da capacidade que as reuniões tomam',
  ],
  'hours the prime minister has left#quantity': [
    'horas que quedan al jefe de gobierno',
    'horas que sobram ao chefe de governo',
  ],
  'political backing#quantity': ['respaldo político', 'apoio político'],
  'consistencies#quantity': ['coherencias', 'coerências'],
  'outcomes#quantity': ['resultados', 'resultados'],

  "{0}'s work in {1}": ['el trabajo de {0} en {1}', 'o trabalho de {0} em {1}'],
  stuck: ['bloqueado', 'bloqueado'],
  free: ['libre', 'livre'],
  'what {0} believes others supply of {1}': [
    'lo que {0} cree que otros ofrecen de {1}',
    'o que {0} crê que os outros oferecem de {1}',
  ],
  "{0}'s responsibility in {1}": ['la responsabilidad de {0} en {1}', 'a responsabilidade de {0} em {1}'],
  'the stance agreed for {0} on {1}': [
    'la postura acordada para {0} sobre {1}',
    'a posição acordada para {0} sobre {1}',
  ],
  'how strongly {0} is bound on {1}': [
    'con qué fuerza {0} está obligada sobre {1}',
    'com que força {0} está vinculada sobre {1}',
  ],
  'accountability for {0}': ['la rendición de cuentas por {0}', 'a prestação de contas por {0}'],
  'trust between {0} and {1}': ['la confianza entre {0} y {1}', 'a confiança entre {0} e {1}'],
  "{0}'s trust in the centre": ['la confianza de {0} en el centro', 'a confiança de {0} no centro'],
  'the share of its work that {0} gives to {1}': [
    'la parte de su trabajo que {0} da a {1}',
    'a parte de seu trabalho que {0} dá a {1}',
  ],
  "{0}'s stance on {1}": ['la postura de {0} sobre {1}', 'a posição de {0} sobre {1}'],
  'the capacity that {0} has left for work': [
    'la capacidad que le queda a {0} para el trabajo',
    'a capacidade que sobra a {0} para o trabalho',
  ],
  'what {0} supplies of {1}': ['lo que {0} ofrece de {1}', 'o que {0} oferece de {1}'],
  'all that is supplied of {0}': ['todo lo que se ofrece de {0}', 'tudo o que se oferece de {0}'],
  "{0}'s competence in {1}": ['la competencia de {0} en {1}', 'a competência de {0} em {1}'],
  "{0}'s culture": ['la cultura de {0}', 'a cultura de {0}'],
  'the effective number of ministries at work on {0}': [
    'el número efectivo de ministerios que trabajan en {0}',
    'o número efetivo de ministérios que trabalham em {0}',
  ],
  'what the centre takes conditions to call for on {0}': [
    'lo que el centro cree que las condiciones piden en {0}',
    'o que o centro crê que as condições pedem em {0}',
  ],
  'the share of the attention {0} wants that its minister can give': [
    'la parte de la atención que {0} pide y que su ministro puede darle',
    'a parte da atenção que {0} pede e que seu ministro pode dar',
  ],
  'the time left to the minister of {0}, in hours,': [
    'el tiempo que le queda al ministro de {0}, en horas',
    'o tempo que sobra ao ministro de {0}, em horas',
  ],
  "the share of {0}'s capacity that meetings take": [
    'la parte de la capacidad de {0} que toman las reuniones',
    'a parte da capacidade de {0} que as reuniões tomam',
  ],
  'the time left to the prime minister, in hours,': [
    'el tiempo que le queda al jefe de gobierno, en horas',
    'o tempo que sobra ao chefe de governo, em horas',
  ],
  'the consistency of the work on {0}': [
    'la coherencia del trabajo en {0}',
    'a coerência do trabalho em {0}',
  ],
  'the outcome of {0}': ['el resultado de {0}', 'o resultado de {0}'],
  'political backing': ['el respaldo político', 'o apoio político'],
};
