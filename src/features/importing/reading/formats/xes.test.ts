import { describe, expect, test } from "vitest";
import { mapped, readWhole, stream } from "../testing/made-for-tests.ts";

const log = `<?xml version="1.0" encoding="UTF-8"?>
<!-- an invented log -->
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="__INVALID__"/><date key="time:timestamp" value="1970-01-01T00:00:00Z"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <string key="concept:name" value="the whole log"/>
  <trace>
    <string key="concept:name" value="R-1"/>
    <string key="customer" value="Verkauf &amp; Co"/>
    <event>
      <string key="concept:name" value="Opened"/>
      <string key="org:group" value="Desk"/>
      <string key="org:resource" value="Ana"/>
      <string key="lifecycle:transition" value="complete"/>
      <date key="time:timestamp" value="2024-03-04T09:00:00.000+01:00"/>
    </event>
    <event>
      <list key="costs"><values><float key="labour" value="1.5"/><float key="labour" value="2"/></values></list>
      <container key="place"><string key="room" value="B12"><int key="floor" value="2"/></string></container>
      <string key="concept:name" value="Passed on"/>
      <string key="org:group" value="Finance"/>
      <date key="time:timestamp" value="2024-03-04T09:30:00Z"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="R-2"/>
    <event><string key="concept:name" value="Opened"/><string key="org:group" value=""/><date key="time:timestamp" value="2024-03-05T10:00:00+01:00"/></event>
    <event><string key="concept:name" value="Closed"/></event>
  </trace>
  <trace><string key="concept:name" value="R-3"/></trace>
</log>
`;

describe("an XES event log", () => {
  test("its events come with their case, time, team and person", async () => {
    const { plan, rows, unreadable } = await readWhole(stream(log));
    expect(plan.shape).toBe("log");
    expect(mapped(plan)).toMatchObject({
      case: "case:concept:name",
      time: "time:timestamp",
      team: "org:group",
      person: "org:resource",
      activity: "concept:name",
      customer: "case:customer",
    });
    expect(
      rows.map(({ line, caseKey, events }) => [
        line,
        caseKey,
        events[0]!.at.toISOString(),
        events[0]!.activity,
        events[0]!.team,
      ]),
    ).toEqual([
      [11, "R-1", "2024-03-04T08:00:00.000Z", "Opened", "Desk"],
      [18, "R-1", "2024-03-04T09:30:00.000Z", "Passed on", "Finance"],
      [28, "R-2", "2024-03-05T09:00:00.000Z", "Opened", null],
    ]);
    expect(rows[0]!.request.customer).toBe("Verkauf & Co");
    expect(unreadable.map(({ line, reason }) => [line, reason.slice(0, 20)])).toEqual([
      [29, "The row has no time:"],
      [31, "The case has no even"],
    ]);
  });

  test("nested attributes and lists are kept under their path", async () => {
    const { plan, rows } = await readWhole(stream(log));
    const cell = (name: string): string | undefined => rows[1]!.cells[plan.columns.indexOf(name)];
    expect(cell("costs/labour")).toBe("1.5; 2");
    expect(cell("place/room")).toBe("B12");
    expect(cell("place/room/floor")).toBe("2");
  });

  test("however the bytes are cut, the rows are the same", async () => {
    const whole = await readWhole(stream(log));
    for (const size of [1, 3, 17, 100]) {
      const cut = await readWhole(stream(log, size));
      expect(cut.rows).toEqual(whole.rows);
      expect(cut.unreadable).toEqual(whole.unreadable);
    }
  });

  test("a damaged event is listed and the others go on", async () => {
    const damaged = log.replace(
      '<string key="org:group" value="Finance"/>',
      '<string key="org:group" value=Finance/>',
    );
    const { rows, unreadable } = await readWhole(stream(damaged));
    expect(rows.map(({ caseKey }) => caseKey)).toEqual(["R-1", "R-2"]);
    expect(unreadable[0]).toMatchObject({
      line: 18,
      reason: expect.stringContaining("damaged here"),
    });
  });

  test("a log that breaks off keeps what came before and says so", async () => {
    const { rows, unreadable } = await readWhole(stream(log.slice(0, log.indexOf("Passed on"))));
    expect(rows).toHaveLength(1);
    expect(unreadable.length).toBeGreaterThan(0);
  });

  test("an older encoding is taken from the declaration", async () => {
    const latin = Buffer.from(log.replace("UTF-8", "ISO-8859-1").replace("Ana", "Zoë"), "latin1");
    const { rows } = await readWhole(stream(latin));
    expect(rows[0]!.events[0]!.person).toBe("Zoë");
  });
});

describe("hostile XML", () => {
  test("entities that multiply are refused", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><log><trace><string key="concept:name" value="&c;"/></trace></log>`;
    await expect(readWhole(stream(laughs))).rejects.toMatchObject({ reason: "entities" });
  });

  test("an external entity is refused", async () => {
    const outside = `<!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/hostname">]><log><trace>&x;</trace></log>`;
    await expect(readWhole(stream(outside))).rejects.toMatchObject({ reason: "entities" });
  });

  test("endless nesting is refused", async () => {
    await expect(readWhole(stream(`<log><trace>${"<list>".repeat(5_000)}`))).rejects.toMatchObject({
      reason: "tooDeep",
    });
  });

  test("one endless value is refused", async () => {
    const endless = `<log><trace><string key="concept:name" value="${"x".repeat(20_000_000)}"/></trace></log>`;
    await expect(readWhole(stream(endless))).rejects.toMatchObject({ reason: "tooLarge" });
  });

  test("a web page is refused", async () => {
    await expect(
      readWhole(stream("<html><body><table></table></body></html>")),
    ).rejects.toMatchObject({ reason: "unknownFormat" });
  });
});
