import { expect, test } from "vitest";
import { tellOfMeetings } from "./meetings.ts";

test("how many meetings people came on time to is said with how many they were, and of at least five people", () => {
  const found = { teams: 2, people: 10, n: 400, onTime: 0.725 };
  const [telling] = tellOfMeetings("2026-10", found).told;
  expect(telling).toMatchObject({
    part: "opening",
    sentence: {
      said: "In October 2026 people came on time to about 73 % of some 400 meetings: at least 10 people of 2 teams.",
      grounds: [{ kind: "share", n: 400, value: 0.725 }],
    },
  });
  expect(tellOfMeetings("2026-10", { ...found, people: 4 }).told).toEqual([]);
  expect(tellOfMeetings("2026-10", null).told).toEqual([]);
});
