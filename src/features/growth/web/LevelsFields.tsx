import { RadioCards } from "#web/ui/Radio.tsx";
import { type Competency, competencies } from "../rules.ts";
import css from "./growth.module.css";
import type { Levels } from "./sealed/words.ts";
import { competencyWords } from "./words/competencies.ts";
import { useWords } from "./use-words.ts";

interface LevelsFieldsProps {
  levels: Levels;
  onChange: (next: Levels) => void;
}

const none = "0";

/** The ten competencies, each on its five levels; any may be left out. */
export function LevelsFields({ levels, onChange }: LevelsFieldsProps) {
  const { lang, sentences } = useWords();
  const put = (competency: Competency, value: string): void => {
    const { [competency]: _earlier, ...others } = levels;
    onChange(value === none ? others : { ...others, [competency]: Number(value) });
  };
  return (
    <div className={css["stack"]}>
      {competencies.map((competency) => {
        const { name, about, levels: texts } = competencyWords[lang][competency];
        return (
          <RadioCards
            key={competency}
            label={name}
            hint={about}
            choices={[
              ...texts.map((text, at) => ({
                value: String(at + 1),
                label: `${at + 1}`,
                hint: text,
              })),
              { value: none, label: sentences.growth.notYet },
            ]}
            value={String(levels[competency] ?? none)}
            onChange={(value) => put(competency, value)}
          />
        );
      })}
    </div>
  );
}
