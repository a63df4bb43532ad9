import { describe, expect, test } from "vitest";
import { decideMonths, mostLines, readMonths } from "./reading.ts";
import { decideLikes, type KnownService, likeHeads, readLikes } from "./reading-likes.ts";

function read(csv: string) {
  const lines = readMonths(csv, { present: "2026-11", today: "2026-11-22", source: "The books" });
  if (typeof lines === "string") throw new Error(lines);
  return lines;
}
const months = (csv: string) =>
  read(csv).map((line) =>
    "wrong" in line
      ? line.wrong
      : [line.month, line.kept, line.total, line.medianHours, line.source],
  );

describe("a file of months", () => {
  test.each<[string, string, unknown[]]>([
    ["without a head", "2026-10,90,100", ["2026-10", 90, 100, null, "The books"]],
    ["a day stands for its month", "2026-10-31,90,100", ["2026-10", 90, 100, null, "The books"]],
    [
      "semicolons, a decimal comma, a source",
      "Month;Kept;Total;Median hours;Source\n2026-10;90;100;4,5;CRM",
      ["2026-10", 90, 100, 4.5, "CRM"],
    ],
    [
      "a source in the first line that sounds like a head",
      "2026-10,90,100,4.5,All desks",
      ["2026-10", 90, 100, 4.5, "All desks"],
    ],
    [
      "a source that is too long, with a character of two halves at the end and one that is none",
      `2026-10,90,100,,a\u0000b${"x".repeat(196)}\u{1F600}`,
      ["2026-10", 90, 100, null, `a b${"x".repeat(196)}`],
    ],
    [
      "columns in another order",
      "total,source,kept,month\n100,CRM,90,2026-10",
      ["2026-10", 90, 100, null, "CRM"],
    ],
  ])("%s", (_, csv, expected) => {
    expect(months(csv)).toEqual([expected]);
  });

  test.each<[string, string, RegExp]>([
    ["more kept than there were", "2026-10,101,100", /101 were kept, and there were only 100/],
    ["a month ahead", "2026-12,1,2", /ahead/],
    ["a month long ago", "1999-12,1,2", /no month/],
    ["a month that is none", "2026-13,1,2", /no day/],
    ["a share in place of a count", "2026-10,0.9,100", /no count/],
    ["less than none", "2026-10,-1,100", /no count/],
    ["words", "2026-10,many,100", /no number/],
    ["thousands or decimals", '2026-10,"1,234",2000', /two ways/],
    ["a quarter", "2026-Q1,1,2", /quarter/],
    ["a median below none", "2026-10,1,2,-1", /0 hours or more/],
    ["a month twice", "2026-10,1,2\n2026-10,2,2", /line 1 already/],
    ["nothing where the count stands", "2026-10", /missing/],
  ])("says what is wrong with %s", (_, csv, says) => {
    expect(months(csv).at(-1)).toMatch(says);
  });

  test("again changes nothing", () => {
    const lines = read("2026-09,8,9\n2026-10,90,100\n2026-12,1,2");
    const there = new Map([
      ["2026-09", { month: "2026-09", kept: 8, total: 9, medianHours: null, source: "The books" }],
      ["2026-10", { month: "2026-10", kept: 8, total: 9, medianHours: null, source: "The books" }],
    ]);
    const states = (present: typeof there) =>
      decideMonths(lines, present).map(({ state }) => state);
    expect(states(there)).toEqual(["same", "changed", "wrong"]);
    expect(states(new Map())).toEqual(["new", "new", "wrong"]);
  });

  test("is not taken where it is too long or cannot be read", () => {
    const reading = { present: "2026-11", today: "2026-11-22", source: "" };
    expect(readMonths("2026-10,1,2\n".repeat(mostLines + 1), reading)).toBe("tooManyLines");
    expect(readMonths('2026-10,"1,2\n', reading)).toBe("unreadable");
  });
});

const segments = [{ id: "g1", name: "Clinics" }];
const service = (id: string, name: string, teamName: string, mayEdit = true): KnownService => ({
  id,
  name,
  teamName,
  mayEdit,
  like: null,
});
const known = {
  segments,
  services: [
    service("s1", "Access", "IT"),
    service("s2", "Contract check", "Legal"),
    service("s3", "Access", "Facilities"),
    service("s4", "Invoices", "Finance", false),
  ],
};
function decide(text: string, form: "csv" | "json" = "csv") {
  const lines = readLikes(text, form);
  if (typeof lines === "string") throw new Error(lines);
  return decideLikes(lines, known);
}
const head = likeHeads.join(",");

describe("a file of likes", () => {
  test("names services and segments as people do", () => {
    const csv = `${head},Promise\nit,ACCESS,clinics,A login,2 hours,1 d,worse\n`;
    expect(decide(csv)).toMatchObject([
      {
        line: 2,
        state: "new",
        serviceId: "s1",
        like: {
          segmentId: "g1",
          what: "A login",
          firstAnswer: { amount: 2, unit: "hours" },
          solved: { amount: 1, unit: "days" },
        },
      },
    ]);
    const json = JSON.stringify({
      likes: [
        { service: "Contract check", segment: "Clinics", solved: { amount: 3, unit: "days" } },
      ],
    });
    expect(decide(json, "json")).toMatchObject([
      {
        line: 1,
        serviceId: "s2",
        like: { firstAnswer: null, solved: { amount: 3, unit: "days" } },
      },
    ]);
  });

  test.each([
    ["no service", ",,Clinics,,,", /missing/],
    ["an unknown service", "IT,Laundry,Clinics,,,", /no service 'Laundry'/],
    ["a service of others", "Finance,Invoices,Clinics,,,", /no service 'Invoices'/],
    ["a name of two teams", ",Access,Clinics,,,", /Several teams/],
    ["an unknown segment", "IT,Access,Schools,,,", /no segment 'Schools'/],
    ["a time that is none", "IT,Access,Clinics,,soon,", /cannot be read/],
    ["no time at all", "IT,Access,Clinics,,0 hours,", /cannot be read/],
  ])("says what is wrong with %s", (_, line, says) => {
    const [decided] = decide(`${head}\n${line}\n`);
    expect(decided).toMatchObject({ state: "wrong", says: expect.stringMatching(says) });
  });

  test("a service twice is taken once, and what holds already is the same", () => {
    const line = "IT,Access,Clinics,,2 hours,";
    expect(decide(`${head}\n${line}\n${line}\n`).map(({ state }) => state)).toEqual([
      "new",
      "wrong",
    ]);
    const lines = readLikes(`${head}\n${line}\n`, "csv");
    const like = {
      segmentId: "g1",
      what: "",
      firstAnswer: { amount: 2, unit: "hours" },
      solved: null,
    } as const;
    const holding = { ...known, services: [{ ...known.services[0]!, like }] };
    if (typeof lines === "string") throw new Error(lines);
    expect(decideLikes(lines, holding)[0]!.state).toBe("same");
  });

  test.each([
    ["cut in the middle of one", `${"x".repeat(199)}\u{1F600}`, "x".repeat(199)],
    ["with a half that was written as such", "a\uD83Db", "ab"],
    ["with an end of text within", "a\u0000b", "a b"],
  ])("has no halves of characters and no controls in its words: %s", (_, what, kept) => {
    const json = JSON.stringify([{ service: "Contract check", segment: "Clinics", what }]);
    expect(decide(json, "json")).toMatchObject([{ like: { what: kept } }]);
  });

  test("a number alone is no time", () => {
    const json = JSON.stringify([{ service: "Contract check", segment: "Clinics", solved: 3 }]);
    expect(decide(json, "json")).toMatchObject([{ state: "wrong" }]);
  });

  test("must be what it is said to be", () => {
    expect(readLikes("not json", "json")).toBe("unreadable");
    expect(readLikes('{"likes": 3}', "json")).toBe("unreadable");
    expect(readLikes("Name,Colour\na,b", "csv")).toBe("unreadable");
    expect(readLikes(`[${"{},".repeat(mostLines)}{}]`, "json")).toBe("tooManyLines");
  });
});
