import type { Language } from "#contract/conduct";
import { IconButton } from "#web/ui/IconButton.tsx";
import { RemoveIcon, SortDownIcon, SortUpIcon } from "#web/ui/icons.ts";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./conduct.module.css";
import { useWords } from "./use-words.ts";
import type { ArticleInWork } from "./writing.ts";

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
  const words = useWords().change;
  const { at, article, lacks, onChange, onMove, onRemove } = props;
  const title = article.en.title.trim() || words.untitled;
  return (
    <fieldset className={css["writing"]}>
      <legend>{words.article(at + 1)}</legend>
      <div className={css["pair"]}>
        {(["en", "de"] as const).map((language) => (
          <Side
            key={language}
            language={language}
            text={article[language]}
            isLacking={lacks[language]}
            onChange={(text) => onChange({ ...article, [language]: text })}
          />
        ))}
      </div>
      <div className={css["acts"]}>
        <IconButton icon={SortUpIcon} label={words.up(title)} onClick={() => onMove(-1)} />
        <IconButton icon={SortDownIcon} label={words.down(title)} onClick={() => onMove(1)} />
        <IconButton icon={RemoveIcon} label={words.remove(title)} onClick={onRemove} />
      </div>
    </fieldset>
  );
}

interface SideProps {
  language: Language;
  text: ArticleInWork["en"];
  isLacking: boolean;
  onChange: (text: ArticleInWork["en"]) => void;
}

/** One of the languages: its labels in that of the page, what is typed in its own. English is needed, another one is not. */
function Side({ language, text, isLacking, onChange }: SideProps) {
  const words = useWords().change;
  const isEnglish = language === "en";
  const sentence = isEnglish ? words.needed : words.bothOrNone;
  const needed = (typed: string) => (isLacking && typed.trim() === "" ? sentence : undefined);
  return (
    <div className={css["side"]}>
      <TextField
        coached
        label={isEnglish ? words.titleEn : words.titleDe}
        lang={language}
        value={text.title}
        error={needed(text.title)}
        onChange={(title) => onChange({ ...text, title })}
        maxLength={120}
        optional={!isEnglish}
      />
      <TextArea
        coached
        label={isEnglish ? words.wordsEn : words.wordsDe}
        lang={language}
        value={text.words}
        error={needed(text.words)}
        onChange={(typed) => onChange({ ...text, words: typed })}
        maxLength={1000}
        optional={!isEnglish}
      />
    </div>
  );
}
