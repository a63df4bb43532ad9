/** What stands in the form of a page while it is written. Text of another form stays, and is kept with it: nothing that was written is dropped. */
import {
  type Fields,
  type Form,
  forms,
  isOfForm,
  moodPlaces,
  namesIn,
  type PageOfJournal,
} from "./sealed/words.ts";

export interface TypedPage {
  readonly day: string;
  readonly form: Form;
  readonly prompt: string;
  readonly fields: Fields;
  readonly word: string;
  readonly place: number | null;
}

export const typedFrom = (
  { day, form, prompt, fields, mood }: PageOfJournal,
  ofDay: string,
): TypedPage => ({
  day,
  form,
  prompt: prompt ?? ofDay,
  fields,
  word: mood?.word ?? "",
  place: mood?.place ?? null,
});

const textOf = (fields: Fields, name: string): string => fields[name]?.trim() ?? "";

/** Whether something stands in a form that is not shown. */
export const hasHidden = ({ form, fields }: TypedPage): boolean =>
  namesIn(form).some((name) => !isOfForm(form, name) && textOf(fields, name) !== "");

/** Null where nothing is written yet in the form that is shown. */
export function pageFrom({
  day,
  form,
  prompt,
  fields,
  word,
  place,
}: TypedPage): PageOfJournal | null {
  const written = namesIn(form).filter((name) => textOf(fields, name) !== "");
  if (day === "" || !written.some((name) => isOfForm(form, name))) return null;
  const said = word.trim();
  return {
    kind: "page",
    day,
    form,
    prompt: form === "prompt" ? prompt : null,
    fields: Object.fromEntries(written.map((name) => [name, textOf(fields, name)])),
    mood: said === "" && place === null ? null : { word: said, place },
  };
}

export const isEmpty = ({ fields, word }: TypedPage): boolean =>
  word.trim() === "" && Object.values(fields).every((text) => text.trim() === "");

/** What was kept of it, where it has this form. */
export function typedIn(kept: unknown): TypedPage | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { day, form, prompt, fields, word, place } = kept as Partial<
    Record<keyof TypedPage, unknown>
  >;
  const known = forms.find((one) => one === form);
  if (known === undefined || typeof day !== "string" || typeof prompt !== "string") return null;
  if (typeof fields !== "object" || fields === null) return null;
  const texts = Object.entries(fields).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return {
    day,
    form: known,
    prompt,
    fields: Object.fromEntries(texts),
    word: typeof word === "string" ? word : "",
    place: moodPlaces.find((one) => one === place) ?? null,
  };
}
