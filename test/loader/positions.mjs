// Tells where in its source a line of a stack is, when a stack is read: to keep ready what nobody asks for, a map of
// each file, would take a tenth of what loading it takes.
import { SourceMap } from 'node:module';
import { translate } from './translate.mjs';

const maps = new Map();

function mapOf(url) {
  const map = maps.get(url) ?? new SourceMap(JSON.parse(Buffer.from(translate(url).map, 'base64')));
  maps.set(url, map);
  return map;
}

const place = /(file:\/\/[^\s()]*\.tsx?)(\?[^\s():]*)?:(\d+):(\d+)/;

/** A line of a stack, with the place in the source. */
const inSource = (line) =>
  line.replace(place, (translated, url, _, row, column) => {
    try {
      const { originalLine, originalColumn } = mapOf(url).findEntry(row - 1, column - 1);
      return originalLine === undefined ? translated : `${url}:${originalLine + 1}:${originalColumn + 1}`;
    } catch {
      return translated;
    }
  });

/** What is thrown before its first line, about as Node begins a stack. */
function heading(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

Error.prepareStackTrace = (error, sites) =>
  [heading(error), ...sites.map((site) => `    at ${inSource(String(site))}`)].join('\n');
