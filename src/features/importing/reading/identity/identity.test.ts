import { describe, expect, test } from "vitest";
import { readWhole, stream } from "../testing/made-for-tests.ts";

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

describe("identities", () => {
  const identities = async (text: string, options = {}): Promise<string[]> =>
    (await readWhole(stream(text), options)).rows.flatMap(({ events }) =>
      events.map(({ identity }) => identity),
    );

  test("identical rows differ, and reading again gives the same", async () => {
    const first = await identities(log);
    expect(new Set(first).size).toBe(first.length);
    expect(await identities(log)).toEqual(first);
  });

  test("a longer export adds only what is new", async () => {
    const first = await identities(log);
    const longer = await identities(
      `${log}R-1,Passed on,2024-03-04 10:00,?\nR-9,Opened,2024-03-09 09:00,Desk\n`,
    );
    expect(longer.slice(0, first.length)).toEqual(first);
    expect(new Set(longer).size).toBe(first.length + 2);
  });

  test("a corrected mapping or zone, other ends of line and a new empty column leave them as they are", async () => {
    const first = await identities(log);
    expect(
      await identities(log, { zone: "Asia/Tokyo", mapping: { team: null, customer: "Group" } }),
    ).toEqual(first);
    expect(
      await identities(log.replaceAll("\n", "\r\n").replace("Opened\r\ntwice", "Opened\ntwice")),
    ).toEqual(first);
    expect(await identities(log.replace("Group\n", "Group,New\n"))).toEqual(first);
  });

  test("what a later export says of the whole request does not make old events new", async () => {
    const begin = "number,incident_state,sys_updated_at,opened_at,resolved_at,made_sla\n";
    const before = await identities(
      `${begin}1,New,2/1/2024 10:00,2/1/2024 9:00,?,true\n1,Active,2/1/2024 11:00,2/1/2024 9:00,?,true\n`,
    );
    const after = await identities(
      `${begin}1,New,2/1/2024 10:00,2/1/2024 9:00,13/1/2024 9:00,false\n1,Active,2/1/2024 11:00,2/1/2024 9:00,13/1/2024 9:00,false\n`,
    );
    expect(after).toEqual(before);
  });

  test("a table's row that moves on adds an event and keeps the others", async () => {
    const begin = "Ticket Id,Created Time,Resolved Time,Group\n";
    const open = await identities(`${begin}7,2024-01-02 10:00,,A\n`);
    const done = await identities(`${begin}7,2024-01-02 10:00,2024-01-03 10:00,B\n`);
    const again = await identities(`${begin}7,2024-01-02 10:00,2024-01-09 10:00,B\n`);
    expect(done[0]).toBe(open[0]);
    expect(again[0]).toBe(open[0]);
    expect(again[1]).not.toBe(done[1]);
  });
});
