// Sweeps a tiny study into a folder, and kills itself at a call of the file system: killed.ts <folder> <call>
import { sweepMeeting } from '../../packages/lab/src/testing/faultAtCall.ts';

const [folder, at] = process.argv.slice(2);
await sweepMeeting(folder, (call) => {
  // This never returns.
  if (call === Number(at)) process.kill(process.pid, 'SIGKILL');
});
