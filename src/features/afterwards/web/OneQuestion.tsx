import { Section } from "#web/ui/Page.tsx";
import css from "./afterwards.module.css";
import { type OwnAnswer, useOwn } from "./data.ts";
import { useWords } from "./use-words.ts";

/** What the reader was asked and has not answered, on the first page: nothing where there is nothing. */
export function OneQuestion() {
  const { data } = useOwn();
  return data ? <OneQuestionView waiting={data.waiting} /> : null;
}

export function OneQuestionView({ waiting }: Pick<OwnAnswer, "waiting">) {
  const { start: words } = useWords();
  if (waiting.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={css["list"]}>
        {waiting.map(({ request, side, why }) => (
          <li key={request.id}>
            <a href={`/requests/${request.id}#afterwards`}>
              {words.verdict[side]} {request.number} {request.title}
            </a>
            {/* The server says why, in English. */}
            <span className={css["soft"]} lang="en">
              {why}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
