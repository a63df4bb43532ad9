import { LessonsFor } from "#web/lessons.ts";
import { Section } from "#web/ui/Page.tsx";
import css from "./afterwards.module.css";
import { type OwnAnswer, useOwn } from "./data.ts";
import { useWords } from "./use-words.ts";
import { ownWords } from "./words.ts";

/** What others said of what one did and asked: for oneself alone. */
export function SaidOfMe() {
  const { data } = useOwn();
  return data ? <SaidOfMeView said={data.said} /> : null;
}

export function SaidOfMeView({ said }: Pick<OwnAnswer, "said">) {
  const all = useWords();
  const words = all.own;
  const lines = ownWords(said, all);
  return (
    <Section title={words.title} intro={words.intro}>
      {lines.map((line) => (
        <p key={line} className={css["words"]}>
          {line}
        </p>
      ))}
      {lines.length === 0 && <p className={css["soft"]}>{words.none}</p>}
      {said.byCustomers.yes < said.byCustomers.n && <LessonsFor need="low-answer" />}
    </Section>
  );
}
