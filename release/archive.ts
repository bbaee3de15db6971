// An archive of this commit for a deposit with a DOI: pnpm archive
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { versionProblems } from './versions.ts';
import { builtOf, manifestOf, root } from './repository.ts';

const { version } = manifestOf(`${root}/packages/joined-up`);
const { git } = builtOf(version);
const problems = [
  ...(git === null ? ['this is no repository: an archive is of a commit'] : []),
  ...(git?.changed === true ? ['files differ from the commit: commit them first'] : []),
  ...versionProblems(),
];
if (problems.length > 0) {
  process.stderr.write(`archive\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  process.exit(2);
}
const name = `joined-up-${version}`;
mkdirSync(`${root}/out`, { recursive: true });
execFileSync('git', ['archive', '--format=zip', `--prefix=${name}/`, `--output=out/${name}.zip`, 'HEAD'], {
  cwd: root,
});
process.stdout.write(`The archive of ${git!.commit} is out/${name}.zip\n`);
