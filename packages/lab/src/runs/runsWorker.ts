// Runs in each thread of the pool.
import { InputError } from '@joined-up/core';
import { runTask } from './runTask.ts';
import type { Refusal, Task, TaskResult } from './task.ts';

export default function work(task: Task): TaskResult | Refusal {
  try {
    return runTask(task);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: error.source, problems: error.problems };
  }
}
