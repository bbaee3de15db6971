/** What was found, in a few words. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object')
    return Object.keys(value).length === 0
      ? 'an empty map'
      : `a map with ${Object.keys(value).slice(0, 5).join(', ')}`;
  if (typeof value === 'string') return quoted(value);
  return String(value);
}

/** A text in quotes, cut to 60 characters, its control characters replaced. */
const quoted = (text: string): string =>
  `'${(text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\p{Cc}/gu, '·')}'`;
