import { shellWord } from '../terminal/commandLine.ts';
import { SAVE_EVERY, type ClusterJob } from './clusterJob.ts';

/**
 * Beginning of every script: goes to its folder, and passes a notice of the end on to the running program.
 */
export const beginning = (job: ClusterJob): string => `set -u
cd ${shellWord(job.from)} || exit 1
folder=${shellWord(job.folder)}
node=${shellWord(job.program[0])}
child= told= stop= sent=

# A notice of the end goes on to the program, once: it finishes its batches and writes them down.
pass() {
  [ -n "$child" ] && [ -n "$stop" ] && [ -z "$sent" ] || return
  sent=yes
  kill -TERM "$child" 2>/dev/null
}
trap 'told=yes stop=yes; pass' TERM

# Runs a program and waits until it has ended, whatever comes in between.
run() {
  [ -z "$stop" ] || return 130
  "$@" &
  child=$!
  pass
  wait "$child"
  code=$?
  while [ -n "$told" ]; do
    told=
    wait "$child"
    code=$?
  done
  child=
  return "$code"
}

${
  job.program.length === 1
    ? 'joined_up() { run "$node" "$@"; }'
    : `# Another Node than that of the machine where this was made: NODE=/path/to/node.
joined_up() { run "\${NODE:-$node}" ${job.program.slice(1).map(shellWord).join(' ')} "$@"; }`
}
`;

/**
 * Exit codes to retry on: told to end (130), folder in use (75), killed (128 and above). Not on 1, a
 * fault, nor 2, an invalid study.
 */
export const MAY_BE_TRIED_AGAIN = '[ "$code" -eq 75 ] || [ "$code" -ge 128 ]';

/** Does one part. @param index - shell expression of its number, from 1 */
export const part = (job: ClusterJob, index: string, threads: string): string =>
  `part=${index}
joined_up sweep ${shellWord(job.study)} --shard "$part/${job.tasks}" --out "$folder/shard-$part" --threads \
${threads} --save-every ${SAVE_EVERY} --json
code=$?
`;

/** Puts parts together, does what is missing, and writes the page. */
export const finishing = (job: ClusterJob, threads: string): string => `finish() {
  # What an earlier end of this script left counts too; a part that never began has no results.
  set --
  for each in "$folder"/shard-* "$folder/results" "$folder/results-before"; do
    [ ! -f "$each/manifest.json" ] || set -- "$@" "$each"
  done
  if [ $# -eq 0 ]; then
    echo "No part has results: see $folder/logs." >&2
    return 3
  fi
  joined_up status "$@" --shards ${job.tasks}
  [ -z "$stop" ] || return 130
  rm -rf "$folder/merging"
  joined_up merge "$@" --out "$folder/merging" || return
  rm -rf "$folder/results-before"
  [ ! -e "$folder/results" ] || mv "$folder/results" "$folder/results-before" || return
  mv "$folder/merging" "$folder/results" || return
  rm -rf "$folder/results-before"
  joined_up sweep ${shellWord(job.study)} --out "$folder/results" --threads \
${threads}${job.page === undefined ? '' : ` --page "$folder/page.html" --language ${job.page}`} --json
}

finish
code=$?
`;

/** Does one part in a container, where the index counts from 0. */
export const partInContainer = (job: ClusterJob, index: string): string =>
  `${beginning(job)}${part(job, `$((${index} + 1))`, String(job.cpus))}exit "$code"\n`;

export const finishingInContainer = (job: ClusterJob): string =>
  `${beginning(job)}${finishing(job, String(job.cpus))}exit "$code"\n`;
