import {
  isMap,
  isScalar,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
  type DocumentOptions,
  type LineCounter,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';

type Options = ParseOptions & DocumentOptions & SchemaOptions & { readonly lineCounter?: LineCounter };

/**
 * Parses YAML or JSON (which is YAML); duplicate keys of a map are errors, in the library's words. The
 * library's own check compares each key with all others, which takes many minutes for a hundred thousand.
 */
export function parseText(text: string, options: Options = {}): Document {
  const document = parseDocument(text, { ...options, uniqueKeys: false });
  if (document.errors.length > 0) return document;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const value = key.value;
        if (keys.has(value)) {
          const [from = 0, to = from] = key.range ?? [];
          document.errors.push(new YAMLParseError([from, to], 'DUPLICATE_KEY', 'Map keys must be unique'));
        }
        keys.add(value);
      }
    },
  });
  return document;
}

const places = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The pair of a key in a map of a document; the map is indexed on first use. */
export function pairOf(map: unknown, key: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (!isMap(map)) return undefined;
  if (!places.has(map))
    places.set(
      map,
      new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))),
    );
  return places.get(map)!.get(String(key)) as { key: unknown; value: unknown } | undefined;
}
