import { encodingName, recognised } from './decodeText.ts';

/** The text of bytes in UTF-8, with or without a byte order mark; of others what they are, as far as it can be seen. */
export function utf8Text(bytes: Uint8Array): { readonly text: string } | { readonly found: string } {
  const encoding = recognised(bytes);
  if (encoding?.label === 'utf-8') return { text: new TextDecoder().decode(bytes) };
  return {
    found: encoding === undefined ? 'bytes that are no text' : `a text in ${encodingName(encoding)}`,
  };
}
