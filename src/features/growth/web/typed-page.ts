/** What stands in the form of a page while it is written. Text of another form stays, so that choosing again loses nothing. */
import {
  cycleSteps,
  type Fields,
  type Form,
  forms,
  moodPlaces,
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

/** Null where nothing is written yet. */
export function pageFrom({
  day,
  form,
  prompt,
  fields,
  word,
  place,
}: TypedPage): PageOfJournal | null {
  const names: readonly string[] = form === "cycle" ? cycleSteps : ["text"];
  const written = names.flatMap((name) => {
    const text = fields[name]?.trim() ?? "";
    return text === "" ? [] : [[name, text] as const];
  });
  if (written.length === 0 || day === "") return null;
  const said = word.trim();
  return {
    kind: "page",
    day,
    form,
    prompt: form === "prompt" ? prompt : null,
    fields: Object.fromEntries(written),
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
