import type { ReactNode } from "react";
import { Button } from "#web/ui/Button.tsx";
import css from "../growth.module.css";
import { sentences } from "./sentences.ts";

interface OvertakenProps {
  /** What another window has kept meanwhile. */
  children: ReactNode;
  onTake: () => void;
}

/** Said above a form when another window was quicker: nothing is written over that its writer has not looked at. */
export function Overtaken({ children, onTake }: OvertakenProps) {
  return (
    <div className={css["card"]}>
      <p role="alert">{sentences.overtaken}</p>
      <details>
        <summary>{sentences.asItIs}</summary>
        {children}
      </details>
      <div>
        <Button onClick={onTake}>{sentences.takeMine}</Button>
      </div>
    </div>
  );
}
