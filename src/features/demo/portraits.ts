/** What the teams of the demo say of themselves: words with what stood there before, and hints on their forms. Pure. */
import type { Tables, Told } from "./beside.ts";
import { teams } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";
import { hints, voices } from "./voices.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_260_118;
const parts = ["ask", "constraints", "hard", "proud"] as const;

export function makePortraits({ begun, now, ids, members }: Told): Tables {
  const chance = makeChance(seed);
  /** Some day between the beginning and yesterday. */
  const someDay = (least: number, most: number): Date => {
    const at = begun.getTime() + chance.whole(least, most) * dayMilliseconds;
    return new Date(Math.min(at, now.getTime() - dayMilliseconds));
  };
  const someoneOf = (team: string): string => chance.pick(membersIn(members, team).slice(0, 5)).id;
  const words = teams.flatMap(({ name }) =>
    parts.flatMap((part): Row[] => {
      const { before, [part]: text } = voices[name];
      const earlier = before?.[part];
      const own = { team_id: ids.teamId(name), part };
      const says = (version: number, said: string, at: Date): Row => ({
        ...own,
        version,
        words: said,
        by_person_id: someoneOf(name),
        at,
      });
      return earlier === undefined
        ? [says(1, text, someDay(2, 60))]
        : [says(1, earlier, someDay(2, 60)), says(2, text, someDay(70, 170))];
    }),
  );
  const told = hints.map(({ team, service, says, reason }): Row => {
    const at = someDay(20, 160);
    return {
      id: chance.id(at),
      team_id: ids.teamId(team),
      service_id: service === undefined ? null : ids.serviceId(team, service),
      says,
      reason: reason ?? null,
      by_person_id: someoneOf(team),
      at,
    };
  });
  return [
    ["team_words", words],
    ["hint", told],
  ];
}
