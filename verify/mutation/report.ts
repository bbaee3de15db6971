/** What Stryker found in a folder of packages/core/src. */
export interface FolderResult {
  readonly folder: string;
  readonly date: string;
  readonly seconds: number;
  /**
   * Changes tried; those of them that a check caught, those of these that had to be stopped because they
   * ran forever, and those that only digests caught.
   */
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly byDigestsOnly: number;
  /** Changes not tried, because they act only while a module loads. */
  readonly ignored: number;
  readonly survivors: readonly Survivor[];
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly change: string;
  readonly status: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: string;
          readonly killedBy?: readonly string[];
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
  readonly testFiles?: Readonly<Record<string, { readonly tests: readonly { readonly id: string }[] }>>;
}

/** Sums up Stryker's JSON report (mutation-testing-report-schema 2). */
export function readReport(folder: string, text: string, date: string, seconds: number): FolderResult {
  const { files, testFiles = {} } = JSON.parse(text) as StrykerReport;
  const digests = new Set(
    Object.entries(testFiles)
      .filter(([file]) => file.includes('shortDigests'))
      .flatMap(([, { tests }]) => tests.map(({ id }) => id)),
  );
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );
  const tried = all.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
  const caught = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return {
    folder,
    date,
    seconds: Math.round(seconds),
    mutants: tried.length,
    killed: caught.length,
    timedOut: caught.filter(({ status }) => status === 'Timeout').length,
    byDigestsOnly: caught.filter(
      ({ killedBy = [] }) => killedBy.length > 0 && killedBy.every((id) => digests.has(id)),
    ).length,
    ignored: all.filter(({ status }) => status === 'Ignored').length,
    survivors: tried
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ file, source, location: { start, end }, replacement, mutatorName, status }) => ({
        file: file.replace(/^.*packages\/core\/src\//, ''),
        line: start.line,
        status,
        change: `${shorten(excerpt(source, start, end))} → ${shorten(replacement ?? mutatorName)}`,
      })),
  };
}

function excerpt(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join(' ');
}

const shorten = (code: string): string => {
  const plain = code.replaceAll(/\s+/g, ' ');
  return plain.length > 70 ? `${plain.slice(0, 67)}…` : plain;
};
