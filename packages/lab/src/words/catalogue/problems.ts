import type { Catalogue } from './entry.ts';
import { cases } from './problems/cases.ts';
import { levers } from './problems/levers.ts';
import { options } from './problems/options.ts';
import { own } from './problems/own.ts';
import { studies } from './problems/studies.ts';
import { tables } from './problems/tables.ts';
import { workers } from './problems/workers.ts';
import { yaml } from './problems/yaml.ts';

/** What is wrong with an input, phrase by phrase: what was expected, what was found, how to mend it. */
export const problems: Catalogue = {
  ...cases,
  ...levers,
  ...options,
  ...own,
  ...studies,
  ...tables,
  ...workers,
  ...yaml,
};
