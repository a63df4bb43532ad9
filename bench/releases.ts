/**
 * `npx tsx bench/releases.ts [HISTORIES]`: releases made by chance, each asked what follows from all that it shows about one to four people, or about
 * answers of one mind. Found must be none; with the walls taken away it must find some.
 */
import { makeRelease, toldOf } from "../src/features/heard/rules/safe/releases-for-tests.ts";
import type { Walls } from "../src/features/heard/rules/planning.ts";

const histories = Number(process.argv[2] ?? 1_000);

const tries: readonly { readonly name: string; readonly walls: Walls; readonly finds: boolean }[] =
  [
    { name: "as released", walls: { nextSmallest: true, ledger: true }, finds: false },
    { name: "without the ledger", walls: { nextSmallest: true, ledger: false }, finds: false },
    {
      name: "without the next smallest",
      walls: { nextSmallest: false, ledger: true },
      finds: false,
    },
    { name: "without both", walls: { nextSmallest: false, ledger: false }, finds: true },
  ];

for (const { name, walls, finds } of tries) {
  let found = 0;
  for (let seed = 1; seed <= histories; seed += 1) if (toldOf(makeRelease(seed), walls)) found += 1;
  const isRight = found > 0 === finds;
  console.log(`${name}: ${found} of ${histories} tell of fewer than five${isRight ? "" : " (!)"}`);
  if (!isRight) process.exitCode = 1;
}
