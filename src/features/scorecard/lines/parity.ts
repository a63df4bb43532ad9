/** Whether colleagues are promised what customers outside are, service by service. Its own page tells the rest. */
import { parityFigures } from "#feature/parity";
import { count, emptyLine, fact } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readParity: Reader = async ({ db, now, team }) => {
  const figures = await parityFigures(db, now);
  const counts = team === null ? figures.organisation : figures.teams.get(team.id);
  if (!counts || counts.compared === 0) return emptyLine("parity", "count");
  const { compared: n, promise } = counts;
  return {
    ...emptyLine("parity", "count"),
    now: count(promise.worse, n),
    facts: [
      fact("parity-equal", count(promise.equal, n)),
      fact("parity-better", count(promise.better, n)),
    ],
  };
};
