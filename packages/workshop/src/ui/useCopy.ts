import { useState } from 'preact/hooks';
import { useStore } from './store.ts';

/**
 * Copies a text, and says whether it could; `said` may say other things too.
 * @param onFailure - where somebody has to copy by hand
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
