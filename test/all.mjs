// All tests: node test/all.mjs [words for vitest]. Lint and line breaks first, types beside the tests: their
// compiler takes half as much of the processors on one thread, and leaves the other to the tests.
// JavaScript, since nothing reads TypeScript before this.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const running = new Set();

/** Runs a program of the workspace. @returns whether it found nothing wrong; what it says stands together */
function passes(program, ...words) {
  const child = spawn(process.execPath, [`${root}node_modules/${program}`, ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child, (said) => said !== '' && process.stdout.write(`${program}\n${said}`));
}

/** Waits for a program. @param tell - is given its output, if something is wrong */
function ended(child, tell) {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      running.delete(child);
      if (code !== 0) tell(said);
      resolve(code === 0);
    });
  });
}

const tests = (words) =>
  ended(
    spawn(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...words], {
      cwd: root,
      stdio: 'inherit',
    }),
    () => {},
  );

const types = passes('typescript/bin/tsc', '-b', '--singleThreaded');
const sources = await Promise.all([
  passes('oxlint/bin/oxlint', '--deny-warnings'),
  passes('oxfmt/bin/oxfmt', '--check'),
]);
// What is wrong is told at once: nothing else needs to be waited for.
const stop = () => running.forEach((child) => child.kill());
types.then((right) => right || stop());
const passed = sources.every(Boolean) && (await tests(process.argv.slice(2)));
process.exitCode = passed && (await types) ? 0 : 1;
if (!passed) stop();
