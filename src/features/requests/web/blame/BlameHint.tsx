import { useState } from "react";
import css from "./BlameHint.module.css";
import { Button } from "#web/ui/Button.tsx";
import { HintIcon } from "#web/ui/icons.ts";
import { sentences } from "../sentences.ts";
import { blameIn, takeKinder } from "./blame.ts";

const words = sentences.blame;

interface BlameHintProps {
  text: string;
  onText: (text: string) => void;
}

/**
 * Asks, before it is sent, whether something might read as blame. Nobody but the writer sees it, nothing of it is sent or kept, and what was
 * put aside does not come back for this text.
 */
export function BlameHint({ text, onText }: BlameHintProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const first = blameIn(text).find((one) => !left.includes(one.words.toLowerCase()));
  return (
    <div className={first && css["hint"]}>
      <output>
        {first && (
          <>
            <HintIcon size={16} aria-hidden="true" className={css["icon"]} />
            {words.asks(first.words)} {words.advice[first.advice]}
          </>
        )}
      </output>
      {first && (
        <div className={css["acts"]}>
          {first.kinder !== null && (
            <Button size="small" onClick={() => onText(takeKinder(text, first))}>
              {words.take(first.kinder)}
            </Button>
          )}
          <Button
            size="small"
            kind="quiet"
            onClick={() => setLeft([...left, first.words.toLowerCase()])}
          >
            {words.leave}
          </Button>
        </div>
      )}
    </div>
  );
}
