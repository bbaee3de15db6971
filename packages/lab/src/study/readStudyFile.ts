import { dirname } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import { readTextFile } from '../files/readTextFile.ts';
import { planStudy } from './planStudy.ts';
import type { StudyPlan } from './studyPlan.ts';
import { yamlText } from './yamlText.ts';

const MOST_BYTES = 50_000_000;

/**
 * The study of a file (YAML or JSON).
 * @throws {InputError} naming everything that is wrong with it, each with its line
 */
export function readStudyFile(file: string): StudyPlan {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('study', problems);
  const { value, lineOf } = yamlText(text, file);
  return planStudy(value, { source: file, folder: dirname(file), lineOf });
}
