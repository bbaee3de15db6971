/** Milliseconds of drawing in a frame: what is left of it belongs to whoever drags. */
const BUDGET = 9;
/** Between looks at the clock. */
const AT_ONCE = 64;

/** Draws one after the other, some in each frame. @returns what ends it early */
export function inPieces(count: number, draw: (place: number) => void): () => void {
  let [place, frame] = [0, 0];
  const step = (): void => {
    const end = performance.now() + BUDGET;
    while (place < count && performance.now() < end)
      for (let i = 0; i < AT_ONCE && place < count; i++) draw(place++);
    if (place < count) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
