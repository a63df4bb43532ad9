import { expect, test } from "vitest";
import { allTeams, cluster, few, oneTeam } from "./samples.ts";
import { bothSentence, clusterSentence, kindsOf, leadSentence, shareWords } from "./words.ts";

test("the first sentence says whose work it is, how much was right, and what was not", () => {
  expect(leadSentence(allTeams)).toBe(
    "All teams together: of 3,200 requests asked in the last year and finished, 94 % were right the first time; 140 came back, 60 had gone astray, 85 lacked something when they were asked.",
  );
  const pair = { ...oneTeam, customer: { id: "c", name: "Sales" } };
  expect(leadSentence(pair)).toMatch(/^IT for Sales: of 120 requests/);
  expect(leadSentence(few)).toBe(
    "Facilities finished 3 requests of those asked in the last 30 days: too few to say more.",
  );
});

test("a share has its interval, and below the floor none is said", () => {
  expect(shareWords(oneTeam.figures.rightFirstTime)).toBe("90 % (83 to 94)");
  expect(shareWords(few.figures.rightFirstTime)).toBe("too few");
});

test("causes that differ are a question, and those that do not are none", () => {
  const { causes } = oneTeam;
  expect(bothSentence(causes)).toBe(
    "Work came back 12 times. Both sides said a cause 9 times, and 5 times the same. What would have shown both the same thing at the start?",
  );
  expect(bothSentence({ ...causes, alike: 9 })).not.toContain("?");
  expect(bothSentence({ ...causes, both: 0, alike: 0 })).toContain("No team has said yet");
  expect(bothSentence({ ...causes, n: 1, tooFew: true })).toBe(
    "Work came back once: too few to say why.",
  );
});

test("a cluster says what one improvement could end", () => {
  expect(clusterSentence(cluster)).toBe(
    "One improvement could end 9 of the 24 defects of Access to a system: 8 requests from 4 teams.",
  );
  expect(clusterSentence({ ...cluster, customers: 1 })).toContain("several people of one team");
  expect(kindsOf(cluster)).toBe("7 lacked something, 2 came back");
});
