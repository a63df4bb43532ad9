import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeOutcome, makeSegment } from "../fixtures.ts";
import { decideFile, keyOf, type Present } from "./deciding.ts";
import { readSeriesFile, type SeriesFile } from "./reading.ts";

const head = "segment,series,unit,source,better,every,day,value,note";
const read = (text: string): SeriesFile => readSeriesFile(text) as SeriesFile;

describe("what a file says", () => {
  test.each<[string, string]>([
    ["with commas", `${head}\nClinics,CSAT,of 5,Survey,more,month,2026-01-31,4.5,"a, b"\n`],
    [
      "with semicolons",
      `${head.replaceAll(",", ";")}\nClinics;CSAT;of 5;Survey;more;month;2026-01-31;4.5;"a, b"`,
    ],
    [
      "as JSON",
      `{"series":[{"segment":"Clinics","series":"CSAT","unit":"of 5","source":"Survey","better":"more","every":"month",
        "values":[{"day":"2026-01-31","value":4.5,"note":"a, b"}]}]}`,
    ],
  ])("%s", (_name, text) => {
    expect(read(text).lines).toMatchObject([
      {
        segment: "Clinics",
        series: "CSAT",
        better: "more",
        day: "2026-01-31",
        value: "4.5",
        note: "a, b",
      },
    ]);
  });

  test.each(["a,b\n1,2", "{", `{"series":4}`, `${head}\n"Clinics,CSAT`, ""])(
    "%j is unreadable",
    (text) => {
      expect(readSeriesFile(text)).toBe("unreadable");
    },
  );
});

const present: Present = {
  segments: new Set(["clinics"]),
  series: new Map([
    [
      keyOf("Clinics", "CSAT"),
      { id: "o1", every: "month", numbers: new Map([["2026-01-31", 4.5]]) },
    ],
  ]),
  today: "2026-03-02",
};

describe("what a file would do", () => {
  test("values are new, changed or the same; what is wrong is said by its line and leaves the rest", () => {
    const text = `${head}
CLINICS,csat,,,,,2026-01-31,4.5,
Clinics,CSAT,,,,,2026-02-28,4.6,
Clinics,CSAT,,,,,2026-02-28,4.7,
Clinics,CSAT,,,,,2027-01-31,4.6,
Clinics,CSAT,,,,,2026-02-01,many,
Martians,CSAT,,,more,month,2026-01-31,4,
,Churn,%,Books,less,month,2026-01-31,3,
,Odd,,,sideways,month,2026-01-31,3,
,Rare,,,less,decade,2026-01-31,3,
`;
    const plan = decideFile(read(text), present);
    expect(plan.totals).toEqual({ segments: 0, series: 1, new: 2, changed: 0, same: 1, wrong: 6 });
    expect(plan.wrong.map(({ line }) => line)).toEqual([4, 5, 6, 7, 9, 10]);
    expect(plan.series.find(({ name }) => name === "Churn")).toMatchObject({
      id: null,
      better: "less",
    });
  });

  test("what no database can keep is left out or said", () => {
    const text = JSON.stringify({
      series: [
        {
          segment: "Clinics",
          series: "C\u0000SAT",
          values: [{ day: "2026-02-28", value: 4, note: "a\ud800b" }],
        },
        {
          series: "Two\nlines",
          better: "more",
          every: "month",
          values: [{ day: "2026-02-28", value: 4 }],
        },
      ],
    });
    const plan = decideFile(read(text), present);
    expect(plan.series).toMatchObject([{ id: "o1", values: [{ note: "ab" }] }]);
    expect(plan.wrong).toHaveLength(1);
  });

  test("a segment that is there stays as it is, another is begun and may be named at once", () => {
    const text = JSON.stringify({
      segments: [{ name: "Clinics", about: "Changed" }, { name: "Insurers" }, { name: "" }],
      series: [
        { segment: "insurers", series: "NPS", better: "more", every: "quarter", values: [] },
      ],
    });
    const plan = decideFile(read(text), present);
    expect(plan.segments.map(({ name }) => name)).toEqual(["Insurers"]);
    expect(plan.totals).toMatchObject({ segments: 1, series: 1, wrong: 1 });
  });
});

let app: TestApp;
let leader: Caller;
let colleague: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  leader = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  colleague = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

test("what is taken out and brought in again changes nothing, in both forms; into an empty house it brings all", async () => {
  const segment = await makeSegment(app.db, { name: "=Clinics" });
  await makeOutcome(app.db, {
    segmentId: segment.id,
    name: "CSAT",
    values: { "2026-01-31": 4.5, "2026-02-28": 4 },
  });
  await makeOutcome(app.db, { segmentId: null, name: "Churn" });
  const csv = await colleague("GET /outcomes/export", { query: { format: "csv" } });
  const json = await colleague("GET /outcomes/export", { query: { format: "json" } });
  expect(csv.text).toContain(`"'=Clinics","CSAT"`);
  const nothing = { segments: 0, series: 0, new: 0, changed: 0, same: 2, wrong: 0 };
  for (const { text } of [csv, json]) {
    const body = { text };
    expect((await leader("POST /outcomes/import/preview", { body })).body.totals).toEqual(nothing);
    expect((await leader("POST /outcomes/import", { body })).body.totals).toEqual(nothing);
    expect((await colleague("POST /outcomes/import", { body })).status).toBe(404);
  }
  await app.db.deleteFrom("outcome").execute();
  await app.db.deleteFrom("segment").execute();
  const body = { text: json.text };
  const preview = await leader("POST /outcomes/import/preview", { body });
  expect(preview.body.totals).toEqual({ ...nothing, segments: 1, series: 2, new: 2, same: 0 });
  expect((await leader("GET /segments")).body.rows).toEqual([]);
  expect((await leader("POST /outcomes/import", { body })).body).toEqual(preview.body);
  const again = await leader("GET /outcomes/export", { query: { format: "json" } });
  expect(JSON.parse(again.text)).toEqual(JSON.parse(json.text));
  const wrong = await leader("POST /outcomes/import", { body: { text: "a,b\n1,2" } });
  expect(wrong).toMatchObject({ status: 422, body: { reason: "unreadable" } });
});
