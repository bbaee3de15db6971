/**
 * Ishigami's function with a = 7, b = 0.1.
 * @param x - shape [3], each in [0, 1], stretched to −π … π; more are dummies
 */
export function ishigami([x1, x2, x3]: readonly number[]): number {
  const [a, b, c] = [x1, x2, x3].map((x) => Math.PI * (2 * x - 1));
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}

/**
 * Its variance and indices in closed form.
 * @see Ishigami & Homma (1990), An importance quantification technique in uncertainty analysis for computer
 * models, ISUMA '90
 */
export function ishigamiIndices(): { first: number[]; total: number[]; together13: number } {
  const [a, b, p] = [7, 0.1, Math.PI];
  const [v1, v2, v13] = [0.5 * (1 + (b * p ** 4) / 5) ** 2, a ** 2 / 8, (b ** 2 * p ** 8 * 8) / 225];
  const all = v1 + v2 + v13;
  return {
    first: [v1 / all, v2 / all, 0],
    total: [(v1 + v13) / all, v2 / all, v13 / all],
    together13: v13 / all,
  };
}
