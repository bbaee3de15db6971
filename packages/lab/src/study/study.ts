import { availableThreads } from '../threads/availableThreads.ts';
import { contextOf } from '../store/context.ts';
import { IdSet } from '../store/idSet.ts';
import { readRecords } from '../store/readRecords.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { refuseDamage, scanParts } from '../store/scanParts.ts';
import { goThrough } from '../sweep/goThrough.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { sweep } from '../sweep/sweep.ts';
import { toDo } from '../sweep/toDo.ts';
import { placedRuns, type PartOfRuns } from './placedRuns.ts';
import { planStudy } from './planStudy.ts';
import { readStudyFile } from './readStudyFile.ts';
import { StudyResults } from './studyResults.ts';
import type { StudyFile } from './studyFile.ts';
import type { StudyPlan } from './studyPlan.ts';

export interface StudyRunOptions {
  /** Keep results in a folder, and go on from what is there. Default: in memory only. */
  readonly out?: string;
  /** @defaultValue as many as this process may use (`availableThreads`) */
  readonly threads?: number;
}

/** A study that is ready to be run. Prints itself as what it would do. */
export interface RunnableStudy {
  readonly plan: StudyPlan;
  run(options?: StudyRunOptions): Promise<StudyResults>;
  toString(): string;
}

/** So few runs are done before threads have begun. */
const FEW_RUNS = 40;

/**
 * A study for a script: as an object, or the path of a study file.
 * @throws {InputError} naming everything that is wrong with it at once
 */
export function study(from: StudyFile | string): RunnableStudy {
  const plan = typeof from === 'string' ? readStudyFile(from) : planStudy(from);
  const result: RunnableStudy = {
    plan,
    run: (options = {}) => run(plan, options),
    toString() {
      const { design, notes, seeds, regimes, scenarios } = plan;
      return `${plan.file.name ?? 'A study'}: ${design.points} points × ${seeds.length} seeds × ${regimes.length} regimes${scenarios.length > 1 ? ` × ${scenarios.length} scenarios` : ''} = ${new RunOrder(plan).count} runs at most; varied: ${design.names.join(', ') || 'nothing'}${notes.map((note) => `\n${note}`).join('')}`;
    },
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}

async function run(plan: StudyPlan, { out, threads }: StudyRunOptions): Promise<StudyResults> {
  const order = new RunOrder(plan);
  const chosen = threads ?? (order.count <= FEW_RUNS ? 1 : availableThreads());
  const context = contextOf(plan);
  const records: RunRecord[] = [];
  if (out === undefined) {
    const { known } = await goThrough(order, context, await toDo(order, new IdSet()), {
      threads: chosen,
      take: (batch) => records.push(...batch),
    });
    return new StudyResults(order, placedRuns(order, [{ context, records }]), known);
  }
  const { known } = await sweep(plan, out, { threads: chosen });
  const parts: PartOfRuns[] = [];
  for (const part of scanParts(out, refuseDamage))
    parts.push({ context: part.context, records: await readRecords(part) });
  return new StudyResults(order, placedRuns(order, parts), known);
}
