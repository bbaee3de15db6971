import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { bundleOf } from './bundle.ts';
import { cases } from './cases.ts';
import { eachTime, once } from './measured.ts';
import { runsPerSecond, type Measurement } from './measure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).slice(0, -1);
/** Times that each tree is measured, alternating, so that other load affects both. */
const ROUNDS = 3;
/** Governments to compare: those with runs of milliseconds. */
const compared = cases.filter(({ name }) => ['stylised', 'us-federal-2024'].includes(name));

/** Whether it is a commit of this repository. */
const isKnown = (commit: string): boolean => {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

/**
 * Measures this tree and that of a commit in turns on this machine, and prints how many times as fast this
 * one is.
 */
export async function against(commit: string): Promise<void> {
  if (!isKnown(commit)) {
    console.error(`pnpm bench --against: expected a commit of this repository, found '${commit}'`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-bench-'));
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', '--force', folder, commit], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    execFileSync('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // The same measuring code for both trees.
    cpSync(join(ROOT, 'bench'), join(folder, 'bench'), { recursive: true });
    const files = [await bundleOf(folder), await bundleOf(ROOT)];
    const table = new Table({
      head: [
        'government',
        'regime',
        `runs / s, ${commit.slice(0, 10)}`,
        'now',
        'stepping',
        'set-up',
        'one more',
        'observing',
      ],
      style: { head: [], border: [] },
    });
    for (const { name, regimes } of compared) {
      for (const regime of regimes) {
        const rounds = Array.from({ length: ROUNDS }, () => files.map((file) => once(file, name, regime)));
        const [before, now] = [0, 1].map((place) => middle(rounds.map((round) => round[place])));
        const times = (of: 'stepping' | 'setUp' | 'oneMore' | 'observing'): string =>
          `${(before[of] / now[of]).toFixed(2)} ×`;
        table.push([
          name,
          regime,
          runsPerSecond(before).toFixed(0),
          runsPerSecond(now).toFixed(0),
          times('stepping'),
          times('setUp'),
          times('oneMore'),
          times('observing'),
        ]);
      }
    }
    console.log(
      `This tree against ${commit}, measured by turns; how many times as fast:\n${table.toString()}`,
    );
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT, stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median of each time. */
const middle = (all: readonly Measurement[]): Measurement =>
  eachTime(all, (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]);
