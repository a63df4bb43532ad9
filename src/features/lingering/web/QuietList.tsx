import { List, Row } from "#web/ui/List.tsx";
import type { QuietAnswer } from "./data.ts";
import css from "./lingering.module.css";
import { useWords } from "./use-words.ts";
import { quietSentence, stepSentence } from "./words.ts";

/** Quiet requests, each with its smallest next step and why it stands here. */
export function QuietList({ rows }: { rows: readonly QuietAnswer[] }) {
  const words = useWords();
  return (
    <List label={words.sentences.title}>
      {rows.map((quiet) => (
        <Row
          key={quiet.request.id}
          walkKey={quiet.request.id}
          href={`/requests/${quiet.request.id}`}
          lead={<span className={css["number"]}>{quiet.request.number}</span>}
          title={quiet.request.title}
          detail={`${quietSentence(quiet, words)} ${stepSentence(quiet, words)}`}
        />
      ))}
    </List>
  );
}
