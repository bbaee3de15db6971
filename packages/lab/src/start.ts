// `pnpm start`: a real government under four ways of coordinating it, with the same bad luck.
import { compareAndTell } from './commands/compare.ts';
import { guardTerminal } from './terminal/guardTerminal.ts';
import { tellProblems } from './terminal/tellProblems.ts';

guardTerminal();
try {
  await compareAndTell('us-federal-2024', {
    regime: 'status-quo,superministry,cog,hybrid',
    seeds: '1-100',
    report: 'out/report.html',
    page: 'out/page.html',
  });
} catch (error) {
  process.exitCode = tellProblems(error);
}
