import { Command } from 'commander';
import { checkResults, repairResults, type CheckFinding } from '../store/checkResults.ts';
import { EXIT } from '../terminal/tellProblems.ts';
import { Lacking } from '../terminal/lacking.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/** `joined-up check`: is a folder of results what its manifest says? */
export const check = (): Command =>
  new Command('check')
    .description('Check that everything a folder of results lists is there and intact, and nothing else.')
    .argument('<results>', 'folder of results')
    .option('--repair', 'say what can be repaired, and repair it')
    .option('--json', 'as JSON')
    .addHelpText('after', `\n${say`Ends with 0 if all is well, with ${EXIT.lacking} if not.`}`)
    .action(async (folder: string, { repair, json }: { repair?: boolean; json?: boolean }) => {
      let report = await checkResults(folder);
      const tell = (text: string): void => {
        if (json !== true) process.stdout.write(`${text}\n`);
      };
      for (const finding of report.findings) tell(`${lineOf(finding)}${repairOf(finding)}`);
      for (const note of report.notes) tell(`(${lineOf(note)}${repairOf(note)})`);
      const mendable = [...report.findings, ...report.notes].some(({ repair: how }) => how !== null);
      if (repair === true && mendable) {
        tell(say`Repairing …`);
        await repairResults(folder);
        report = await checkResults(folder);
        for (const finding of report.findings) tell(say`Still: ${lineOf(finding)}`);
      }
      const { parts, runs, failed, findings } = report;
      if (json === true) process.stdout.write(`${JSON.stringify(report)}\n`);
      tell(
        failed > 0
          ? say`${parts} {0|part|parts} with ${runs} {1|run|runs}, ${failed} of them failed, {0|is|are}
              intact.`
          : say`${parts} {0|part|parts} with ${runs} {1|run|runs} {0|is|are} intact.`,
      );
      if (findings.length > 0) throw new Lacking(say`${findings.length} {0|problem|problems} found.`);
    });

const lineOf = ({ file, why }: CheckFinding): string => `${file}: ${toldText(why)}`;
const repairOf = ({ repair }: CheckFinding): string =>
  repair === null ? '' : say`. Repair: ${toldText(repair)}`;
