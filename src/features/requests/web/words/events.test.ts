import { expect, test } from "vitest";
import type { HistoryEntry } from "../data/api.ts";
import { wordsIn } from "../use-words.ts";
import { eventWords } from "./events.ts";

const entry = (kind: string, detail: HistoryEntry["detail"], name?: string): HistoryEntry => ({
  id: "1",
  at: "2026-03-02T09:00:00Z",
  kind,
  actor: name === undefined ? null : { id: "2", name },
  team: null,
  side: null,
  body: null,
  detail,
  attachments: [],
});

test.each([
  [
    "imported",
    { activity: "Queued/Awaiting Assignment" },
    undefined,
    "Queued/Awaiting Assignment (brought in from another system)",
  ],
  [
    "imported",
    { activity: " Closed " },
    "Siebel",
    "Closed, Siebel (brought in from another system)",
  ],
  ["imported", {}, undefined, "It was brought in from another system"],
  ["imported", { activity: 7 }, "Siebel", "It was brought in from another system, Siebel"],
  ["split", { number: 12 }, "Mia", "Mia made it a request of its own again; it had gone on in 12"],
  ["split", {}, "Mia", "Mia made it a request of its own again"],
  [
    "split-off",
    { number: 12 },
    "Mia",
    "Mia made request 12 one of its own again; it was not the same",
  ],
])("an entry of the kind %s with %j by %s is told", (kind, detail, name, words) => {
  expect(eventWords(entry(kind, detail, name), wordsIn.en)).toBe(words);
});
