import { cluster } from './cluster.ts';
import { brief } from './brief.ts';
import { cases } from './cases.ts';
import { commander } from './commander.ts';
import type { Catalogue } from './entry.ts';
import { headings } from './headings.ts';
import { help } from './help.ts';
import { messages } from './messages.ts';
import { meetings } from './meetings.ts';
import { scenarios } from './scenarios.ts';

/** Every phrase that the command line says by itself. */
export const catalogue: Catalogue = {
  ...help,
  ...commander,
  ...headings,
  ...messages,
  ...cluster,
  ...cases,
  ...meetings,
  ...scenarios,
  ...brief,
};
