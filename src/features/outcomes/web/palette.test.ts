import { expect, test } from "vitest";
import { foundIn } from "./palette.ts";
import { wordsIn } from "./use-words.ts";

const clinics = { id: "s1", name: "Opticians and clinics" };
const outside = {
  segments: [clinics, { id: "s2", name: "Health insurers" }],
  outcomes: [
    { id: "o1", name: "Satisfaction", segment: clinics },
    { id: "o2", name: "Complaints", segment: null },
  ],
};

test.each<[string, string[]]>([
  ["CLINICS", ["/customers-outside#s1", "/outcomes/o1"]],
  ["clinics satis", ["/outcomes/o1"]],
  ["complaints", ["/outcomes/o2"]],
  ["payroll", []],
])("'%s' finds %j", (words, hrefs) => {
  expect(foundIn(outside, words, wordsIn.en).map(({ href }) => href)).toEqual(hrefs);
});
