import { useState } from "react";
import type { TeamResults } from "#contract/heard";
import { Button } from "#web/ui/Button.tsx";
import { FoldedSection } from "#web/ui/Fold.tsx";
import { SearchIcon } from "#web/ui/icons.ts";
import { TextField } from "#web/ui/TextField.tsx";
import { commentsSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { Nothing } from "./Nothing.tsx";
import { useWords } from "./use-words.ts";

/** Comments as they were written, by theme and by the words that one looks for; looked through on the page alone. */
export function Comments({ comments, themes }: Pick<TeamResults, "comments" | "themes">) {
  const spoken = useWords();
  const own = spoken.sentences.comments;
  const [typed, setTyped] = useState("");
  const [theme, setTheme] = useState<number | null>(null);
  const inTheme = theme === null ? null : new Set(themes[theme]?.commentIds);
  const wanted = typed.trim().toLowerCase();
  const shown = comments.filter(
    ({ id, words }) => (!inTheme || inTheme.has(id)) && words.toLowerCase().includes(wanted),
  );
  if (comments.length === 0) return <Nothing title={own.title}>{own.none}</Nothing>;
  return (
    <FoldedSection
      title={own.title}
      said={commentsSaid({ comments, themes }, spoken)}
      intro={own.intro}
    >
      <div className={css["screenOnly"]}>
        <TextField
          label={own.search}
          value={typed}
          onChange={setTyped}
          lead={<SearchIcon size={16} aria-hidden="true" />}
        />
      </div>
      {themes.length > 0 && (
        <fieldset className={css["themes"]}>
          <legend>{own.themes}</legend>
          <Button aria-pressed={theme === null} onClick={() => setTheme(null)}>
            {own.all}
          </Button>
          {themes.map(({ words, commentIds }, at) => (
            <Button key={words.join(" ")} aria-pressed={theme === at} onClick={() => setTheme(at)}>
              {own.theme(words.join(", "), commentIds.length)}
            </Button>
          ))}
        </fieldset>
      )}
      <output className={css["soft"]}>
        {shown.length === 0 ? own.nothing : own.shown(shown.length)}
      </output>
      {shown.length > 0 && (
        <ul className={css["list"]} aria-label={own.title}>
          {shown.map(({ id, words }) => (
            <li key={id} className={css["quote"]}>
              {words}
            </li>
          ))}
        </ul>
      )}
    </FoldedSection>
  );
}
