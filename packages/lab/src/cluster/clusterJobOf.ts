import { basename, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { realpathSync } from 'node:fs';
import { InputError, type Problem } from '@joined-up/core';
import { readWhole } from '../inputs/readWhole.ts';
import { checkPage } from '../report/studyPageOf.ts';
import { readStudy } from '../study/readStudyFile.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { refuseShards } from '../sweep/toDo.ts';
import { spoken } from '../words/language.ts';
import { memoryFor, type ClusterJob } from './clusterJob.ts';
import { readTime } from './readTime.ts';

export interface ClusterOptions {
  readonly out: string;
  readonly tasks: string;
  readonly time?: string;
  readonly cpus?: string;
  readonly memory?: string;
  /** Where a container finds the folder of the command. */
  readonly mount?: string;
}

/** The job that a command line asks for. @throws {InputError} naming everything that is wrong at once */
export async function clusterJobOf(
  file: string,
  options: ClusterOptions,
  named: Readonly<Record<string, string | undefined>>,
  { fewest = 1, most = 999_999 }: { readonly fewest?: number; readonly most?: number } = {},
): Promise<{ readonly job: ClusterJob; readonly runs: number }> {
  const problems: Problem[] = [];
  const tasks = readWhole(options.tasks, '--tasks', most, problems) ?? 1;
  const cpus = readWhole(options.cpus, '--cpus', 1024, problems) ?? 1;
  const memory = readWhole(options.memory, '--memory', 65_536, problems) ?? memoryFor(cpus);
  const seconds = readTime(options.time, problems);
  for (const [option, text] of Object.entries(named))
    if (text !== undefined && !/^[\w.:/@+=-]+$/.test(text))
      problems.push({
        path: option,
        expected: 'a name of letters, digits and . : / @ + = -',
        found: `'${text}'`,
      });
  const inContainer = (path: string): string => {
    const below = relative(process.cwd(), resolve(path));
    if (below.startsWith('..') || isAbsolute(below))
      problems.push({
        path: options.mount ?? '',
        expected:
          'a study and a folder below this one, which is taken to be the volume that containers see',
        found: path,
      });
    return posix.join(options.mount!, ...below.split(sep));
  };
  const place = options.mount === undefined ? resolve : inContainer;
  const [study, folder] = [place(file), place(options.out)];
  if (problems.length > 0) throw new InputError('joined-up cluster', problems);
  const plan = await readStudy(file);
  refuseShards(plan);
  const order = new RunOrder(plan);
  const comparisons = order.count / plan.regimes.length;
  if (tasks < fewest || tasks > comparisons)
    throw new InputError('joined-up cluster', [
      {
        path: '--tasks',
        expected: `from ${fewest} to ${comparisons}: parts hold whole comparisons`,
        found: String(tasks),
      },
    ]);
  const page = hasPage(plan) ? spoken() : undefined;
  return {
    runs: order.count,
    job: {
      study,
      folder,
      tasks,
      cpus,
      memory,
      name: nameFor(file),
      ...(seconds === undefined ? {} : { seconds }),
      ...(page === undefined ? {} : { page }),
      ...(options.mount === undefined
        ? { program: thisProgram(), from: process.cwd() }
        : { program: ['joined-up'], from: options.mount }),
    },
  };
}

/** The words that started this program: on a cluster there is no package manager. */
const thisProgram = (): readonly string[] => [
  process.execPath,
  ...process.execArgv,
  realpathSync(process.argv[1]),
];

function hasPage(plan: StudyPlan): boolean {
  try {
    checkPage(plan);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** A name that every scheduler takes. */
function nameFor(file: string): string {
  const plain = basename(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? 'study' : plain;
}
