import type { Catalogue } from '../entry.ts';

/** What is wrong with levers that are no numbers: chairs, members, mergers and regimes. */
export const levers: Catalogue = {
  '{0} alone: which regime it is, the lever says': [
    'solo {0}: qué régimen es lo dice la palanca',
    'só {0}: qual regime é, diz a alavanca',
  ],
  'ask for {0}, or leave it out': ['pregunte por {0}, o quítelo', 'pergunte por {0}, ou tire-o'],
  'a study that moves a number, of whose range something remains': [
    'un estudio que mueva un número, de cuyo rango quede algo',
    'um estudo que mova um número, de cujo intervalo reste algo',
  ],
  'one that moves options only': ['uno que solo mueve opciones', 'um que só move opções'],
  'leave the picture out: the table says what remains of them': [
    'quite la imagen: la tabla dice qué queda de ellas',
    'deixe a imagem de fora: a tabela diz o que resta delas',
  ],
  'an option that can be under {0}': [
    'una opción que pueda darse bajo {0}',
    'uma opção que possa existir sob {0}',
  ],
  '{0}: {1} should be {2}, and is {3}': [
    '{0}: {1} debería ser {2}, y es {3}',
    '{0}: {1} deveria ser {2}, e é {3}',
  ],
  'take it out, or take a regime in which it can be': [
    'quítela, o tome un régimen en el que pueda darse',
    'tire-a, ou tome um regime em que possa existir',
  ],
  'a ministry of {0}': ['un ministerio de {0}', 'um ministério de {0}'],
  'a regime with a merger, whose ministries could be others': [
    'un régimen con una fusión, cuyos ministerios podrían ser otros',
    'um regime com uma fusão, cujos ministérios poderiam ser outros',
  ],
  'a regime with a committee, whose chair could be another': [
    'un régimen con un comité, que otro podría presidir',
    'um regime com um comitê, que outro poderia presidir',
  ],
  'a regime with a forum besides cabinet': [
    'un régimen con un foro además del gabinete',
    'um regime com um fórum além do gabinete',
  ],
  'none in {0}': ['ninguno en {0}', 'nenhum em {0}'],
  'name one under regimes, e.g. superministry': [
    'nombre uno en regimes, p. ej. superministry',
    'nomeie um em regimes, p. ex. superministry',
  ],
  'name one under regimes, e.g. {0}': [
    'nombre uno en regimes, p. ej. {0}',
    'nomeie um em regimes, p. ex. {0}',
  ],
  'committees of the regimes, by kind or id': [
    'comités de los regímenes, por tipo o id',
    'comitês dos regimes, por tipo ou id',
  ],
  'forums of the regimes, by kind or id': [
    'foros de los regímenes, por tipo o id',
    'fóruns dos regimes, por tipo ou id',
  ],
  'there are {0}': ['hay {0}', 'há {0}'],
  'a number, the name of an option, a list of ids of ministries, false, or { peer: id of a ministry }': [
    'un número, el nombre de una opción, una lista de ids de ministerios, false, o { peer: id de un ministerio }',
    'um número, o nome de uma opção, uma lista de ids de ministérios, false, ou { peer: id de um ministério }',
  ],
  'a map from name to option': ['un mapa de nombre a opción', 'um mapa de nome a opção'],
  'a list, or a map from name to option': [
    'una lista, o un mapa de nombre a opción',
    'uma lista, ou um mapa de nome a opção',
  ],
  'the id or the kind of a forum, or a list of them': [
    'el id o el tipo de un foro, o una lista de ellos',
    'o id ou o tipo de um fórum, ou uma lista deles',
  ],
  'a list of levels, or a map from name to option': [
    'una lista de niveles, o un mapa de nombre a opción',
    'uma lista de níveis, ou um mapa de nome a opção',
  ],
  'a list of levels': ['una lista de niveles', 'uma lista de níveis'],
  'write its levels as a list': ['escriba sus niveles como lista', 'escreva seus níveis como lista'],
  'of a chair or members under a name of your own: { chair: [centre, peer], of: id of a forum }': [
    'de una presidencia o de miembros con nombre propio: { chair: [centre, peer], of: id de un foro }',
    'de uma presidência ou de membros com nome próprio: { chair: [centre, peer], of: id de um fórum }',
  ],
  'options of {0}': ['opciones de {0}', 'opções de {0}'],
  'a lever about {0}': ['una palanca sobre {0}', 'uma alavanca sobre {0}'],
  'call it {0}, or something of its own': [
    'llámela {0}, o con un nombre propio',
    'chame-a {0}, ou dê-lhe um nome próprio',
  ],
  'a list of ids of regimes': ['una lista de ids de regímenes', 'uma lista de ids de regimes'],
  'each option once': ['cada opción una vez', 'cada opção uma vez'],
  '{0}, which is {1} again': ['{0}, que es otra vez {1}', '{0}, que é outra vez {1}'],
  '{0}, or { peer: id of a ministry }': [
    '{0}, o { peer: id de un ministerio }',
    '{0}, ou { peer: id de um ministério }',
  ],
  'a ministry is written { peer: its id }': [
    'un ministerio se escribe { peer: su id }',
    'um ministério se escreve { peer: seu id }',
  ],
  'mandated, all, or a list of ids of ministries': [
    'mandated, all, o una lista de ids de ministerios',
    'mandated, all, ou uma lista de ids de ministérios',
  ],
  'none, proposed, or a list of ids of ministries': [
    'none, proposed, o una lista de ids de ministerios',
    'none, proposed, ou uma lista de ids de ministérios',
  ],
  'ministries are a list, each by its id': [
    'los ministerios son una lista, cada uno por su id',
    'os ministérios são uma lista, cada um por seu id',
  ],
  'name one, or write all for all of them': [
    'nombre uno, o escriba all para todos',
    'nomeie um, ou escreva all para todos',
  ],
  'write a number': ['escriba un número', 'escreva um número'],
  'or its number, from 0 on': ['o su número, a partir de 0', 'ou seu número, a partir de 0'],
  'at least two ministries, which merge': [
    'al menos dos ministerios, que se fusionan',
    'ao menos dois ministérios, que se fundem',
  ],
  "only '{0}'": ["solo '{0}'", "só '{0}'"],
  'name another one, or write none for no merger': [
    'nombre otro, o escriba none para que no haya fusión',
    'nomeie outro, ou escreva none para que não haja fusão',
  ],
  'options of levers that are the same in all runs of a folder, where they have one name': [
    'opciones de palancas que sean las mismas en todas las corridas de una carpeta, si tienen un mismo nombre',
    'opções de alavancas que sejam as mesmas em todas as execuções de uma pasta, se têm um mesmo nome',
  ],
  '{0}, which is {1} and {2}': ['{0}, que es {1} y {2}', '{0}, que é {1} e {2}'],
  'call one of them something else, or keep the runs in folders of their own': [
    'llame de otra manera a una, o guarde las corridas en carpetas propias',
    'dê outro nome a uma, ou guarde as execuções em pastas próprias',
  ],
  'a name that no parameter has': [
    'un nombre que no tenga ningún parámetro',
    'um nome que nenhum parâmetro tenha',
  ],
  'call the lever something else': ['dé otro nombre a la palanca', 'dê outro nome à alavanca'],
  'numbers, or a lever of two options, from one of which a step goes to the other': [
    'números, o una palanca de dos opciones, de una de las cuales un paso lleve a la otra',
    'números, ou uma alavanca de duas opções, de uma das quais um passo leve à outra',
  ],
  'the {0} options of {1}, which have no order': [
    'las {0} opciones de {1}, que no tienen orden',
    'as {0} opções de {1}, que não têm ordem',
  ],
  'take sobol-indices, or name the other parameters in over: what is left is crossed with the design': [
    'tome sobol-indices, o nombre los demás parámetros en over: lo que queda se cruza con el diseño',
    'tome sobol-indices, ou nomeie os outros parâmetros em over: o que resta é cruzado com o desenho',
  ],
  'an option of {0} at every point': ['una opción de {0} en cada punto', 'uma opção de {0} em cada ponto'],
  'a point without': ['un punto sin ella', 'um ponto sem ela'],
  'name it in every row, and in every part of the design': [
    'nómbrela en cada fila, y en cada parte del diseño',
    'nomeie-a em cada linha, e em cada parte do desenho',
  ],
  'a regime that is not called {0}, which is the one that the lever regime says': [
    'un régimen que no se llame {0}, que es el que dice la palanca regime',
    'um regime que não se chame {0}, que é o que diz a alavanca regime',
  ],
  'only levers called {0} have such options': [
    'solo las palancas llamadas {0} tienen tales opciones',
    'só as alavancas chamadas {0} têm tais opções',
  ],
  'the name of a parameter or of a lever': [
    'el nombre de un parámetro o de una palanca',
    'o nome de um parâmetro ou de uma alavanca',
  ],
};
