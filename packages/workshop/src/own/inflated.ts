/**
 * Inflates a text that the page has in compressed form.
 * @param text - deflated, in base64
 */
export function inflated(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}
