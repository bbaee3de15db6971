import { minutesOf, regime } from '@joined-up/core';
import { usFederal2024 } from '@joined-up/scenarios';
import { forumMonth, forumMonthOf, forumTable } from '@joined-up/viz';
import type { Example } from '../example.ts';
import { federalNames } from '../federalNames.ts';

export function whatAForumDidInAMonth(): Example {
  const [minutes] = minutesOf(usFederal2024, regime('cog'), { seed: 1, month: 20, forum: 'stocktake' });
  const forum = forumMonthOf(minutes);
  const { ministries, goals } = federalNames();
  const names = { ...ministries, ...goals };
  return {
    question: 'What did a forum do in a month?',
    draw: (look) => forumMonth(forum, { ...look, names }),
    table: (look) => forumTable(forum, { ...look, names }),
  };
}
