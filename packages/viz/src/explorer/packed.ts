/** Numbers as text for a page: little-endian, in base64. */
export type PackedFloats = string;
export type PackedWholes = string;

/** Bytes that `String.fromCharCode` takes at once. */
const PIECE = 0x8000;

/** Keeps seven digits: enough for a picture, and equal values stay equal. */
export const packFloats = (values: ArrayLike<number>): PackedFloats => pack(Float32Array.from(values));

export const packWholes = (values: ArrayLike<number>): PackedWholes => pack(Uint32Array.from(values));

export const unpackFloats = (text: PackedFloats): Float32Array<ArrayBuffer> =>
  new Float32Array(unpack(text));

export const unpackWholes = (text: PackedWholes): Uint32Array<ArrayBuffer> => new Uint32Array(unpack(text));

function pack({ buffer }: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let i = 0; i < bytes.length; i += PIECE)
    text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}

function unpack(text: string): ArrayBuffer {
  const bytes = atob(text);
  const buffer = new ArrayBuffer(bytes.length);
  const view = new Uint8Array(buffer);
  for (let i = 0; i < bytes.length; i++) view[i] = bytes.charCodeAt(i);
  return buffer;
}
