/** What lies inside a sealed entry. Read with care: what was brought in from a file may be anything. */
import { type Competency, competencies } from "../../rules.ts";

/** The six steps of the reflective cycle, after Gibbs (Learning by Doing, 1988). */
export const cycleSteps = ["happened", "felt", "judged", "sense", "conclusion", "next"] as const;
export type CycleStep = (typeof cycleSteps)[number];

export const forms = ["free", "prompt", "cycle"] as const;
export type Form = (typeof forms)[number];

/** A word of one's own, and a place between heavy (1) and light (7). Neither is reckoned with. */
export interface Mood {
  readonly word: string;
  readonly place: number | null;
}
export const moodPlaces = [1, 2, 3, 4, 5, 6, 7] as const;

export type FieldName = CycleStep | "text";

/** All fields of a page, those of its form first: what was written in another form before is part of it too. */
export const namesIn = (form: Form): readonly FieldName[] =>
  form === "cycle" ? [...cycleSteps, "text"] : ["text", ...cycleSteps];

export const isOfForm = (form: Form, name: FieldName): boolean =>
  (form === "cycle") === (name !== "text");

export type Fields = Readonly<Record<string, string>>;

export interface PageOfJournal {
  readonly kind: "page";
  /** '2026-11-22', as the writer chose. */
  readonly day: string;
  readonly form: Form;
  /** The question that was answered, by its id. */
  readonly prompt: string | null;
  /** 'text', or the steps of the cycle; and those of the other form, if something was written in it before. */
  readonly fields: Fields;
  readonly mood: Mood | null;
}

export type Levels = Readonly<Partial<Record<Competency, number>>>;

export interface Assessment {
  readonly kind: "assessment";
  readonly day: string;
  readonly levels: Levels;
}

export const outcomes = ["kept", "partly", "not"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Resolution {
  readonly kind: "resolution";
  readonly day: string;
  readonly words: string;
  readonly checkDay: string;
  readonly outcome: { readonly how: Outcome; readonly helped: string; readonly day: string } | null;
}

export type Written = PageOfJournal | Assessment | Resolution;

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
const isOneOf = <const Words extends readonly string[]>(
  words: Words,
  value: unknown,
): value is Words[number] => words.some((word) => word === value);

function moodIn(value: unknown): Mood | null {
  if (!isLoose(value)) return null;
  const { word, place } = value;
  const known = moodPlaces.find((one) => one === place) ?? null;
  const said = typeof word === "string" ? word : "";
  return said === "" && known === null ? null : { word: said, place: known };
}

function pageIn({ day, form, prompt, fields, mood }: Loose): PageOfJournal | null {
  if (!isDay(day) || !isOneOf(forms, form) || !isLoose(fields)) return null;
  const words = namesIn(form).flatMap((name) => {
    const text = fields[name];
    return typeof text === "string" && text.trim() !== "" ? [[name, text] as const] : [];
  });
  if (words.length === 0) return null;
  const asked = form === "prompt" && typeof prompt === "string" ? prompt : null;
  return {
    kind: "page",
    day,
    form,
    prompt: asked,
    fields: Object.fromEntries(words),
    mood: moodIn(mood),
  };
}

/** Levels of competencies that are known here; null where there are none. */
export function levelsIn(levels: unknown): Levels | null {
  if (!isLoose(levels)) return null;
  const known = competencies.flatMap((one) => {
    const level = levels[one];
    return isLevel(level) ? [[one, level] as const] : [];
  });
  return known.length === 0 ? null : (Object.fromEntries(known) as Levels);
}

function assessmentIn({ day, levels }: Loose): Assessment | null {
  const known = levelsIn(levels);
  return isDay(day) && known ? { kind: "assessment", day, levels: known } : null;
}

export const isLevel = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;

function resolutionIn({ day, words, checkDay, outcome }: Loose): Resolution | null {
  if (!isDay(day) || !isDay(checkDay) || typeof words !== "string" || words.trim() === "")
    return null;
  const ended =
    isLoose(outcome) && isOneOf(outcomes, outcome["how"]) && isDay(outcome["day"])
      ? {
          how: outcome["how"],
          helped: typeof outcome["helped"] === "string" ? outcome["helped"] : "",
          day: outcome["day"],
        }
      : null;
  return { kind: "resolution", day, words, checkDay, outcome: ended };
}

/** What it is, with nothing in it that does not belong there; null where it is none of these. */
export function writtenIn(value: unknown): Written | null {
  if (!isLoose(value)) return null;
  if (value["kind"] === "page") return pageIn(value);
  if (value["kind"] === "assessment") return assessmentIn(value);
  return value["kind"] === "resolution" ? resolutionIn(value) : null;
}
