import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "#platform/crypto/ids.ts";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import type { DraftField, FormField } from "./contract.ts";
import { formOf } from "./forms.ts";
import { matchesPattern } from "./patterns.ts";
import { faultsOfForm, readAnswers, shownFields, takesFile } from "./rules.ts";

const now = new Date("2026-03-02T09:00:00Z");
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
function field(n: number, change: Partial<FormField> = {}): FormField {
  return {
    id: id(n),
    label: `Field ${n}`,
    hint: "",
    kind: "text",
    required: false,
    choices: [],
    checks: {},
    shownWhen: null,
    ...change,
  };
}
const read = (form: FormField[], answers: Record<string, unknown>) =>
  readAnswers(form, answers, now);
const sentence = (one: FormField, value: unknown): string | undefined => {
  const answer = read([one], { [one.id]: value });
  return answer.ok ? undefined : answer.fields[`answers.${one.id}`];
};

describe("an answer", () => {
  test.each<[string, Partial<FormField>, unknown, string | undefined]>([
    ["text", {}, "Words", undefined],
    ["text of the wrong type", {}, 7, "Write a text."],
    ["text of two lines", {}, "a\nb", "Write it in one line."],
    ["long text of two lines", { kind: "long-text" }, "a\nb", undefined],
    ["text with NUL", {}, "a\u0000", "Write a text."],
    ["short text", { checks: { minLength: 3 } }, "ab", "Write at least 3 characters; these are 2."],
    ["long text", { checks: { maxLength: 3 } }, "abcd", "Write at most 3 characters; these are 4."],
    ["e-mail", { checks: { pattern: "email" } }, "anna@example.org", undefined],
    [
      "no e-mail",
      { checks: { pattern: "email" } },
      "anna",
      "Write an e-mail address, such as anna@example.org.",
    ],
    ["digits", { checks: { pattern: "digits" } }, "12a", "Write digits alone."],
    ["a choice", { kind: "choice", choices: ["a", "b"] }, "b", undefined],
    ["no choice", { kind: "choice", choices: ["a", "b"] }, "c", "Choose one of the list."],
    ["a person", { kind: "person" }, id(9), undefined],
    ["no person", { kind: "person" }, "Anna", "Choose a person."],
    ["no team", { kind: "team" }, {}, "Choose a team."],
    ["a day", { kind: "date" }, "2026-02-28", undefined],
    ["no day", { kind: "date" }, "2026-02-30", "Write a date, such as 2026-11-22."],
    ["today", { kind: "date", checks: { notInThePast: true } }, "2026-03-02", undefined],
    [
      "yesterday",
      { kind: "date", checks: { notInThePast: true } },
      "2026-02-28",
      "Choose today or a later day.",
    ],
    ["a number", { kind: "number", checks: { min: 1, max: 5 } }, 5, undefined],
    ["a text as number", { kind: "number" }, "5", "Write a number."],
    ["too little", { kind: "number", checks: { min: 1 } }, 0, "Write 1 or more."],
    ["too much", { kind: "number", checks: { max: 1 } }, 1.5, "Write 1 or less."],
    ["a part", { kind: "number", checks: { whole: true } }, 1.5, "Write a whole number."],
    ["no", { kind: "yes-no", required: true }, false, undefined],
    ["a text as yes", { kind: "yes-no" }, "yes", "Answer yes or no."],
    ["a file", { kind: "file" }, [id(3)], undefined],
    ["a file by name", { kind: "file" }, ["a.pdf"], "Add a file."],
    ["a file twice", { kind: "file" }, [id(3), id(3)], "The same file is there twice."],
    ["files", { kind: "file", checks: { mostFiles: 1 } }, [id(3), id(4)], "Add at most 1 file."],
    ["nothing where it is needed", { required: true }, "  ", "This is needed."],
    ["no file where it is needed", { kind: "file", required: true }, [], "Add a file."],
    ["nothing where it is not", {}, undefined, undefined],
  ])("%s", (_, change, value, expected) => {
    expect(sentence(field(1, change), value)).toBe(expected);
  });
  test("is kept as it is meant, with the files, persons and teams that it names", () => {
    const form = [
      field(1),
      field(2, { kind: "file" }),
      field(3, { kind: "person" }),
      field(4, { kind: "team" }),
    ];
    const answers = { [id(1)]: " Words ", [id(2)]: [id(8)], [id(3)]: id(9), [id(4)]: id(7) };
    expect(read(form, answers)).toEqual({
      ok: true,
      answers: { ...answers, [id(1)]: "Words" },
      fileIds: [id(8)],
      personIds: [id(9)],
      teamIds: [id(7)],
    });
  });
  test("to a field of another form is refused, also by a poisoned name", () => {
    const answer = read([field(1)], { [id(2)]: "x", toString: "y" });
    expect(answer).toMatchObject({ ok: false });
    expect(Object.keys((answer as { fields: object }).fields)).toEqual([
      `answers.${id(2)}`,
      "answers.toString",
    ]);
  });
});

describe("conditions", () => {
  const form = [
    field(1, { kind: "choice", choices: ["laptop", "phone"] }),
    field(2, { kind: "yes-no", shownWhen: { field: id(1), oneOf: ["laptop"] } }),
    field(3, { required: true, shownWhen: { field: id(2), oneOf: [true] } }),
  ];
  test("show a field, and those that hang on it, by the answers so far", () => {
    const shown = (answers: Record<string, unknown>): number[] =>
      shownFields(form, answers).map((one) => form.indexOf(one) + 1);
    expect(shown({})).toEqual([1]);
    expect(shown({ [id(1)]: "laptop" })).toEqual([1, 2]);
    expect(shown({ [id(1)]: "laptop", [id(2)]: true })).toEqual([1, 2, 3]);
    expect(shown({ [id(1)]: "phone", [id(2)]: true })).toEqual([1]);
  });
  test("what is not shown is neither needed nor taken", () => {
    expect(read(form, { [id(1)]: "phone" })).toMatchObject({ ok: true });
    expect(read(form, { [id(1)]: "laptop", [id(2)]: true })).toMatchObject({ ok: false });
    const hidden = read(form, { [id(1)]: "phone", [id(3)]: "secret" });
    expect(hidden).toMatchObject({
      ok: false,
      fields: { [`answers.${id(3)}`]: expect.stringContaining("not asked") },
    });
  });
});

test("a file field takes the types that it names, or any", () => {
  expect(takesFile(field(1, { checks: { fileTypes: ["pdf"] } }), "Contract.PDF")).toBe(true);
  expect(takesFile(field(1, { checks: { fileTypes: ["pdf"] } }), "Contract.pdf.exe")).toBe(false);
  expect(takesFile(field(1, { checks: { fileTypes: ["pdf"] } }), "pdf")).toBe(true);
  expect(takesFile(field(1), "anything")).toBe(true);
});

describe("a form", () => {
  const draft = (key: string, change: Partial<DraftField> = {}): DraftField => {
    const { id: _, ...parts } = field(1);
    return { ...parts, key, ...(change as object) };
  };
  const choice = draft("a", { kind: "choice", choices: ["x", "y"] });
  test.each<[string, DraftField[], string]>([
    ["fits", [choice, draft("b", { shownWhen: { field: "a", oneOf: ["x"] } })], "nothing is wrong"],
    ["has a field twice", [draft("a"), draft("a")], "twice"],
    ["has one choice", [draft("a", { kind: "choice", choices: ["x"] })], "at least two"],
    ["has a choice twice", [draft("a", { kind: "choice", choices: ["x", "x"] })], "twice"],
    ["has choices for a text", [draft("a", { choices: ["x"] })], "Only a choice"],
    ["checks a text as a number", [draft("a", { checks: { min: 1 } })], "does not fit"],
    [
      "has its limits crossed",
      [draft("a", { kind: "number", checks: { min: 2, max: 1 } })],
      "above",
    ],
    [
      "hangs on a later field",
      [draft("b", { shownWhen: { field: "a", oneOf: ["x"] } }), choice],
      "earlier",
    ],
    ["hangs on itself", [draft("a", { shownWhen: { field: "a", oneOf: ["x"] } })], "earlier"],
    [
      "hangs on a text",
      [draft("a"), draft("b", { shownWhen: { field: "a", oneOf: ["x"] } })],
      "on a choice",
    ],
    [
      "hangs on no answer",
      [choice, draft("b", { shownWhen: { field: "a", oneOf: ["z"] } })],
      "does not have",
    ],
    [
      "takes yes-no as text",
      [draft("a", { kind: "yes-no" }), draft("b", { shownWhen: { field: "a", oneOf: ["yes"] } })],
      "yes or no",
    ],
  ])("that %s", (_, fields, expected) => {
    const [sentence = "nothing is wrong"] = Object.values(faultsOfForm(fields));
    expect(sentence).toContain(expected);
  });
  test("keeps the ids of fields that stay, and gives a new one where the kind changes", () => {
    const present = [field(1), field(2)];
    const fields = [
      draft(id(2)),
      draft(id(1), { kind: "yes-no" }),
      draft("new", { shownWhen: { field: id(1), oneOf: [true] } }),
    ];
    const form = formOf(fields, present, newId);
    expect(form[0]!.id).toBe(id(2));
    expect(form[1]!.id).not.toBe(id(1));
    expect(form[2]!.shownWhen).toEqual({ field: form[1]!.id, oneOf: [true] });
  });
});

test("whatever is sent, reading the answers neither throws nor lets through what the form does not ask", () => {
  const form = [
    field(1, { kind: "choice", choices: ["a", "b"] }),
    field(2, { kind: "number", shownWhen: { field: id(1), oneOf: ["a"] } }),
    field(3, { kind: "file" }),
  ];
  const key = fc.oneof(fc.constantFrom(id(1), id(2), id(3)), fc.string());
  fc.assert(
    fc.property(fc.dictionary(key, fc.anything()), (given) => {
      const answer = read(form, given);
      if (!answer.ok) return;
      for (const name of Object.keys(answer.answers))
        expect(form.map((one) => one.id)).toContain(name);
    }),
  );
});

test.each(["email", "phone", "web-address", "digits", "letters-and-digits"] as const)(
  "the pattern %s is tried in time that grows with the text",
  async (pattern) => {
    const match = (size: number) =>
      matchesPattern(pattern, `${"a".repeat(size)}@${".".repeat(size)}!`);
    expect(await growthOf(match, 5_000)).toBeLessThan(mostGrowth);
  },
);
