import type { ReactNode } from "react";
import { Button } from "#web/ui/Button.tsx";
import css from "../growth.module.css";
import { useWords } from "../use-words.ts";

interface OvertakenProps {
  /** What another window has kept meanwhile. */
  children: ReactNode;
  onTake: () => void;
}

/** Said above a form when another window was quicker: nothing is written over that its writer has not looked at. */
export function Overtaken({ children, onTake }: OvertakenProps) {
  const { ofUnsent } = useWords();
  return (
    <div className={css["card"]}>
      <p role="alert">{ofUnsent.overtaken}</p>
      <details>
        <summary>{ofUnsent.asItIs}</summary>
        {children}
      </details>
      <div>
        <Button onClick={onTake}>{ofUnsent.takeMine}</Button>
      </div>
    </div>
  );
}
