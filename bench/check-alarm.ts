/** Measures how often the balance alarm rings for nothing, and how often it finds a fall: npx tsx bench/check-alarm.ts [RUNS] */
import { countAlarms, type Kind, kinds, type Truth } from "../src/features/balance/trying-alarm.ts";
import { wilsonShare } from "../src/platform/statistics/wilson.ts";

const runs = Number(process.argv[2] ?? 1000);
const histories = [12, 18, 24, 36, 60] as const;
const seed = 20_261_122;

function measured(truth: Truth, looks: number): string {
  const share = wilsonShare(countAlarms(truth, { runs, looks, seed }), runs)!;
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(share.value)} (${percent(share.low)} to ${percent(share.high)})`;
}

function table(title: string, cell: (kind: Kind, before: number) => string): void {
  console.log(`\n${title}, per cent of ${runs} runs with 95 % interval\n`);
  console.log(`| outcome | ${histories.map((months) => `${months} months before`).join(" | ")} |`);
  console.log(`|---|${histories.map(() => "---").join("|")}|`);
  for (const kind of Object.keys(kinds) as Kind[])
    console.log(`| ${kind} | ${histories.map((before) => cell(kind, before)).join(" | ")} |`);
}

table("Alarms within a year, nothing changes inside or outside", (kind, before) =>
  measured({ kind, before, inside: "same", fall: 0 }, 12),
);
table("Alarms within a year, the inside truly gets better once", (kind, before) =>
  measured({ kind, before, inside: "better", fall: 0 }, 12),
);
table("Alarms within a year, the inside truly gets better in every month", (kind, before) =>
  measured({ kind, before, inside: "always", fall: 0 }, 12),
);
table(
  "Alarms within a year, the outcome truly falls by two, nothing changes inside",
  (kind, before) => measured({ kind, before, inside: "same", fall: 2 }, 12),
);
const found = "Found within three months: the outcome falls by two as the inside gets";
table(`${found} better, a third less waiting`, (kind, before) =>
  measured({ kind, before, inside: "better", fall: 2 }, 3),
);
table(`${found} much better, half the waiting`, (kind, before) =>
  measured({ kind, before, inside: "much better", fall: 2 }, 3),
);
table(`${found} better beyond doubt`, (kind, before) =>
  measured({ kind, before, inside: "always", fall: 2 }, 3),
);
table(`${found} better beyond doubt, and did so long before`, (kind, before) =>
  measured({ kind, before, inside: "always", fall: 2, isLate: true }, 3),
);
