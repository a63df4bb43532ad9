/**
 * Tries rounds of fair service on public logs: npx tsx bench/fairness-logs.ts FOLDER, in which the unpacked tables lie. The logs know no
 * customer teams, so something that stands for them is taken, and times by the clock: it is the placebo that is looked at, on real times,
 * ties and open cases.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { groupBy } from "../src/platform/grouping.ts";
import { wilsonShare } from "../src/platform/statistics/wilson.ts";
import { judge, placeboOf, type Test } from "../src/features/fairness/reckoning/rounds.ts";
import { type Asked, sampleOf } from "../src/features/fairness/reckoning/samples.ts";
import { testWaits } from "../src/features/fairness/reckoning/waits.ts";

type Row = Readonly<Record<string, string>>;
type Case = Asked & { readonly providerId: string };

interface Log {
  readonly name: string;
  readonly file: string;
  readonly id: string;
  readonly caseOf: (rows: readonly Row[], end: number) => Case | null;
  readonly timeOf: (row: Row) => number;
}

/** '29/2/2016 01:16' */
function dayFirst(text: string): number {
  const [, day, month, year, time] = /^(\d+)\/(\d+)\/(\d+) (\S+)$/.exec(text) ?? [];
  return Date.parse(`${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}T${time}:00Z`);
}

interface Lasting {
  readonly from: number;
  readonly to: number | null;
  readonly end: number;
}
const lasting = ({ from, to, end }: Lasting): Pick<Asked, "seconds" | "came"> => ({
  seconds: Math.max(0, Math.floor(((to ?? end) - from) / 1000)),
  came: to !== null,
});

const logs: readonly Log[] = [
  {
    name: "ServiceNow; the team that resolved it, the place of whoever called, alike in category and impact",
    file: "incident_event_log/incident_event_log.csv",
    id: "number",
    timeOf: (row) => dayFirst(row["sys_updated_at"]!),
    caseOf: (rows, end) => {
      const last = rows.at(-1)!;
      const { assignment_group: providerId, location: customerId, resolved_at: resolved } = last;
      if (providerId === "?" || customerId === "?") return null;
      const to = resolved === "?" ? null : dayFirst(resolved!);
      const times = lasting({ from: dayFirst(last["opened_at"]!), to, end });
      const stratum = `${last["category"]} ${last["impact"]}`;
      return { providerId: providerId!, customerId: customerId!, stratum, ...times };
    },
  },
  {
    name: "Volvo IT; the division of the last step, the country of the first, alike in impact",
    file: "vinst.csv",
    id: "SR Number",
    timeOf: (row) => Date.parse(row["Change Date+Time"]!),
    caseOf: (rows, end) => {
      const [first, last] = [rows[0]!, rows.at(-1)!];
      const from = Date.parse(first["Change Date+Time"]!);
      const to = last["Status"] === "Completed" ? Date.parse(last["Change Date+Time"]!) : null;
      const places = {
        providerId: last["Involved ST Function Div"]!,
        customerId: first["Country"]!,
      };
      return { ...places, stratum: last["SR Latest Impact"]!, ...lasting({ from, to, end }) };
    },
  },
  {
    name: "Italian help desk; the section, the customer, alike in product and seriousness",
    file: "helpdesk.csv",
    id: "Case ID",
    timeOf: (row) => Date.parse(`${row["Complete Timestamp"]!.replaceAll("/", "-")}Z`),
    caseOf: (rows, end) => {
      const [first, last] = [rows[0]!, rows.at(-1)!];
      const at = (row: Row): number =>
        Date.parse(`${row["Complete Timestamp"]!.replaceAll("/", "-")}Z`);
      const to = last["Activity"] === "Closed" ? at(last) : null;
      const places = { providerId: last["support_section"]!, customerId: last["customer"]! };
      const stratum = `${last["product"]} ${last["seriousness_2"]}`;
      return { ...places, stratum, ...lasting({ from: at(first), to, end }) };
    },
  },
];

/** Columns of one name are told apart by their order. */
function rowsOf(path: string): Row[] {
  const seen = new Map<string, number>();
  const columns = (heads: string[]): string[] =>
    heads.map((head) => {
      const many = (seen.get(head) ?? 0) + 1;
      seen.set(head, many);
      return many === 1 ? head : `${head} ${many}`;
    });
  return parse(readFileSync(path, "utf8"), { columns, bom: true });
}

for (const { name, file, id, caseOf, timeOf } of logs) {
  const rows = rowsOf(join(process.argv[2] ?? ".", file));
  const end = rows.reduce((latest, row) => Math.max(latest, timeOf(row)), 0);
  const cases = [...groupBy(rows, (row) => row[id]!).values()].flatMap(
    (of) => caseOf(of, end) ?? [],
  );
  const samples = [...groupBy(cases, ({ providerId }) => providerId)].map(
    ([providerId, of]) => [providerId, sampleOf(of)] as const,
  );
  const tests = samples.flatMap(([providerId, sample]): Test[] =>
    testWaits(sample).map((plain, group) => ({
      providerId,
      customerId: sample.customerIds[group]!,
      measure: "done",
      plain,
    })),
  );
  const told = judge(tests).filter(({ figures }) => figures.p !== null);
  const found = told.filter(({ verdict }) => verdict === "found");
  const begun = performance.now();
  const { tests: many, below } = placeboOf(
    samples.map(([, sample]) => sample),
    20_261_122,
    { tests: 2000, most: 10 ** 8 },
  );
  const { value, low, high } = wilsonShare(below, many)!;
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(`${name}: ${cases.length} cases, ${told.length} tests, ${found.length} to ask about`);
  console.log(
    `  placebo: of ${many} tests ${percent(value)} % below .05 (${percent(low)} to ${percent(high)}), ${Math.round(performance.now() - begun)} ms`,
  );
}
