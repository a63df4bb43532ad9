import { languages } from "../format/shape.ts";
import { useAct } from "#web/data/act.ts";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { chooseForLessons, type Language } from "./data.ts";
import { useWords } from "./speaking.ts";

/** In which language the reader reads lessons, and with them all of Goodturn. */
export function LanguageChoice({
  language,
  there = languages,
}: {
  language: Language;
  there?: readonly Language[];
}) {
  const choose = useAct(chooseForLessons);
  const words = useWords();
  return (
    <>
      <SegmentedControl
        label={words.language}
        segments={there.map((value) => ({ value, label: words.languages[value], lang: value }))}
        value={language}
        onChange={(value) => void choose.run(value)}
      />
      <ProblemLine problem={choose.problem} words={words.refusals} />
    </>
  );
}
