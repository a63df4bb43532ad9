import { IconButton } from "#web/ui/IconButton.tsx";
import { RemoveIcon, SortDownIcon, SortUpIcon } from "#web/ui/icons.ts";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./conduct.module.css";
import { sentences } from "./sentences.ts";
import type { ArticleInWork } from "./writing.ts";

const words = sentences.change;

interface ArticleFieldsProps {
  at: number;
  article: ArticleInWork;
  /** What it lacks, once somebody wanted to go on. */
  lacks: { en: boolean; de: boolean };
  onChange: (article: ArticleInWork) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One article in both languages, with its place among the others. */
export function ArticleFields(props: ArticleFieldsProps) {
  const { at, article, lacks, onChange, onMove, onRemove } = props;
  const { en, de } = article;
  const title = en.title.trim() || words.untitled;
  const needed = (isLacking: boolean, text: string, sentence: string) =>
    isLacking && text.trim() === "" ? sentence : undefined;
  return (
    <fieldset className={css["writing"]}>
      <legend>{words.article(at + 1)}</legend>
      <div className={css["pair"]}>
        <div className={css["side"]}>
          <TextField
            coached
            label={words.titleEn}
            value={en.title}
            error={needed(lacks.en, en.title, words.needed)}
            onChange={(text) => onChange({ ...article, en: { ...en, title: text } })}
            maxLength={120}
          />
          <TextArea
            coached
            label={words.wordsEn}
            value={en.words}
            error={needed(lacks.en, en.words, words.needed)}
            onChange={(text) => onChange({ ...article, en: { ...en, words: text } })}
            maxLength={1000}
          />
        </div>
        <div className={css["side"]} lang="de">
          <TextField
            coached
            label={words.titleDe}
            value={de.title}
            error={needed(lacks.de, de.title, words.bothOrNone)}
            onChange={(text) => onChange({ ...article, de: { ...de, title: text } })}
            maxLength={120}
            optional
          />
          <TextArea
            coached
            label={words.wordsDe}
            value={de.words}
            error={needed(lacks.de, de.words, words.bothOrNone)}
            onChange={(text) => onChange({ ...article, de: { ...de, words: text } })}
            maxLength={1000}
            optional
          />
        </div>
      </div>
      <div className={css["acts"]}>
        <IconButton icon={SortUpIcon} label={words.up(title)} onClick={() => onMove(-1)} />
        <IconButton icon={SortDownIcon} label={words.down(title)} onClick={() => onMove(1)} />
        <IconButton icon={RemoveIcon} label={words.remove(title)} onClick={onRemove} />
      </div>
    </fieldset>
  );
}
