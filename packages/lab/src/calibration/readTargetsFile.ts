import { InputError, type Problem } from '@joined-up/core';
import { readTextFile } from '../files/readTextFile.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { yamlText } from '../study/yamlText.ts';
import { planTargets, type Target } from './planTargets.ts';

const MOST_BYTES = 5_000_000;

/** The targets of a file (YAML or JSON). @throws {InputError} naming everything that is wrong with it, each with its line */
export function readTargetsFile(file: string, plan: StudyPlan): Target[] {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('targets', problems);
  const { value, lineOf } = yamlText(text, file, { name: 'a list of targets', keys: 'targets' });
  return planTargets(value, plan, { source: file, lineOf });
}
