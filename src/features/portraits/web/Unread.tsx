import type { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";

interface UnreadProps {
  fault: Problem;
  says: string;
  onRetry: () => void;
}

/** A part of a page that could not be read, in one line; of what is refused the page around tells. */
export function Unread({ fault, says, onRetry }: UnreadProps) {
  const { sentences } = useWords();
  if (fault.isRefusal) return null;
  return (
    <p className={css["soft"]}>
      {says}{" "}
      <Button kind="quiet" size="small" onClick={onRetry}>
        {sentences.words.retry}
      </Button>
    </p>
  );
}
