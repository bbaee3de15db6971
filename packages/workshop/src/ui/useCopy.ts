import { useState } from 'preact/hooks';
import { useStore } from './store.ts';

/**
 * Copies a text to the clipboard and reports whether that worked; `said` can report other things too.
 * @param onFailure - called if somebody has to copy by hand
 */
export function useCopy(text: string, onFailure: () => void = () => {}) {
  const { strings } = useStore();
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(strings.value.did.copied);
    } catch {
      say(strings.value.did.copyFailed);
      onFailure();
    }
  };
  return { said, say, copy };
}
