import { languages } from "../format/shape.ts";
import { useAct } from "#web/data/act.ts";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { chooseLanguage, type Language } from "./data.ts";
import { sentences } from "./sentences.ts";

/** In which language the reader reads lessons; kept for all of them. */
export function LanguageChoice({
  language,
  there = languages,
}: {
  language: Language;
  there?: readonly Language[];
}) {
  const choose = useAct(chooseLanguage);
  return (
    <>
      <SegmentedControl
        label={sentences.language}
        segments={there.map((value) => ({ value, label: sentences.languages[value] }))}
        value={language}
        onChange={(value) => void choose.run(value)}
      />
      <ProblemLine problem={choose.problem} words={sentences.refusals} />
    </>
  );
}
