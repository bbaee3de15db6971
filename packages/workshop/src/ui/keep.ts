/** Keeps something small on this computer, if the browser lets it; nothing depends on it. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`joined-up.${name}`);
    else localStorage.setItem(`joined-up.${name}`, JSON.stringify(value));
  } catch {
    /* Storage is refused or full: the app works without. */
  }
}

/** What was kept; nothing if there is none, or if the browser refuses. */
export function kept<Value>(name: string): Value | undefined {
  try {
    const text = localStorage.getItem(`joined-up.${name}`);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}
