import { Command } from 'commander';
import { checkResults, repairResults, type CheckFinding } from '../store/checkResults.ts';
import { EXIT } from '../terminal/tellProblems.ts';
import { Lacking } from '../terminal/lacking.ts';

/** `joined-up check`: is a folder of results what its manifest says? */
export const check = (): Command =>
  new Command('check')
    .description(
      'Look whether everything that a folder of results lists is there and whole, and nothing else.',
    )
    .argument('<results>', 'folder of results')
    .option('--repair', 'say what can be mended, and mend it')
    .option('--json', 'as JSON')
    .addHelpText('after', `\nEnds with 0 if all is well, with ${EXIT.lacking} if not.`)
    .action(async (folder: string, { repair, json }: { repair?: boolean; json?: boolean }) => {
      let report = await checkResults(folder);
      const say = (text: string): void => {
        if (json !== true) process.stdout.write(`${text}\n`);
      };
      for (const finding of report.findings) say(`${lineOf(finding)}${repairOf(finding)}`);
      for (const note of report.notes) say(`(${lineOf(note)}${repairOf(note)})`);
      const mendable = [...report.findings, ...report.notes].some(({ repair: how }) => how !== null);
      if (repair === true && mendable) {
        say('Repairing …');
        await repairResults(folder);
        report = await checkResults(folder);
        for (const finding of report.findings) say(`Still: ${lineOf(finding)}`);
      }
      const { parts, runs, failed, findings } = report;
      if (json === true) process.stdout.write(`${JSON.stringify(report)}\n`);
      say(`${parts} parts with ${runs} runs${failed > 0 ? `, ${failed} of them failed` : ''}, are whole.`);
      if (findings.length > 0) throw new Lacking(`${findings.length} things are not as they should be.`);
    });

const lineOf = ({ file, why }: CheckFinding): string => `${file}: ${why}`;
const repairOf = ({ repair }: CheckFinding): string => (repair === null ? '' : `. Repair: ${repair}`);
