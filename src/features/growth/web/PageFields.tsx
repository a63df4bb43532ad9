import { useId } from "react";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./growth.module.css";
import { cycleSteps, forms, moodPlaces } from "./sealed/words.ts";
import { hasHidden, type TypedPage } from "./typed-page.ts";
import { anotherThan, groupNames, promptOf } from "./words/prompts.ts";
import { useWords, type Words } from "./use-words.ts";

interface PageFieldsProps {
  typed: TypedPage;
  onChange: (next: TypedPage) => void;
  error: string | undefined;
}

const mostLetters = 30_000;

/** The fields of a page, in whichever of the three forms. Private: some browsers send what they check for spelling, so that none is asked to. */
export function PageFields({ typed, onChange, error }: PageFieldsProps) {
  const { sentences } = useWords();
  const words = sentences.journal;
  const put = (change: Partial<TypedPage>): void => onChange({ ...typed, ...change });
  const write = (name: string) => (text: string) =>
    put({ fields: { ...typed.fields, [name]: text } });
  const { form, fields } = typed;
  return (
    <>
      <div className={css["acts"]}>
        <SegmentedControl
          label={words.formLabel}
          segments={forms.map((value) => ({ value, label: words.forms[value] }))}
          value={form}
          onChange={(next) => put({ form: next })}
        />
      </div>
      {form === "prompt" && <Question id={typed.prompt} onAnother={(prompt) => put({ prompt })} />}
      {form === "cycle" ? (
        cycleSteps.map((step, at) => (
          <TextArea
            coached={false}
            key={step}
            {...sentences.cycle[step]}
            error={at === 0 ? error : undefined}
            maxLength={mostLetters}
            autoComplete="off"
            spellCheck={false}
            value={fields[step] ?? ""}
            onChange={write(step)}
          />
        ))
      ) : (
        <TextArea
          coached={false}
          label={form === "prompt" ? words.answer : words.free}
          error={error}
          minRows={6}
          maxLength={mostLetters}
          autoComplete="off"
          spellCheck={false}
          value={fields["text"] ?? ""}
          onChange={write("text")}
        />
      )}
      <output className={css["soft"]}>{hasHidden(typed) && words.hidden}</output>
      <MoodFields typed={typed} onChange={put} />
      <DateField
        label={sentences.day}
        required
        value={typed.day}
        onChange={(day) => put({ day })}
      />
    </>
  );
}

function Question({ id, onAnother }: { id: string; onAnother: (id: string) => void }) {
  const { lang, sentences } = useWords();
  const words = sentences.journal;
  const prompt = promptOf(id);
  return (
    <div className={css["prompt"]}>
      {prompt && (
        <div lang={lang}>
          <p className={css["soft"]}>{groupNames[lang][prompt.group]}</p>
          <p className={css["question"]}>{prompt[lang]}</p>
        </div>
      )}
      <div className={css["acts"]}>
        <Button size="small" onClick={() => onAnother(anotherThan(id).id)}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}

interface MoodFieldsProps {
  typed: TypedPage;
  onChange: (change: Partial<TypedPage>) => void;
}

/** A word and a place, neither of which is judged, summed or drawn. */
function MoodFields({ typed, onChange }: MoodFieldsProps) {
  const { sentences } = useWords();
  const name = useId();
  const { mood } = sentences;
  return (
    <>
      <TextField
        label={mood.word}
        hint={mood.wordHint}
        optional
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        value={typed.word}
        onChange={(word) => onChange({ word })}
      />
      <fieldset className={css["places"]}>
        <legend>{mood.place}</legend>
        <span aria-hidden="true">{mood.heavy}</span>
        {moodPlaces.map((place) => (
          <label key={place} className={css["place"]}>
            <input
              type="radio"
              name={name}
              checked={typed.place === place}
              onChange={() => onChange({ place })}
              aria-label={placeWords(mood, place)}
            />
          </label>
        ))}
        <span aria-hidden="true">{mood.light}</span>
        {typed.place !== null && (
          <Button size="small" kind="quiet" onClick={() => onChange({ place: null })}>
            {mood.none}
          </Button>
        )}
      </fieldset>
    </>
  );
}

/** '1 of 7, heavy'. */
export function placeWords(
  { heavy, light, placeOf }: Words["sentences"]["mood"],
  place: number,
): string {
  const end = place === 1 ? `, ${heavy}` : place === moodPlaces.length ? `, ${light}` : "";
  return `${placeOf(place, moodPlaces.length)}${end}`;
}
