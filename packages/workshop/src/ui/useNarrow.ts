import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 900px)';

/** Is the window too narrow for two columns? Then menus take the place of rows of buttons. */
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
