/** What reaches the owners of goals: tensions, and that a check-in is due. */
import { tellNews } from "#feature/inbox";
import { membersOf } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { TensionAnswer } from "./contract.ts";
import type { QuietRow } from "./queries/keeping.ts";

interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

const said = {
  named: "Another goal pulls against it",
  spoken: "Something was said about what pulls against it",
  settled: "What pulled against it is settled",
} as const;

type Side = Sendable<TensionAnswer>["goal"];

/** Its owner; where nobody owns it any more, who leads its teams. */
async function answerFor({ db }: Moment, side: Side): Promise<string[]> {
  if (side.owner !== null) return [side.owner.id];
  const ids: string[] = [];
  for (const { id } of side.teams)
    for (const { personId, lead } of await membersOf(db, id)) if (lead) ids.push(personId);
  return ids;
}

/** Each owner hears of it at their own goal; whoever took part in the talk, at the first. */
export async function tellOfTension(
  moment: Moment & { readonly who: Who },
  tension: Sendable<TensionAnswer>,
  kind: keyof typeof said,
  key: string,
): Promise<void> {
  const { goal, other } = tension;
  const spoke = tension.words.map(({ by }) => by?.id);
  const takesPart = [tension.namedBy?.id, ...spoke].filter((id) => id !== undefined);
  const owners = [await answerFor(moment, goal), await answerFor(moment, other)] as const;
  const news = { kind: "goals", actorId: moment.who.personId, at: moment.now } as const;
  const of = (side: Side, personIds: readonly string[]) => ({
    ...news,
    key: `tension:${kind}:${key}`,
    personIds: [...new Set(personIds)],
    title: side.name,
    said: said[kind],
    href: `/goals/${side.id}`,
  });
  const rest = takesPart.filter((id) => !owners.flat().includes(id));
  await tellNews(moment, [of(goal, [...owners[0], ...rest]), of(other, owners[1])]);
}

export async function remind(moment: Moment, goals: readonly QuietRow[]): Promise<void> {
  const { now } = moment;
  await tellNews(
    moment,
    goals.map(({ id, name, ownerId }) => ({
      kind: "goals",
      key: `check-in:${id}:${now.toISOString().slice(0, 10)}`,
      personIds: [ownerId],
      actorId: null,
      at: now,
      title: name,
      said: "Nobody has checked in for a month. How does it stand?",
      href: `/goals/${id}`,
    })),
  );
}
