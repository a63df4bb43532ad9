import { expect, test } from "vitest";
import { sayAmount } from "#platform/calendar/index.ts";
import { amountWords, promiseWords } from "./amount-words.ts";

test.each([
  [{ minutes: 1, unit: "working-minutes" }, "1 working minute", "1 Arbeitsminute"],
  [{ minutes: 45, unit: "working-minutes" }, "45 working minutes", "45 Arbeitsminuten"],
  [{ minutes: 60, unit: "working-minutes" }, "1 working hour", "1 Arbeitsstunde"],
  [{ minutes: 240, unit: "working-minutes" }, "4 working hours", "4 Arbeitsstunden"],
  [{ days: 1, unit: "working-days" }, "1 working day", "1 Arbeitstag"],
  [{ days: 2, unit: "working-days" }, "2 working days", "2 Arbeitstagen"],
  [
    { days: 2, unit: "working-days-end-of-day" },
    "2 working days to end of day",
    "2 Arbeitstagen, bis Tagesende",
  ],
] as const)("%o is said in both languages", (amount, english, german) => {
  const said = sayAmount(amount);
  expect(said).toBe(english);
  expect(amountWords(said, "en")).toBe(english);
  expect(amountWords(said, "de").replace("\u00a0", " ")).toBe(german);
});

test.each([
  ["first reply in 4 working hours", "erste Antwort in 4\u00a0Arbeitsstunden"],
  ["next reply in 1 working day", "nächste Antwort in 1\u00a0Arbeitstag"],
  ["done in 5 working days to end of day", "erledigt in 5\u00a0Arbeitstagen, bis Tagesende"],
])("%s is a promise in German too", (said, german) => {
  expect(promiseWords(said, "de")).toBe(german);
  expect(promiseWords(said, "en")).toBe(said);
});

test("what is said otherwise stays as it was said", () => {
  expect(amountWords("30 s of working time", "de")).toBe("30 s of working time");
  expect(promiseWords("in due course", "de")).toBe("in due course");
});
