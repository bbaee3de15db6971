import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 900px)';

/** Whether the window is too narrow for two columns; then menus replace rows of buttons. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const change = () => setNarrow(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, []);
  return narrow;
}
