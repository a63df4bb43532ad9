// Each export is recognised, whatever the order of its columns, and its events come out.
import { describe, expect, test } from "vitest";
import { CsvRows } from "./formats/csv.ts";
import { detectDialect } from "./formats/dialect.ts";
import { isGood } from "./formats/raw-row.ts";
import { exportsOfPeers, type Expected } from "./testing/peers-for-tests.ts";
import { mapped, readWhole, stream } from "./testing/made-for-tests.ts";

const logs: Expected[] = [
  {
    name: "an incident activity log with semicolons",
    kind: "event-log",
    shape: "log",
    csv: `Incident ID;DateStamp;IncidentActivity_Number;IncidentActivity_Type;Assignment Group;KM number;Interaction ID
IM0004;07-01-2013 08:17:17;001A;Reassignment;TEAM0001;KM01;SD07
IM0004;24-01-2013 13:41:38;001B;Update;TEAM0002;KM01;SD07
`,
    mapping: {
      case: "Incident ID",
      time: "DateStamp",
      activity: "IncidentActivity_Type",
      team: "Assignment Group",
    },
    events: [
      ["IM0004", "logged 2013-01-07T08:17"],
      ["IM0004", "logged 2013-01-24T13:41"],
    ],
  },
  {
    name: "a flattened XES log",
    kind: "event-log",
    shape: "log",
    csv: `case:concept:name,concept:name,time:timestamp,org:group,org:resource,lifecycle:transition,case:customer
1-1,Queued,2010-03-31T15:59:42+01:00,V30,Siebel,Awaiting Assignment,Sales
`,
    mapping: {
      case: "case:concept:name",
      time: "time:timestamp",
      activity: "concept:name",
      team: "org:group",
      person: "org:resource",
      state: "lifecycle:transition",
      customer: "case:customer",
    },
    events: [["1-1", "logged 2010-03-31T14:59"]],
  },
  {
    name: "a log with start and end, sorted by time",
    kind: "event-log",
    shape: "log",
    csv: `CaseID,ActivityName,Resource,Start Timestamp,Complete Timestamp,Variant,Variant
a,Check,Ana,2024/05/11 09:00:00.000,2024/05/11 09:30:00.000,1,1
b,Check,Ben,2024/05/11 09:10:00.000,2024/05/11 09:40:00.000,1,1
`,
    mapping: {
      case: "CaseID",
      time: "Complete Timestamp",
      activity: "ActivityName",
      person: "Resource",
    },
    events: [
      ["a", "logged 2024-05-11T09:30"],
      ["b", "logged 2024-05-11T09:40"],
    ],
  },
  {
    name: "a German log",
    kind: "event-log",
    shape: "log",
    csv: `Vorgangsnummer;Zeitstempel;Aktivität;Abteilung;Bearbeiter;Kunde
A-1;11. Mai 2024 09:00;Angenommen;Einkauf;Ana;Vertrieb
A-1;13. Dez. 2024 09:00;Erledigt;Einkauf;Ana;Vertrieb
`,
    mapping: {
      case: "Vorgangsnummer",
      time: "Zeitstempel",
      activity: "Aktivität",
      team: "Abteilung",
      person: "Bearbeiter",
      customer: "Kunde",
    },
    events: [
      ["A-1", "logged 2024-05-11T09:00"],
      ["A-1", "logged 2024-12-13T09:00"],
    ],
  },
  {
    name: "headers that say nothing but for a word, and times told by their look",
    kind: "event-log",
    shape: "log",
    csv: `Our ticket no.,When it was,What
5,2024-05-11 09:00,opened
5,2024-05-11 10:00,closed
`,
    mapping: { case: "Our ticket no.", time: "When it was" },
    events: [
      ["5", "logged 2024-05-11T09:00"],
      ["5", "logged 2024-05-11T10:00"],
    ],
  },
];

const all = [...exportsOfPeers, ...logs];

describe("each export is recognised and read", () => {
  test.each(all)("$name", async ({ kind, shape = "table", csv, mapping, events, request }) => {
    const { plan, rows, unreadable } = await readWhole(stream(csv));
    expect(unreadable).toEqual([]);
    expect([plan.kind, plan.shape]).toEqual([kind, shape]);
    expect(mapped(plan)).toMatchObject(mapping);
    expect(
      rows.map((row) => [
        row.caseKey,
        ...row.events.map(({ kind, at }) => `${kind} ${at.toISOString().slice(0, 16)}`),
      ]),
    ).toEqual(events);
    expect(rows[0]!.request).toMatchObject(request ?? {});
  });

  test.each(all)(
    "$name, with its columns the other way round",
    async ({ kind, csv, mapping, events, name }) => {
      // Cells beyond the header, and columns told apart by their order, do not survive this.
      if (/wider|GLPI$|two columns/.test(name)) return;
      const turned = turnedRound(csv);
      const { plan, rows } = await readWhole(stream(turned));
      expect(plan.kind).toBe(kind);
      expect(mapped(plan)).toMatchObject(mapping);
      expect(rows.map(({ caseKey }) => caseKey)).toEqual(events.map(([caseKey]) => caseKey));
    },
  );
});

function turnedRound(csv: string): string {
  const { dialect } = detectDialect(csv)!;
  const rows = new CsvRows(dialect).push(csv).filter(isGood);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return rows.map(({ cells }) => cells.map(quoted).toReversed().join(dialect.delimiter)).join("\n");
}
