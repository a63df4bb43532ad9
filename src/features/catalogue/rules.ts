/** Pure decisions about forms: which fields are shown, whether the answers are right, whether a form fits together. */
import type { Checks, DraftField, FieldKind, FormField } from "./contract.ts";
import { fileTypeOf, matchesPattern, patternWords } from "./patterns.ts";

/** An answer as it is kept: a text, a choice, an id, a day, a number, yes or no, or ids of files. */
export type FieldAnswer = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, FieldAnswer>>;

export type ReadAnswers =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly fileIds: readonly string[];
      readonly personIds: readonly string[];
      readonly teamIds: readonly string[];
    }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Sentences stand under `answers.<field id>`. Nothing is coerced, and an answer to a field that is not shown is refused. */
export function readAnswers(
  form: readonly FormField[],
  given: Readonly<Record<string, unknown>>,
  now: Date,
): ReadAnswers {
  const fields: Record<string, string> = {};
  const answers: Record<string, FieldAnswer> = {};
  const shown = new Set(shownFields(form, given).map(({ id }) => id));
  for (const id of Object.keys(given))
    if (!form.some((field) => field.id === id))
      fields[`answers.${id}`] = "The form has no such field.";
  for (const field of form) {
    const value = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
    const fault = faultOfAnswer(field, value, shown.has(field.id), now);
    if (fault) fields[`answers.${field.id}`] = fault;
    else if (!isEmpty(value)) answers[field.id] = keptForm(field, value as FieldAnswer);
  }
  if (Object.keys(fields).length > 0) return { ok: false, fields };
  const ofKind = (kind: FieldKind): string[] =>
    form
      .filter((field) => field.kind === kind)
      .flatMap(({ id }) => (answers[id] ?? []) as string | string[]);
  return {
    ok: true,
    answers,
    fileIds: ofKind("file"),
    personIds: ofKind("person"),
    teamIds: ofKind("team"),
  };
}

function faultOfAnswer(field: FormField, value: unknown, isShown: boolean, now: Date): Fault {
  const empty = isEmpty(value);
  if (!isShown)
    return empty ? undefined : "This is not asked beside the other answers: leave it out.";
  if (empty) return field.required ? missingWords(field) : undefined;
  return faultOf(field, value, now);
}

/** The fields that are asked for, given the answers so far. A field hangs on an earlier one, and is hidden with it. */
export function shownFields(
  form: readonly FormField[],
  answers: Readonly<Record<string, unknown>>,
): FormField[] {
  const shown: FormField[] = [];
  for (const field of form) {
    const { shownWhen } = field;
    const asks =
      shownWhen === null ||
      (shown.some(({ id }) => id === shownWhen.field) &&
        shownWhen.oneOf.some((value) => value === answers[shownWhen.field]));
    if (asks) shown.push(field);
  }
  return shown;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

function missingWords({ kind }: FormField): string {
  if (kind === "choice") return "Choose one.";
  if (kind === "yes-no") return "Answer yes or no.";
  if (kind === "file") return "Add a file.";
  return "This is needed.";
}

/** Text is kept without the space around it. */
function keptForm({ kind }: FormField, value: FieldAnswer): FieldAnswer {
  return typeof value === "string" && (kind === "text" || kind === "long-text")
    ? value.trim()
    : value;
}

type Fault = string | undefined;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const longest = { text: 500, "long-text": 20_000 } as const;

const faults: Readonly<Record<FieldKind, (field: FormField, value: unknown, now: Date) => Fault>> =
  {
    text: (field, value) => textFault(field.checks, value, longest.text, true),
    "long-text": (field, value) => textFault(field.checks, value, longest["long-text"], false),
    choice: ({ choices }, value) =>
      typeof value === "string" && choices.includes(value) ? undefined : "Choose one of the list.",
    person: (_, value) => idFault(value, "Choose a person."),
    team: (_, value) => idFault(value, "Choose a team."),
    date: ({ checks }, value, now) => dateFault(checks, value, now),
    file: ({ checks }, value) => filesFault(checks, value),
    number: ({ checks }, value) => numberFault(checks, value),
    "yes-no": (_, value) => (typeof value === "boolean" ? undefined : "Answer yes or no."),
  };

function faultOf(field: FormField, value: unknown, now: Date): Fault {
  return faults[field.kind](field, value, now);
}

function idFault(value: unknown, sentence: string): Fault {
  return typeof value === "string" && uuid.test(value) ? undefined : sentence;
}

function textFault(checks: Checks, value: unknown, limit: number, oneLine: boolean): Fault {
  if (typeof value !== "string" || value.includes("\u0000")) return "Write a text.";
  const text = value.trim();
  if (oneLine && /[\r\n]/.test(text)) return "Write it in one line.";
  return lengthFault(checks, text.length, limit) ?? patternFault(checks, text);
}

function lengthFault({ minLength = 0, maxLength }: Checks, length: number, limit: number): Fault {
  const most = Math.min(maxLength ?? limit, limit);
  if (length > most) return `Write at most ${most} characters; these are ${length}.`;
  return length < minLength
    ? `Write at least ${minLength} characters; these are ${length}.`
    : undefined;
}

function patternFault({ pattern }: Checks, text: string): Fault {
  return pattern && !matchesPattern(pattern, text) ? patternWords[pattern] : undefined;
}

function numberFault(checks: Checks, value: unknown): Fault {
  if (typeof value !== "number" || !Number.isFinite(value)) return "Write a number.";
  if (checks.whole && !Number.isInteger(value)) return "Write a whole number.";
  if (checks.min !== undefined && value < checks.min) return `Write ${checks.min} or more.`;
  if (checks.max !== undefined && value > checks.max) return `Write ${checks.max} or less.`;
  return undefined;
}

const millisecondsBehind = 12 * 3_600_000;

function dateFault(checks: Checks, value: unknown, now: Date): Fault {
  if (typeof value !== "string" || !isDay(value)) return "Write a date, such as 2026-11-22.";
  // Today is the day that it still is somewhere on earth: nobody is refused their own today.
  const today = new Date(now.getTime() - millisecondsBehind).toISOString().slice(0, 10);
  return checks.notInThePast && value < today ? "Choose today or a later day." : undefined;
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value;
}

function filesFault(checks: Checks, value: unknown): Fault {
  const ids: unknown[] = Array.isArray(value) ? value : [];
  if (ids.length === 0 || !ids.every((id) => typeof id === "string" && uuid.test(id)))
    return "Add a file.";
  if (new Set(ids).size < ids.length) return "The same file is there twice.";
  const most = checks.mostFiles ?? 20;
  return ids.length > most ? `Add at most ${most} ${most === 1 ? "file" : "files"}.` : undefined;
}

/** Whether a file of this name is of a type that the field takes; a field that names none takes any. */
export function takesFile({ checks }: Pick<FormField, "checks">, fileName: string): boolean {
  const taken = checks.fileTypes ?? [];
  const type = fileTypeOf(fileName);
  return taken.length === 0 || (type !== undefined && taken.includes(type));
}

/** What is wrong with a form as an editor sends it: sentences by `fields.<index>`. None: it fits together. */
export function faultsOfForm(fields: readonly DraftField[]): Record<string, string> {
  const wrong: Record<string, string> = {};
  fields.forEach((field, index) => {
    const fault = faultOfDraft(field, fields.slice(0, index));
    if (fault) wrong[`fields.${index}`] = fault;
  });
  return wrong;
}

function faultOfDraft(field: DraftField, before: readonly DraftField[]): Fault {
  if (before.some(({ key }) => key === field.key)) return "This field is there twice.";
  return choicesFault(field) ?? checksFault(field) ?? conditionFault(field, before);
}

function choicesFault({ kind, choices }: DraftField): Fault {
  if (kind !== "choice")
    return choices.length > 0 ? "Only a choice has a list to choose from." : undefined;
  if (choices.length < 2) return "Give at least two choices.";
  return new Set(choices).size < choices.length ? "The same choice is there twice." : undefined;
}

const checksOfKind: Readonly<Record<FieldKind, readonly (keyof Checks)[]>> = {
  text: ["minLength", "maxLength", "pattern"],
  "long-text": ["minLength", "maxLength"],
  number: ["min", "max", "whole"],
  date: ["notInThePast"],
  file: ["fileTypes", "mostFiles"],
  choice: [],
  person: [],
  team: [],
  "yes-no": [],
};

function checksFault({ kind, checks }: DraftField): Fault {
  const stray = Object.keys(checks).find(
    (name) => !checksOfKind[kind].includes(name as keyof Checks),
  );
  if (stray) return "This check does not fit the kind of field.";
  const { min, max, minLength, maxLength } = checks;
  if (min !== undefined && max !== undefined && min > max)
    return "The least number is above the most.";
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength)
    return "The shortest text is longer than the longest.";
  return undefined;
}

function conditionFault({ shownWhen }: DraftField, before: readonly DraftField[]): Fault {
  if (shownWhen === null) return undefined;
  const on = before.find(({ key }) => key === shownWhen.field);
  if (!on) return "It can hang on an earlier field only: move it down, or the other one up.";
  if (on.kind === "yes-no")
    return shownWhen.oneOf.every((value) => typeof value === "boolean")
      ? undefined
      : "The field it hangs on is answered with yes or no.";
  if (on.kind !== "choice") return "It can hang on a choice or on yes or no.";
  return shownWhen.oneOf.every((value) => typeof value === "string" && on.choices.includes(value))
    ? undefined
    : "It hangs on an answer that the other field does not have.";
}
