/** How many feuds are being talked over: of the whole house alone, and nothing of fewer than five, so that nobody can work out whose. */
import { countCases, shownCount } from "#feature/mediation";
import type { ValueAnswer } from "../contract.ts";
import { count, emptyLine, fact, nothing } from "../rules.ts";
import type { Reader } from "./card.ts";

const shown = (cases: number): ValueAnswer => {
  const said = shownCount(cases);
  return said === null ? nothing : count(said);
};

export const readMediations: Reader = async ({ db, team, now }) => {
  if (team !== null) return null;
  const { open, holding } = await countCases(db);
  return {
    ...emptyLine("mediations", "count"),
    asOf: now,
    now: shown(open),
    facts: [fact("agreements-holding", shown(holding))],
  };
};
