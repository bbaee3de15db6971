import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { environment } from './installed.ts';
import { freePort, start } from './programs.ts';

const run = (env: NodeJS.ProcessEnv, program: string, words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** A file of /proc on a process; empty if the process is gone. */
const read = (pid: string, what: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1');
  } catch {
    return '';
  }
};

const parentOf = (pid: string): string => /^PPid:\s*(\d+)/m.exec(read(pid, 'status'))?.[1] ?? '0';

/** Kills a node and everything that runs on it. */
function kill(node: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const tasks = pids.filter((pid) => read(pid, 'environ').includes(`SLURMD_NODENAME=${node}\0`));
  const steps = tasks.map(parentOf).filter((pid) => read(pid, 'comm').startsWith('slurmstepd'));
  const itself = pids.filter((pid) => read(pid, 'cmdline').endsWith(`-N\0${node}\0`));
  for (const pid of new Set([...itself, ...steps, ...tasks])) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch (error) {
      // It has ended meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Starts our own Slurm: a controller and two nodes with other names on this machine, all in one folder. */
export async function ownSlurm(folder: string): Promise<{
  readonly nodes: readonly [string, string];
  readonly ask: (program: string, ...words: readonly string[]) => string;
  /** Kills a node and everything that runs on it, like a power cut. */
  readonly kill: (node: string) => void;
  /** Ends what nodes have left running in sessions of their own. */
  readonly end: () => void;
}> {
  const nodes = [`ju${process.pid}a`, `ju${process.pid}b`] as const;
  const file = join(folder, 'slurm.conf');
  const ports = [await freePort(), await freePort(), await freePort()];
  const env = { ...environment(), SLURM_CONF: file };
  for (const each of ['state', 'spool', 'run']) mkdirSync(join(folder, each), { recursive: true });
  const host = hostname().split('.')[0];
  writeFileSync(
    file,
    `ClusterName=joinedup
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
SlurmctldPort=${ports[0]}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
CryptoType=crypto/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool/%n
SlurmctldPidFile=${folder}/run/ctld.pid
SlurmdPidFile=${folder}/run/%n.pid
SlurmdTimeout=10
SlurmctldTimeout=10
KillWait=5
ReturnToService=2
SchedulerParameters=sched_interval=1,sched_min_interval=0,bf_interval=1,batch_sched_delay=0
JobRequeue=1
SwitchType=switch/none
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
${nodes.map((node, i) => `NodeName=${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${ports[i + 1]} CPUs=1 RealMemory=4000`).join('\n')}
PartitionName=main Nodes=${nodes.join(',')} Default=YES MaxTime=INFINITE State=UP
`,
  );
  // Each node has its own name and can resolve it.
  writeFileSync(join(folder, 'hosts'), `127.0.0.1 localhost ${host} ${nodes.join(' ')}\n`);
  // Authentication by a key and a daemon in this folder, which end with it.
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
  const munge = ['key', 'pid', 'log', 'seed'].map((each) => `--${each}-file=${folder}/munge.${each}`);
  start('munged', ['--foreground', '--force', `--socket=${folder}/munge.socket`, ...munge]);
  const controller = start('slurmctld', ['-D', '-f', file]);
  for (const node of nodes)
    start('unshare', [
      '--uts',
      '--mount',
      'sh',
      '-c',
      `mount --bind "${folder}/hosts" /etc/hosts && hostname ${node} && exec slurmd -D -f "${file}" -N ${node}`,
    ]);
  const ask = (program: string, ...words: readonly string[]): string => run(env, program, words);
  for (let wait = 0; ; wait++) {
    try {
      if (
        ask('sinfo', '-h', '-N', '-o', '%t')
          .split('\n')
          .every((state) => state === 'idle')
      )
        break;
    } catch {
      /* It had not started. */
    }
    if (wait > 1200) throw new Error(`Slurm does not begin: ${controller.said()}`);
    await setTimeout(100);
  }
  return { nodes, ask, kill, end: () => nodes.forEach(kill) };
}
