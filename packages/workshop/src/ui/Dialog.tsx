import { useEffect, useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** A dialog over the page: Esc closes it, and focus returns to where it was. */
export function Dialog({
  title,
  close,
  onClose,
  children,
}: {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const from = document.activeElement as HTMLElement | null;
    place.current!.showModal();
    return () => from?.focus();
  }, []);
  return (
    <dialog
      ref={place}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === place.current) onClose();
      }}
    >
      <div class="inside">
        <h2 id={id}>{title}</h2>
        {children}
        <p class="ends">
          <button type="button" onClick={onClose}>
            {close}
          </button>
        </p>
      </div>
    </dialog>
  );
}
