import { lockOwnKey } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import css from "./growth.module.css";
import { useWords } from "./use-words.ts";

/** Says what keeps these words, and locks at once. */
export function LockLine() {
  const { sentences } = useWords();
  return (
    <div className={css["acts"]}>
      <p className={css["soft"]}>{sentences.sealed}</p>
      <Button size="small" onClick={lockOwnKey}>
        {sentences.lock}
      </Button>
    </div>
  );
}
