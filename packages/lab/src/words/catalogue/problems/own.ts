import type { Catalogue } from '../entry.ts';

/** What is wrong with behaviours, steps, shocks, regimes and scenarios of one's own. */
export const own: Catalogue = {
  'mend its function, or return `usual`': [
    'corrija su función, o devuelva `usual`',
    'corrija a função dele, ou devolva `usual`',
  ],
  'a list of behaviours': ['una lista de comportamientos', 'uma lista de comportamentos'],
  'a behaviour: an object with an id and functions for decisions': [
    'un comportamiento: un objeto con un id y funciones para decisiones',
    'um comportamento: um objeto com um id e funções para decisões',
  ],
  'a list of steps': ['una lista de pasos', 'uma lista de passos'],
  'a step: a name, a place and a function run': [
    'un paso: un nombre, un lugar y una función run',
    'um passo: um nome, um lugar e uma função run',
  ],
  'a name that no other step has': [
    'un nombre que no tenga ningún otro paso',
    'um nome que nenhum outro passo tenha',
  ],
  'say where in the month it is taken': [
    'diga en qué momento del mes se da',
    'diga em que momento do mês ele é dado',
  ],
  "a step of the model's month": ['un paso del mes del modelo', 'um passo do mês do modelo'],
  'one step in the place of another': ['un solo paso en lugar de otro', 'um só passo no lugar de outro'],
  "'{0}' is there already": ["ya está '{0}'", "já está '{0}'"],
  'let one of them stand before or after it': [
    'ponga uno de ellos antes o después',
    'ponha um deles antes ou depois',
  ],
  'a number of at least 0': ['un número de al menos 0', 'um número de pelo menos 0'],
  'a finite number': ['un número finito', 'um número finito'],
  'mend what it writes into the state': [
    'corrija lo que escribe en el estado',
    'corrija o que ele escreve no estado',
  ],
  'a regime that can be made, or its id': [
    'un régimen que se pueda armar, o su id',
    'um regime que se possa montar, ou o id dele',
  ],
  'needs that are changed by shockNeeds, or in state.logNeed': [
    'necesidades cambiadas por shockNeeds, o en state.logNeed',
    'necessidades mudadas por shockNeeds, ou em state.logNeed',
  ],
  'a change of state.need, which the step world of this month works out anew': [
    'un cambio de state.need, que el paso world de este mes vuelve a calcular',
    'uma mudança de state.need, que o passo world deste mês calcula de novo',
  ],
  'write shockNeeds(run, factor)': ['escriba shockNeeds(run, factor)', 'escreva shockNeeds(run, factor)'],
  '{0}, as this run has': ['{0}, como en esta corrida', '{0}, como nesta execução'],
  'prepare the run with the behaviours that the snapshot was made with, in their order; another text of a function is another behaviour':
    [
      'prepare la corrida con los comportamientos con que se hizo el estado guardado, en su orden; otro texto de una función es otro comportamiento',
      'prepare a execução com os comportamentos com que se fez o estado guardado, na sua ordem; outro texto de uma função é outro comportamento',
    ],
  "a unit of '{0}'": ["una unidad de '{0}'", "uma unidade de '{0}'"],
  "'{0}' of another ministry": ["'{0}' de otro ministerio", "'{0}' de outro ministério"],
  'the id of a scenario, or what a scenario file says': [
    'el id de un escenario, o lo que dice un archivo de escenario',
    'o id de um cenário, ou o que diz um arquivo de cenário',
  ],
  'a scenario that comes with Joined-Up, or the file of one': [
    'un escenario que viene con Joined-Up, o el archivo de uno',
    'um cenário que vem com o Joined-Up, ou o arquivo de um',
  ],
  "'{0}', which a script made": ["'{0}', que hizo un programa", "'{0}', que um programa fez"],
  'run the script': ['corra ese programa', 'rode esse programa'],
  'the module that the runs were made of ({0})': [
    'el módulo con que se hicieron las corridas ({0})',
    'o módulo com que se fizeram as execuções ({0})',
  ],
  'another text ({0})': ['otro texto ({0})', 'outro texto ({0})'],
  'put back what it was, or begin another folder of results': [
    'devuélvalo a como era, o empiece otra carpeta de resultados',
    'devolva-o a como era, ou comece outra pasta de resultados',
  ],
  "a module that exports the {0} '{1}'": [
    "un módulo que exporte {0} '{1}'",
    "um módulo que exporte {0} '{1}'",
  ],
  'no {0} in {1}': ['ningún {0} en {1}', 'nenhum {0} em {1}'],
  'export it': ['expórtelo', 'exporte-o'],
  'a module that can be imported': ['un módulo que se pueda importar', 'um módulo que se possa importar'],
  'import it in a script by itself to see where it fails': [
    'impórtelo solo, en un programa aparte, para ver dónde falla',
    'importe-o sozinho, em um programa à parte, para ver onde falha',
  ],
  'a file: the URL or the path of a module': [
    'un archivo: la URL o la ruta de un módulo',
    'um arquivo: a URL ou o caminho de um módulo',
  ],
  "write new URL('./mine.ts', import.meta.url)": [
    "escriba new URL('./mine.ts', import.meta.url)",
    "escreva new URL('./mine.ts', import.meta.url)",
  ],
  'runs of one and the same behaviours, metrics, regimes and scenarios of your own in a folder': [
    'corridas de los mismos comportamientos, métricas, regímenes y escenarios propios en una carpeta',
    'execuções dos mesmos comportamentos, métricas, regimes e cenários próprios em uma pasta',
  ],
  'keep them in folders of their own': ['guárdelas en carpetas propias', 'guarde-as em pastas próprias'],
  'a behaviour that a script gives, or the module of a study file': [
    'un comportamiento que dé un programa, o el módulo de un archivo de estudio',
    'um comportamento que um programa dê, ou o módulo de um arquivo de estudo',
  ],
  'name the module that exports it: module: ./mine.ts': [
    'nombre el módulo que lo exporta: module: ./mine.ts',
    'nomeie o módulo que o exporta: module: ./mine.ts',
  ],
  "a path starts at this file's folder: module: ./mine.mjs": [
    'una ruta parte de la carpeta de este archivo: module: ./mine.mjs',
    'um caminho parte da pasta deste arquivo: module: ./mine.mjs',
  ],
  'a study file that is read with its module': [
    'un archivo de estudio que se lee con su módulo',
    'um arquivo de estudo que se lê com seu módulo',
  ],
  "write study(await readStudy('study.yaml'))": [
    "escriba study(await readStudy('study.yaml'))",
    "escreva study(await readStudy('study.yaml'))",
  ],
  'a module that exports {0}, for {1}': [
    'un módulo que exporte {0}, para {1}',
    'um módulo que exporte {0}, para {1}',
  ],
  "put them into a file of their own, and say module: new URL('./mine.ts', import.meta.url)": [
    "póngalos en un archivo propio, y diga module: new URL('./mine.ts', import.meta.url)",
    "ponha-os em um arquivo próprio, e diga module: new URL('./mine.ts', import.meta.url)",
  ],
  'a study of what comes with Joined-Up and of scenario files': [
    'un estudio de lo que viene con Joined-Up y de archivos de escenario',
    'um estudo do que vem com o Joined-Up e de arquivos de cenário',
  ],
  'things of its own: {0}': ['cosas propias: {0}', 'coisas próprias: {0}'],
  'do it in threads of this machine: workers elsewhere have no module of yours': [
    'hágalo en hilos de esta máquina: las otras no tienen su módulo',
    'faça-o em threads desta máquina: as outras não têm o seu módulo',
  ],
  'run the script that made it: study({ … }).run({ out })': [
    'corra el programa que lo hizo: study({ … }).run({ out })',
    'rode o programa que o fez: study({ … }).run({ out })',
  ],
};
