import { expect, test } from "vitest";
import type { MendingAnswer } from "#contract/portraits";
import { actionWords, rightWords, waitWords } from "./words.ts";
import { wordsIn } from "../use-words.ts";

const { en } = wordsIn;

const none: MendingAnswer = {
  team: { id: "t1", name: "Legal" },
  asOf: "2026-11-20T09:00:00Z",
  waits: { n: 0, own: null, holders: [] },
  streak: { present: 0, days: null },
  returned: { n: 0, value: null, low: null, high: null, tooFew: true },
  actions: { open: 0, overdue: 0, done: 0, worked: 0 },
};
const told: MendingAnswer = {
  ...none,
  waits: {
    n: 1312,
    own: 0.29,
    holders: [
      { kind: "team", team: { id: "t2", name: "Finance" }, share: 0.7061 },
      { kind: "another", team: null, share: 0.0039 },
    ],
  },
  streak: { present: 1, days: 1 },
  returned: { n: 150, value: 0.08, low: 0.047, high: 0.134, tooFew: false },
  actions: { open: 1, overdue: 1, done: 2, worked: 0 },
};

test("what a team waits for is said with the team itself first, and with how many requests", () => {
  expect(waitWords(told, en)).toBe(
    "Who had its 1,312 requests while they were open: Legal 29 %, Finance 71 %, another team under 1 %.",
  );
  expect(waitWords({ ...told, waits: { n: 4, own: null, holders: [] } }, en)).toContain("(4)");
  expect(waitWords(none, en)).toBe("Nothing was asked of it in the last 90 days.");
});

test("how long nothing was wrong is said with what lacked something, or how few there were", () => {
  expect(rightWords(told, en)).toBe(
    "1 day since the last defect, 1 request right in a row. 8 % of what was asked lacked something at the start (likely 5 to 13 %; 150 requests).",
  );
  expect(rightWords(none, en)).toBe(
    "No defect is known. Too few requests (0) to say how many lacked something at the start.",
  );
});

test("what is mended is said with what is overdue and what was moved", () => {
  expect(actionWords(told, en)).toBe(
    "1 action of debriefs open, 1 of them overdue; 2 are done, and 0 of them moved the figure.",
  );
  expect(actionWords({ ...told, actions: { open: 0, overdue: 0, done: 1, worked: 1 } }, en)).toBe(
    "No action of a debrief is open; 1 is done, and 1 of them moved the figure.",
  );
  expect(actionWords(none, en)).toBe("No action of a debrief is known yet.");
});
