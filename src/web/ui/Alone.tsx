import { useEffect, type ReactNode } from "react";
import css from "./Alone.module.css";
import { product } from "./sentences.ts";

export interface AloneProps {
  /** The one h1; also the document's title. */
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
}

/** A screen before one is signed in: one thing in the middle, without the rail. */
export function Alone({ title, intro, children }: AloneProps) {
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title]);
  return (
    <div className={css["alone"]}>
      <div className={css["sheet"]}>
        <p className={css["product"]}>{product}</p>
        <header>
          <h1>{title}</h1>
          {intro && <p className={css["intro"]}>{intro}</p>}
        </header>
        {children}
      </div>
    </div>
  );
}
