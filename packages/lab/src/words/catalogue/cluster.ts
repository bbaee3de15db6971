import type { Catalogue } from './entry.ts';

/** Of work on clusters: help and messages. */
export const cluster: Catalogue = {
  'Write what a cluster needs to run a study in parts: scripts, and the lines to submit them.': [
    'Escribir lo que un clúster necesita para correr un estudio por partes: guiones y las líneas para enviarlos.',
    'Escrever o que um cluster precisa para rodar um estudo em partes: scripts e as linhas para submetê-los.',
  ],
  'Write an array of parts, and the job that puts them together, for Slurm.': [
    'Escribir un arreglo de partes, y el trabajo que las reúne, para Slurm.',
    'Escrever um arranjo de partes, e o trabalho que as reúne, para o Slurm.',
  ],
  'The same for OpenPBS and PBS Professional (written to their documentation, never run).': [
    'Lo mismo para OpenPBS y PBS Professional (escrito según su documentación, nunca ejecutado).',
    'O mesmo para OpenPBS e PBS Professional (escrito conforme a documentação, nunca executado).',
  ],
  'The same as indexed Jobs of Kubernetes (written to its documentation, never run).': [
    'Lo mismo como Jobs indexados de Kubernetes (escrito según su documentación, nunca ejecutado).',
    'O mesmo como Jobs indexados do Kubernetes (escrito conforme a documentação, nunca executado).',
  ],
  'The same as an array job of AWS Batch (written to its documentation, never run).': [
    'Lo mismo como un array job de AWS Batch (escrito según su documentación, nunca ejecutado).',
    'O mesmo como um array job do AWS Batch (escrito conforme a documentação, nunca executado).',
  ],
  'study file (YAML or JSON), on a disk that all machines see': [
    'archivo de estudio (YAML o JSON), en un disco que ven todas las máquinas',
    'arquivo de estudo (YAML ou JSON), em um disco que todas as máquinas veem',
  ],
  'folder of scripts and results, on such a disk': [
    'carpeta de guiones y resultados, en un disco así',
    'pasta de scripts e resultados, em um disco assim',
  ],
  'parts into which the study is divided': [
    'partes en que se divide el estudio',
    'partes em que o estudo é dividido',
  ],
  "how long a part may take: minutes, or '12:00:00' (default: the cluster's limit)": [
    "cuánto puede tardar una parte: minutos, o '12:00:00' (por defecto: lo que diga el clúster)",
    "quanto uma parte pode levar: minutos, ou '12:00:00' (padrão: o que o cluster disser)",
  ],
  'processors of each part': ['procesadores de cada parte', 'processadores de cada parte'],
  'memory of each part (default: twice what a sweep takes)': [
    'memoria de cada parte (por defecto: el doble de lo que usa)',
    'memória de cada parte (padrão: o dobro do que ela usa)',
  ],
  partition: ['partición', 'partição'],
  account: ['cuenta', 'conta'],
  queue: ['cola', 'fila'],
  'job queue': ['cola de trabajos', 'fila de trabalhos'],
  'container image in which joined-up is installed': [
    'imagen de contenedor en la que está instalado joined-up',
    'imagem de contêiner em que joined-up está instalado',
  ],
  'PersistentVolumeClaim of the disk, ReadWriteMany; it holds what this folder holds': [
    'PersistentVolumeClaim del disco, ReadWriteMany; contiene lo que contiene esta carpeta',
    'PersistentVolumeClaim do disco, ReadWriteMany; contém o que esta pasta contém',
  ],
  'EFS file system of the disk; it holds what this folder holds': [
    'sistema de archivos EFS del disco; contiene lo que contiene esta carpeta',
    'sistema de arquivos EFS do disco; contém o que esta pasta contém',
  ],
  'where containers see it': ['dónde lo ven los contenedores', 'onde os contêineres o veem'],
  // work, --workers
  'Do batches of runs for sweeps elsewhere, until told to end (Ctrl-C, SIGTERM).': [
    'Hacer lotes de corridas para estudios que corren en otra parte, hasta que se le diga que termine (Ctrl-C, SIGTERM).',
    'Fazer lotes de execuções para estudos que rodam em outro lugar, até que se mande terminar (Ctrl-C, SIGTERM).',
  ],
  'URL of a Redis server, e.g. redis://:password@server:6379': [
    'de un servidor Redis, p. ej. redis://:contraseña@servidor:6379',
    'de um servidor Redis, p. ex. redis://:senha@servidor:6379',
  ],
  'batches to do at once at most (default: as many as pay off)': [
    'lotes que se hacen a la vez a lo más (por defecto: los que convengan)',
    'lotes feitos ao mesmo tempo no máximo (padrão: quantos compensarem)',
  ],
  'have workers do the runs, found through Redis: see docs/cluster.md': [
    'que otras máquinas hagan las corridas, por medio de Redis: véase docs/cluster.md',
    'que outras máquinas façam as execuções, por meio do Redis: veja docs/cluster.md',
  ],
  // messages
  'No worker is there. Start some, here or elsewhere: joined-up work {0}': [
    'No hay quien trabaje. Inicie alguno, aquí o en otra máquina: joined-up work {0}',
    'Não há quem trabalhe. Inicie algum, aqui ou em outra máquina: joined-up work {0}',
  ],
  '{0} {0|worker|workers} cannot help: {1} there, {2} here. Install the same.': [
    '{0} {0|trabajador no puede|trabajadores no pueden} ayudar: {1} allá, {2} aquí. Instale lo mismo.',
    '{0} {0|trabalhador não pode|trabalhadores não podem} ajudar: {1} lá, {2} aqui. Instale o mesmo.',
  ],
  '{0} does not answer; the sweep waits for it.': [
    '{0} no responde; el estudio espera.',
    '{0} não responde; o estudo espera.',
  ],
  '{0} does not answer; this worker waits for it.': [
    '{0} no responde; este trabajador espera.',
    '{0} não responde; este trabalhador espera.',
  ],
  '{0} answers again.': ['{0} responde de nuevo.', '{0} responde de novo.'],
  '{0} {0|batch|batches} got lost and {0|is|are} requested again.': [
    '{0|Se perdió|Se perdieron} {0} {0|lote, y se pide|lotes, y se piden} de nuevo.',
    '{0|Perdeu-se|Perderam-se} {0} {0|lote, que é pedido|lotes, que são pedidos} de novo.',
  ],
  'Ready for sweeps at {0}, with {1} {1|thread|threads}: {2}': [
    'Listo para estudios en {0}, con {1} {1|hilo|hilos}: {2}',
    'Pronto para estudos em {0}, com {1} {1|thread|threads}: {2}',
  ],
  'A sweep asks for {0}; this worker is another version and does nothing for it.': [
    'Un estudio pide {0}, y esto es otra cosa: no se hace nada para él.',
    'Um estudo pede {0}, e isto é outra coisa: nada é feito para ele.',
  ],
  '{0} {0|batch|batches} done.': ['{0} {0|lote hecho|lotes hechos}.', '{0} {0|lote feito|lotes feitos}.'],
  'Ended, after {0} {0|batch|batches}.': [
    'Terminado, tras {0} {0|lote|lotes}.',
    'Terminado, após {0} {0|lote|lotes}.',
  ],
  '{0} {0|run|runs} at most, in {1} {1|part|parts}: {2} are in {3}.': [
    '{0} {0|corrida|corridas} como máximo, en {1} {1|parte|partes}: {2} están en {3}.',
    '{0} {0|execução|execuções} no máximo, em {1} {1|parte|partes}: {2} estão em {3}.',
  ],
  'These were written to their documentation and never run: try two parts first.': [
    'Se escribieron según la documentación y nunca se ejecutaron: pruebe primero dos partes.',
    'Foram escritos conforme a documentação e nunca executados: experimente antes duas partes.',
  ],
  'To submit:': ['Para enviar:', 'Para submeter:'],
  'Results will be in {0}.': ['Los resultados estarán en {0}.', 'Os resultados estarão em {0}.'],
  'Results will be in {0}, a page in {1}.': [
    'Los resultados estarán en {0}, una página en {1}.',
    'Os resultados estarão em {0}, uma página em {1}.',
  ],
  'How far it is, and which parts to submit again: {0}': [
    'Cuánto falta, y qué partes enviar de nuevo: {0}',
    'Quanto falta, e que partes submeter de novo: {0}',
  ],
  'To run a part again, such as the first: {0}': [
    'Una parte de nuevo, por ejemplo la primera: {0}',
    'Uma parte de novo, por exemplo a primeira: {0}',
  ],
  ', {0} {0|worker|workers} with {1} {1|thread|threads}': [
    ', {0} {0|trabajador|trabajadores} con {1} {1|hilo|hilos}',
    ', {0} {0|trabalhador|trabalhadores} com {1} {1|thread|threads}',
  ],
};
