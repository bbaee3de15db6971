import { readFileSync, writeFileSync } from 'node:fs';
import type { Last } from './last.ts';
import type { Measurement } from './measure.ts';

const page = new URL('../docs/performance.md', import.meta.url);
const [BEGIN, END] = ['<!-- begin ratios -->', '<!-- end ratios -->'];

/** The tables of docs/performance.md. Ratios of times hold better on other machines than the times. */
export function ratios({ model, node, cpu, measurements, program }: Last): string {
  const unit = measurements[0];
  const times = (time: number): string => rounded(time / unit.stepping);
  return [
    BEGIN,
    '',
    `Model ${model}, Node ${node}, ${cpu}, one thread. ` +
      `1 is ${unit.months} months of ${unit.regime} in the ${unit.name} government, set-up apart: ` +
      `${unit.stepping.toFixed(1)} ms there.`,
    '',
    '| government | regime | mandates | months stepped | the same for each mandate | set-up | one ' +
      'more regime of a seed | 24 months observed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...measurements.map(
      (one) =>
        `| ${one.name} | ${one.regime} | ${one.mandates.toLocaleString('en')} | ` +
        `${times(one.stepping)} | ${rounded(perMandate(one) / perMandate(unit))} | ` +
        `${times(one.setUp)} | ${times(one.oneMore)} | ${times(24 * one.observing)} |`,
    ),
    '',
    `The command line as a whole process, by the clock; 1 is \`node -e 0\`, ${program.node.toFixed(0)} ms there.`,
    '',
    '| | |',
    '| --- | --- |',
    `| \`joined-up --help\` | ${rounded(program.help / program.node)} |`,
    `| \`joined-up run stylised --regime cog --seeds 1-20\` | ${rounded(program.twenty / program.node)} |`,
    `| the same with 2,000 seeds on one thread | ${rounded(program.oneThread / program.node)} |`,
    `| on all threads, how many times as fast | ${(program.oneThread / program.allThreads).toFixed(2)} |`,
    '',
    END,
  ].join('\n');
}

const perMandate = (one: Measurement): number => one.stepping / one.mandates;
const rounded = (ratio: number): string => (ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0));

export function writePage(last: Last): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md: expected ${BEGIN} and ${END}`);
  writeFileSync(page, text.slice(0, from) + ratios(last) + text.slice(to + END.length));
}
