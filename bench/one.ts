// Measures one government under one regime, and prints the measurement as JSON. Runs as built code, in a
// process of its own (see measured.ts).
import { cases } from './cases.ts';
import { measure } from './measure.ts';

const [name, regime] = process.argv.slice(2);
const each = cases.find((one) => one.name === name);
if (each === undefined || regime === undefined)
  throw new Error(
    `expected a government (${cases.map((one) => one.name).join(', ')}) and a regime, found '${name}' and '${regime}'`,
  );
console.log(JSON.stringify(await measure(each, regime)));
