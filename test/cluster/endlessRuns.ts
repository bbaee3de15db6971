// Run by a worker's processes in a test: a batch that never ends.
import { writeSync } from 'node:fs';

export default function endless(): string {
  writeSync(1, 'begun\n');
  for (;;);
}
