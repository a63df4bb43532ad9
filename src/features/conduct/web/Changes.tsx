import type { ChangeAnswer, Language } from "#contract/conduct";
import css from "./conduct.module.css";
import { inLanguage } from "./data.ts";
import { useWords } from "./use-words.ts";

interface ChangesProps {
  changes: readonly ChangeAnswer[];
  language: Language;
}

/** Article by article what is different, with the words of before and after. */
export function Changes({ changes, language }: ChangesProps) {
  return (
    <ul className={css["changes"]}>
      {changes.map((change) => (
        <li key={change.key}>
          <Change change={change} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change, language }: { change: ChangeAnswer; language: Language }) {
  const words = useWords().versions;
  const { kind, before, after } = change;
  const shown = shownIn(change, language);
  const one = after ?? before;
  if (!one) return null;
  const title = inLanguage(one, shown);
  const isBoth = kind === "reworded";
  return (
    <>
      <p>
        <span className={css["kind"]}>{words.kinds[kind]}</span>{" "}
        <strong lang={title.language}>{title.title}</strong>
      </p>
      {isBoth && <Said label={words.was} of={before} language={shown} />}
      {kind !== "moved" && kind !== "removed" && (
        <Said label={isBoth ? words.now : null} of={after} language={shown} />
      )}
    </>
  );
}

/** The language that was chosen, unless only the other one has other words. */
function shownIn({ kind, before, after }: ChangeAnswer, language: Language): Language {
  if (kind !== "reworded" || !before || !after) return language;
  const isSame = (at: Language): boolean =>
    before[at]?.title === after[at]?.title && before[at]?.words === after[at]?.words;
  if (!isSame(language)) return language;
  return language === "en" ? "de" : "en";
}

interface SaidProps {
  label: string | null;
  of: ChangeAnswer["after"];
  language: Language;
}

function Said({ label, of, language }: SaidProps) {
  if (!of) return null;
  const text = inLanguage(of, language);
  return (
    <blockquote className={css["quoted"]}>
      {label && (
        <span className={css["soft"]}>
          {label}: <span lang={text.language}>{text.title}.</span>{" "}
        </span>
      )}
      <span lang={text.language}>{text.words}</span>
    </blockquote>
  );
}
