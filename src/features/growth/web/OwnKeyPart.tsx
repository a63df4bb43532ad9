import type { ReactNode } from "react";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import css from "./growth.module.css";
import { useLanguage } from "#web/data/language.ts";

/** What needs one's own key, in the language that was chosen. The way to the key is said in English, and so for a screen reader too. */
export function OwnKeyPart({ children }: { children: (own: Unlocked) => ReactNode }) {
  const language = useLanguage();
  const isForeign = language !== "en";
  return (
    <div lang={isForeign ? "en" : undefined} className={css["part"]}>
      <WithOwnKey>
        {(own) => (
          <div lang={isForeign ? language : undefined} className={css["part"]}>
            {children(own)}
          </div>
        )}
      </WithOwnKey>
    </div>
  );
}
