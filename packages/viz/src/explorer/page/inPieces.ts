/** Milliseconds of drawing per frame; the rest of the frame is for input. */
const BUDGET = 9;
/** Drawn between two looks at the clock. */
const AT_ONCE = 64;

/** Draws items in order, some in each frame. @returns a function that stops it early */
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
