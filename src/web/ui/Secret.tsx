import { useState } from "react";
import css from "./Secret.module.css";
import { Button } from "./Button.tsx";
import { useSentences } from "./words.ts";

/** Something shown once, to be copied: a link, a token, a key. */
export function Secret({ label, value }: { label: string; value: string }) {
  const sentences = useSentences();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Without a secure context there is no clipboard: the text stays selectable.
    await navigator.clipboard?.writeText(value);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <div className={css["secret"]}>
      <code className={css["text"]} aria-label={label}>
        {value}
      </code>
      <Button size="small" onClick={() => void copy()}>
        {copied ? sentences.copied : sentences.copy}
      </Button>
    </div>
  );
}
