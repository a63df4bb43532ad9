import { useEffect, type ReactNode } from "react";
import css from "./Alone.module.css";
import { product } from "./sentences.ts";
import { useLanguage } from "#web/data/language.ts";

export interface AloneProps {
  /** The one h1; also the document's title. */
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
}

/** A screen before one is signed in: one thing in the middle, without the rail. All of them are there in every language. */
export function Alone({ title, intro, children }: AloneProps) {
  const lang = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title]);
  return (
    <div className={css["alone"]} lang={lang}>
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
