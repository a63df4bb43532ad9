import { describe, expect, test } from "vitest";
import { mapped, readWhole, stream } from "./testing/made-for-tests.ts";
import { openReading } from "./read-log.ts";

const header = "Case ID,Activity,Timestamp,Group\n";
const log = `${header}R-1,Opened,2024-03-04 09:00,Desk
R-1,Passed on,2024-03-04 10:00,?
R-1,Passed on,2024-03-04 10:00,?
,Lost,2024-03-04 10:00,Desk
R-2,Opened,yesterday,Desk
R-2,Opened,2024-03-05 09:00,NA
R-3,"Opened
twice",2024-03-06 09:00,Desk
R-4,Opened,N/A,Desk
`;

describe("reading a log", () => {
  test("what can be read is, and the rest is listed with its line, reason and text", async () => {
    const { rows, unreadable } = await readWhole(stream(log));
    expect(
      rows.map(({ caseKey, line, order, events }) => [
        caseKey,
        line,
        order,
        events[0]!.activity,
        events[0]!.team,
      ]),
    ).toEqual([
      ["R-1", 2, 0, "Opened", "Desk"],
      ["R-1", 3, 1, "Passed on", null],
      ["R-1", 4, 2, "Passed on", null],
      ["R-2", 7, 5, "Opened", null],
      ["R-3", 8, 6, "Opened\ntwice", "Desk"],
    ]);
    expect(unreadable).toEqual([
      {
        line: 5,
        reason: 'The row names no case: its column "Case ID" is empty.',
        raw: ",Lost,2024-03-04 10:00,Desk",
      },
      {
        line: 6,
        reason:
          '"yesterday" in the column "Timestamp" is not a date and time as the others are written.',
        raw: "R-2,Opened,yesterday,Desk",
      },
      {
        line: 10,
        reason: 'The row has no time: its column "Timestamp" is empty.',
        raw: "R-4,Opened,N/A,Desk",
      },
    ]);
  });

  test("batches hold at most as many rows as asked for, and progress grows", async () => {
    const reading = await openReading(stream(log), { batchRows: 3 });
    const sizes: number[] = [];
    const seen: number[] = [];
    for await (const batch of reading.batches()) {
      sizes.push(batch.rows.length + batch.unreadable.length);
      seen.push(batch.progress.rows + batch.progress.unreadable);
    }
    expect(sizes).toEqual([3, 3, 2]);
    expect(seen).toEqual([3, 6, 8]);
  });

  test("a reading that is left early lets go of its file", async () => {
    const reading = await openReading(stream(log, 10), { batchRows: 1 });
    for await (const _ of reading.batches()) break;
    await reading.close();
    await expect(reading.batches().next()).resolves.toMatchObject({ done: true });
  });

  test("a log without activities is told by its states", async () => {
    const { plan } = await readWhole(
      stream("Case,State,Timestamp\n1,New,2024-01-01\n1,Done,2024-01-02\n"),
    );
    expect(mapped(plan)).toMatchObject({ activity: "State", state: "State" });
  });

  test("a time of the request that cannot be read costs no event and stays among the cells", async () => {
    const { plan, rows } = await readWhole(
      stream(
        "Case,Activity,Timestamp,Resolved at\n1,a,2024-01-01,2024-01-03\n1,b,2024-01-02,soon\n",
      ),
    );
    expect(rows.map(({ request }) => request.resolvedAt?.toISOString() ?? null)).toEqual([
      "2024-01-03T00:00:00.000Z",
      null,
    ]);
    expect(rows[1]!.cells[plan.columns.indexOf("Resolved at")]).toBe("soon");
  });

  test("a time of a table that cannot be read makes its row unreadable", async () => {
    const { rows, unreadable } = await readWhole(
      stream("Ticket,Created,Resolved\n1,2024-01-01,2024-01-03\n2,2024-01-01,soon\n"),
    );
    expect([rows.length, unreadable.length]).toEqual([1, 1]);
  });
});

describe("a given mapping", () => {
  const odd = "Ref,Moment,Desk,Step,Who\n1,2024-01-02 10:00,A,x,Ana\n1,2024-01-02 11:00,B,y,Ben\n";

  test("comes before what is recognised; names may be written freely", async () => {
    const { plan, rows } = await readWhole(stream(odd), {
      mapping: { case: "ref", time: "Moment", team: "DESK", activity: "Step", person: "Who" },
    });
    expect(mapped(plan)).toMatchObject({
      case: "Ref",
      time: "Moment",
      team: "Desk",
      activity: "Step",
      person: "Who",
    });
    expect(rows.map(({ events }) => events[0]!.team)).toEqual(["A", "B"]);
  });

  test("an unknown column is refused with the nearest names", async () => {
    await expect(readWhole(stream(odd), { mapping: { team: "Dseks" } })).rejects.toMatchObject({
      reason: "unknownColumn",
      message: expect.stringContaining('There is no column "Dseks". The nearest are "Desk"'),
    });
  });

  test("a field can be said to have no column", async () => {
    const { plan } = await readWhole(stream(log), { mapping: { team: null } });
    expect(plan.places.has("team")).toBe(false);
  });

  test("one column may be taken from what it was recognised as", async () => {
    const { plan } = await readWhole(stream(log), { mapping: { customer: "Group" } });
    expect(mapped(plan)).toMatchObject({ customer: "Group" });
    expect(plan.places.has("team")).toBe(false);
  });

  test("the zone counts for times without one, and an unknown zone is refused", async () => {
    const { rows } = await readWhole(stream(log), { zone: "Europe/Berlin" });
    expect(rows[0]!.events[0]!.at.toISOString()).toBe("2024-03-04T08:00:00.000Z");
    await expect(openReading(stream(log), { zone: "Nowhere" })).rejects.toMatchObject({
      reason: "unknownZone",
    });
  });
});
