// Writes the words of one order to standard output, without end: node … verify/battery/words.ts months |
// dieharder -g 200 -a
import { once } from 'node:events';
import { orders } from './orders.ts';

const order = orders.find(({ name }) => name === process.argv[2]);
if (order === undefined) {
  console.error(`Name an order: ${orders.map(({ name }) => `'${name}'`).join(', ')}`);
  process.exit(2);
}

// The reader closes the pipe when it is done.
process.stdout.on('error', () => process.exit(0));
for (let place = 0; ;) {
  const chunk = new Uint32Array(1 << 16);
  for (let i = 0; i < chunk.length; i++) chunk[i] = order.word(place++);
  if (!process.stdout.write(new Uint8Array(chunk.buffer))) await once(process.stdout, 'drain');
}
