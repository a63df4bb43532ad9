import { callsOn, statementsOn } from "./calls.ts";
import { openFilledHouse } from "./house.ts";
import { measureRound, measureScopes, memoryOfServer } from "./measures.ts";
const count = Number(process.argv[2]);
const seconds = Number(process.argv[3] ?? 1.5);
const what = process.argv[4] ?? "all";
const house = await openFilledHouse(`/tmp/gt-bench/${count}`, count);
console.log("start", house.serving.startMilliseconds);
const show = (round: Map<string, { perSecond: number; p50: number; p95: number; p99: number }>) => {
  for (const [name, m] of round)
    console.log(name.padEnd(40), m.perSecond.toFixed(0).padStart(7), "p50", m.p50.toFixed(2), "p95", m.p95.toFixed(2), "p99", m.p99.toFixed(2));
};
try {
  const calls = await callsOn(house);
  const statements = await statementsOn(house);
  if (what !== "scopes") {
    const round = await measureRound(house, calls, statements, seconds);
    show(round);
    const r = (a: string, b: string) => console.log(a, (round.get(a)!.perSecond / round.get(b)!.perSecond).toFixed(3));
    for (const c of [1, 16]) { r(`create ${c}`, `floor insert ${c}`); r(`reply ${c}`, `floor insert ${c}`); r(`read ${c}`, `floor read ${c}`); r(`list ${c}`, `floor list ${c}`); }
  }
  if (what !== "round") show(await measureScopes(house, seconds));
  console.log(memoryOfServer(house));
} finally {
  await house.close();
}
