/** What is told of a case: that something waits, and never what, of whom, or in which. */
import { tellNews } from "#feature/inbox";
import type { Part } from "./rules.ts";
import { membersOfCase } from "./queries/people.ts";

type Moment = Parameters<typeof tellNews>[0];

const place = { title: "Mediation", href: "/mediation" } as const;
const said = "Something waits for you under Mediation";
const saidEnded = "A mediation that you opened for others has ended";

export async function tellPersons(
  moment: Moment,
  key: string,
  personIds: readonly string[],
  words = said,
): Promise<void> {
  if (personIds.length === 0) return;
  const news = { kind: "mediation", key, at: moment.now, personIds, actorId: null } as const;
  await tellNews(moment, [{ ...news, ...place, said: words }]);
}

/** Whoever opened a case for others: neither how it ended nor between whom. */
export const tellEnded = (moment: Moment, caseId: string, personId: string): Promise<void> =>
  tellPersons(moment, `mediation:${caseId}:ended-for-others`, [personId], saidEnded);

/** Tells those who take part, but for the one who has just acted; screens of the case read again. */
export async function tellCase(
  moment: Moment,
  caseId: string,
  { key, except }: { readonly key: string; readonly except: Part | null },
): Promise<void> {
  const members = await membersOfCase(moment.db, caseId);
  const others = members.filter(({ part }) => part !== except).map(({ personId }) => personId);
  await tellPersons(moment, `mediation:${caseId}:${key}`, others);
  moment.touch(`mediation:${caseId}`);
}
