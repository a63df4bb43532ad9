/** How often the sentences on figures and outcomes err, on panels of which it is known what is in them: npx tsx bench/check-together.ts [PANELS] */
import { judgedNames } from "../src/features/together/contract.ts";
import { judge, lookThrough } from "../src/features/together/rules.ts";
import { makePanel, type Planted } from "../src/features/together/trying.ts";

const panels = Number(process.argv[2] ?? 400);
type Kind = Omit<Planted, "seed" | "units" | "months">;

const kinds: readonly (readonly [name: string, planted: Kind])[] = [
  ["nothing", {}],
  ["nothing, months resemble by .7", { resembling: 0.7 }],
  ["nothing but a season that all share", { season: 1 }],
  ["both at once", { season: 1, resembling: 0.5 }],
  ["between units alone", { between: 0.8 }],
  ["between units alone, resembling", { between: 0.8, resembling: 0.7 }],
  ["within, r about .3", { within: 0.32 }],
  ["within, r about .5", { within: 0.58 }],
  ["the month after, r about .3", { followed: 0.32 }],
];
const sizes = [
  { units: 1, months: 48 },
  { units: 3, months: 36 },
  { units: 8, months: 12 },
  { units: 8, months: 36 },
  { units: 30, months: 24 },
];

function countTold(planted: Omit<Planted, "seed">) {
  const told = { between: 0, within: 0, followed: 0, any: 0, none: 0 };
  for (let seed = 1; seed <= panels; seed += 1) {
    const verdicts = judge([lookThrough(makePanel({ ...planted, seed }))], [1])[0]!;
    const found = judgedNames.filter((look) => verdicts[look].state === "told");
    for (const look of found) told[look] += 1;
    told.any += Number(found.length > 0);
    told.none += Number(verdicts.within.state === "none");
  }
  return told;
}

for (const [name, planted] of kinds) {
  console.log(name);
  for (const size of sizes) {
    const shares = Object.entries(countTold({ ...planted, ...size })).map(
      ([look, times]) => `${look} ${((100 * times) / panels).toFixed(1)} %`,
    );
    console.log(`  ${size.units} units, ${size.months} months: told ${shares.join(", ")}`);
  }
}
