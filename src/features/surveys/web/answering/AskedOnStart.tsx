import { dateWords } from "#web/data/zone.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { useOwnWaves } from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";

/** On the first page while a wave asks the reader: whether they have answered is nobody's knowledge, so it stands until the wave closes. */
export function AskedOnStart() {
  const { lang, sentences } = useWords();
  const { guest } = useMe();
  const { data: waves } = useOwnWaves(!guest);
  if (!waves || waves.length === 0) return null;
  return (
    <Section title={sentences.list.asked}>
      {waves.map(({ id, name, closesOn, mode }) => (
        <div key={id} className={css["asked"]}>
          <span>
            {name}. {sentences.answering.until(dateWords(closesOn, lang))}
            {mode === "anonymous" && (
              <span className={css["soft"]}> {sentences.answering.oneBrowser}</span>
            )}
          </span>
          <ButtonLink href="/surveys/answer">{sentences.list.toAnswer}</ButtonLink>
        </div>
      ))}
    </Section>
  );
}
