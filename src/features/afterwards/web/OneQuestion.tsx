import { Section } from "#web/ui/Page.tsx";
import css from "./afterwards.module.css";
import { type OwnAnswer, useOwn } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.start;

/** What the reader was asked and has not answered, on the first page: nothing where there is nothing. */
export function OneQuestion() {
  const { data } = useOwn();
  return data ? <OneQuestionView waiting={data.waiting} /> : null;
}

export function OneQuestionView({ waiting }: Pick<OwnAnswer, "waiting">) {
  if (waiting.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className={css["list"]}>
        {waiting.map(({ request, side, why }) => (
          <li key={request.id}>
            <a href={`/requests/${request.id}#afterwards`}>
              {words.verdict[side]} {request.number} {request.title}
            </a>
            <span className={css["soft"]}>{why}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
