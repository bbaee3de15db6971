import type { Answer, Part } from './part.ts';

export interface Answered {
  readonly part: Part;
  readonly answer: Answer;
  readonly seconds: number;
}

/** A part of the referee's page, as Markdown. */
export const tell = ({
  part: { name, claim, method, command },
  answer: { passed, extent, findings, stored },
  seconds,
}: Answered): string =>
  [
    `${passed ? 'HOLDS ' : 'FAILS '} ${name}`,
    `  claim     ${claim}.`,
    `  how       ${method}.`,
    `  how often ${extent}`,
    ...findings.map((finding, i) => `  ${i === 0 ? 'result   ' : '         '} ${finding}`),
    '  ' +
      (stored === undefined
        ? `checked   now, in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
        : `stored    ${stored}; it takes long, so it is not found anew here`),
    `  again     ${command}`,
  ].join('\n');

export function verdict(answered: readonly Answered[]): string {
  const failed = answered.filter(({ answer }) => !answer.passed);
  const stored = answered.filter(({ answer }) => answer.stored !== undefined).length;
  return failed.length === 0
    ? `All ${answered.length} parts of the proof hold: ` +
        `${answered.length - stored} checked now, ${stored} by stored results.`
    : `${failed.length} of ${answered.length} parts of the proof FAIL: ` +
        `${failed.map(({ part }) => part.name).join(', ')}.`;
}
