/* oxlint-disable jsx-a11y/prefer-tag-over-role -- Toasts hold buttons, which an output element may not. */
import { useEffect, useState } from "react";
import css from "./Toasts.module.css";
import { Button } from "./Button.tsx";
import { CloseIcon } from "./icons.ts";
import { IconButton } from "./IconButton.tsx";
import { useSentences } from "./words.ts";
import { useShortcut } from "./shortcuts.ts";
import { stateIcons } from "./StateMark.tsx";
import { dismissToast, latestUndoable, undoLatest, useToasts, type Toast } from "./toasts.ts";

/** Stands once in the shell. */
export function Toasts() {
  const sentences = useSentences();
  const toasts = useToasts();
  const latest = latestUndoable(toasts);
  useShortcut("z", sentences.undoLast, () => void undoLatest(), {
    enabled: latest !== undefined,
  });
  return (
    <div className={css["toasts"]} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} hasKey={toast === latest} />
      ))}
    </div>
  );
}

/** `hasKey`: it is the one that the key undoes. */
export function OneToast({ toast, hasKey }: { toast: Toast; hasKey: boolean }) {
  const sentences = useSentences();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || !Number.isFinite(toast.seconds)) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const Mark = toast.state && stateIcons[toast.state];
  return (
    <div
      className={css["toast"]}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {Mark && <Mark size={18} aria-hidden="true" />}
      <span className={css["text"]} lang={toast.lang ?? "en"}>
        {toast.text}
      </span>
      {toast.undo && (
        <Button size="small" kind="quiet" shortcut={hasKey ? "z" : undefined} onClick={toast.undo}>
          {sentences.undo}
        </Button>
      )}
      <IconButton
        icon={CloseIcon}
        label={sentences.dismiss}
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  );
}
