import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { blankProject, programs } from '../../release/check/blankProject.ts';
import { DENO, keptDeno } from '../../release/check/deno.ts';
import { installedSize, MOST_LAB } from '../../release/check/installedSize.ts';
import { tarballs, tarballsIn, type Tarball } from '../../release/check/tarballs.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { inThisProcess } from '../../packages/lab/src/testing/inThisProcess.ts';
import { keptBuild } from '../../packages/lab/src/testing/keptBuild.ts';
import { manifestOf, published, root } from '../../release/repository.ts';
import { JupyterKernel, type CellOutcome } from '../notebooks/jupyterKernel.ts';
import { shortForm } from '../shortForm.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-packages-'));
const project = join(folder, 'project');
const require = createRequire(import.meta.url);
const tsc = require.resolve('typescript/package.json').replace('package.json', 'bin/tsc');
let packed: Tarball[];

/** Packages as they would be published, kept until something of which they are made changes. */
const keptTarballs = (): Tarball[] =>
  tarballsIn(
    keptBuild(
      'node_modules/.cache/joined-up/tarballs',
      [
        ...published.flatMap((name) =>
          ['src', 'package.json', 'tsconfig.publish.json', 'tsconfig.json', 'README.md', 'LICENSE'].map(
            (each) => `packages/${name}/${each}`,
          ),
        ),
        'release',
        'LICENSE',
        'README.md',
        'package.json',
        'pnpm-lock.yaml',
        'pnpm-workspace.yaml',
        'tsconfig.base.json',
        'tsconfig.publish.json',
      ].filter((file) => existsSync(join(root, file))),
      (into) => void tarballs(into, { checked: false }),
    ),
  );

beforeAll(() => {
  // The long form builds as for a release; `pnpm test` has checked the types of the sources.
  packed = extent(keptTarballs, () => tarballs(join(folder, 'tarballs')))();
  blankProject(project, packed);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the path by which pnpm lets programs find all packages of the workspace. */
const { NODE_PATH: _, ...env } = process.env;

/** Output of a program. @throws with its errors */
const output = async (cwd: string, ...words: string[]): Promise<string> => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, {
    cwd,
    env,
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? error.message}`);
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
};

/** What a program prints with the sources of the workspace, in this process. */
async function outputOfSources(name: string, ...words: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const before = process.argv;
  process.argv = [process.execPath, name, ...words];
  try {
    await import(join(programs, name));
    return log.mock.calls.map(([text]) => String(text)).join('\n');
  } finally {
    process.argv = before;
    log.mockRestore();
  }
}

describe('packages as others install them', () => {
  it('hold no test and no source, a README and the licence', async () => {
    for (const { file, name } of packed) {
      const { stdout } = await promisify(execFile)('tar', ['tzf', file]);
      const files = stdout.trim().split('\n');
      const wrong = files.filter((each) =>
        /\.test\.|\/testing\/|\/fixtures\/|\/src\/|tsbuildinfo/.test(each),
      );
      expect([name, ...wrong]).toEqual([name]);
      expect(files).toEqual(
        expect.arrayContaining(['package/README.md', 'package/LICENSE', 'package/package.json']),
      );
    }
  });

  it('have declarations that import built files, for tools that do not know of sources', () => {
    const place = join(project, 'node_modules/@joined-up');
    const declarations = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^\w+\/dist\/.*\.d\.ts$/.test(name),
    );
    expect(declarations.length).toBeGreaterThan(1000);
    const ofSources = declarations.filter((name) =>
      /(from\s+|import\(|import\s+)['"]\.[^'"]*(?<!\.d)\.tsx?['"]/.test(
        readFileSync(join(place, name), 'utf8'),
      ),
    );
    expect(ofSources).toEqual([]);
  });

  // Long, as it may be the first that needs the program built.
  it('give the bytes that the workspace gives, in threads too', { timeout: 300_000 }, async () => {
    // First from CommonJS, in versions of Node that can `require` modules: in one process, which loads them once.
    writeFileSync(
      join(project, 'both.mjs'),
      "await import('./require.cjs');\nawait import('./use.mjs');\n",
    );
    const [required, installed] = (
      await output(project, '--no-warnings', 'both.mjs', ...extent(['runs'], []))
    )
      .trim()
      .split('\n')
      .map((told) => JSON.parse(told) as { run: string });
    expect(installed).toEqual(JSON.parse(await outputOfSources('use.mjs', 'alone')));
    expect(required.run).toBe(installed.run);
  });

  // Declarations are the same, and Node finds less of what they import than a bundler does.
  it.each(extent(['nodenext'], ['nodenext', 'bundler']))(
    'are typed for strict programs, declarations included: %s',
    async (kind) =>
      expect(await output(project, tsc, '-p', `tsconfig.${kind}.json`, '--singleThreaded')).toBe(''),
  );

  it('start the command line from built files, which knows what it was built of', async () => {
    const main = join(project, 'node_modules/joined-up/dist/main.js');
    expect(await output(project, main, '--help')).toMatch(/compare .*Compare regimes/);
    const words = 'run stylised --regime cog --seeds 1-4 --months 3 --quiet'.split(' ');
    const said = await output(project, main, ...words, '--threads', '2', '--out', 'runs.csv');
    expect(said).toBe('4 rows in runs.csv\n');
    expect((await inThisProcess(...words, '--threads', '1', '--out', join(folder, 'runs.csv'))).code).toBe(
      0,
    );
    expect(readFileSync(join(project, 'runs.csv'), 'utf8')).toBe(
      readFileSync(join(folder, 'runs.csv'), 'utf8'),
    );
    const { version } = JSON.parse(readFileSync(join(root, 'packages/joined-up/package.json'), 'utf8')) as {
      version: string;
    };
    expect(await output(project, main, '--version')).toContain(`joined-up ${version}, model`);
    expect(await output(project, main, 'case')).toMatch(/^nav /m);
  });

  it('tell the line that installs what is optional', async () => {
    const main = join(project, 'node_modules/joined-up/dist/main.js');
    await expect(
      output(project, main, 'claim', 'C13', '--picture', 'time.png', '--worlds', '1', '--seeds', '1'),
    ).rejects.toThrow("install with 'npm install @resvg/resvg-js dejavu-fonts-ttf'");
  });

  it('take little room, the laboratory with everything it needs', () => {
    const megabytes = installedSize(join(project, 'node_modules/@joined-up/lab'));
    // Guards against a broken count: the checker of files alone takes more.
    expect(megabytes).toBeGreaterThan(10);
    expect(megabytes).toBeLessThan(MOST_LAB);
  });

  it('hold what they use of libraries, with the licences, and need none of these', async () => {
    for (const [holder, file, library] of [
      ['lab', 'formulas/mathjs.cjs', 'mathjs'],
      ['scenarios', 'table/xlsx.js', '@e965/xlsx'],
      ['viz', 'svg/linkedom.js', 'linkedom'],
    ]) {
      const place = join(project, 'node_modules/@joined-up', holder);
      expect(Object.keys(manifestOf(place).dependencies ?? {})).not.toContain(library);
      const licence = readFileSync(join(place, `dist/${file}.LICENSE.txt`), 'utf8');
      expect(licence).toMatch(new RegExp(`^${library} [0-9.]+ \\((?:Apache-2.0|ISC)\\)$`, 'm'));
    }
  });

  it('become a page', async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await output(project, vite, 'build', '--logLevel', 'error');
    expect(existsSync(join(project, 'dist/index.html'))).toBe(true);
  });

  /** Threads take longer to start than the few runs of a short form. */
  const threads = extent({ SLURM_CPUS_PER_TASK: '1' }, {});
  const notebooks = join(root, 'notebooks/jupyter');
  it.for(readdirSync(notebooks))(
    "run in the notebook %s, in Deno's kernel for Jupyter",
    { timeout: 600_000 },
    async (name, { skip }) => {
      const deno = await keptDeno().catch((error: Error) => {
        console.warn(`SKIPPED, ${DENO} cannot be had from npm: no notebook of Deno's kernel is tried`);
        return skip(error.message);
      });
      const { cells } = JSON.parse(readFileSync(join(notebooks, name), 'utf8')) as Notebook;
      const kernel = await JupyterKernel.start(deno, project, { ...env, ...threads });
      try {
        const outcomes: { code: string; outcome: CellOutcome }[] = [];
        for (const { source } of cells.filter((cell) => cell.cell_type === 'code')) {
          const code = shortForm(source.join(''));
          outcomes.push({ code, outcome: await kernel.run(code) });
        }
        // Cells that end without a semicolon show a value; the others print something.
        for (const { code, outcome } of outcomes)
          await vi.waitFor(() => expect([code, told(outcome, code)]).toEqual([code, true]), {
            timeout: 60_000,
            interval: 100,
          });
        const pictures = outcomes.flatMap(({ outcome }) =>
          outcome.shown.flatMap((shown) => shown['image/svg+xml'] ?? []),
        );
        expect(pictures.length).toBeGreaterThan(0);
        for (const picture of pictures)
          expect(picture).toMatch(
            /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<title>[^<]+<\/title>/,
          );
      } finally {
        await kernel.end();
      }
    },
  );
});

interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[];
}

/** Whether a cell has shown or printed what it should. */
const told = ({ shown, written }: CellOutcome, code: string): boolean =>
  code.endsWith(';') ? written !== '' : shown.length > 0;
