import { expect, test } from "vitest";
import { threadOf } from "./WholeThread.tsx";

test("a thread is the request and the replies to it; notes stay among the team", () => {
  const request = { title: "Laptop", description: "It does not start." };
  expect(
    threadOf(request, [
      { kind: "taken", side: null, body: null },
      { kind: "note", side: "provider", body: "Third one this week." },
      { kind: "reply", side: "provider", body: "Which one is it?" },
      { kind: "reply", side: "customer", body: "The grey one." },
    ]),
  ).toEqual([
    { side: "asking", text: "Laptop\nIt does not start." },
    { side: "serving", text: "Which one is it?" },
    { side: "asking", text: "The grey one." },
  ]);
});
