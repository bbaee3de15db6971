import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createResolve, load } from '@oxc-node/core';

const MAP = '\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,';

const asked = { conditions: [], importAttributes: {} };

// It translates by the settings that it finds when it first looks for a module.
createResolve({ getCurrentDirectory: () => process.cwd() }, import.meta.url, asked, (url) => ({ url }));

/** Takes the types out of a source. @returns what Node runs, and in base 64 the map from it to the source */
export function translate(url) {
  const read = () => ({ format: 'module', source: readFileSync(fileURLToPath(url)) });
  const text = Buffer.from(load(url, { ...asked, format: 'module' }, read).source);
  const end = text.lastIndexOf(MAP);
  if (end < 0) throw new Error(`${url} was translated without a map`);
  return { source: text.subarray(0, end), map: text.subarray(end + MAP.length).toString() };
}
