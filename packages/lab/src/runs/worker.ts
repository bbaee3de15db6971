// What each thread of the pool runs.
import { runTask } from './runTask.ts';
import type { Task, TaskResult } from './task.ts';

export default function work(task: Task): TaskResult {
  const result = runTask(task);
  return result;
}
