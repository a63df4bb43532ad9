/** Tells whom thanks reach; the words stand where they are read, never in a line. */
import { forgetNews, tellNews } from "#feature/inbox";
import type { Database } from "#platform/database/open.ts";

export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

const keyOf = (thanksId: string): string => `thanks:${thanksId}`;
export const receivedHref = (thanksId: string): string => `/me/thanks#${thanksId}`;

export interface GivenOf {
  readonly id: string;
  readonly giverId: string;
  readonly personIds: readonly string[];
  /** Of the request that it is tied to, for who may see that; null: none. */
  readonly number: number | null;
  readonly isToTeam: boolean;
}

/** The inbox puts the giver's name before it: 'Mira thanks you for request 412', to who may see that. */
export async function tellGiven(moment: Moment, given: GivenOf): Promise<void> {
  const whom = given.isToTeam ? "your team" : "you";
  const what = given.number === null ? "" : ` for request ${given.number}`;
  await tell(moment, given, `thanks ${whom}${what}`);
}

export interface Travelled {
  readonly id: string;
  readonly giverId: string | null;
}

/** A customer's words: they are theirs, whoever passed them on. Who has left is told nothing; it waits for them. */
export async function tellTravelled(
  moment: Moment,
  { id }: Travelled,
  reached: readonly { readonly id: string; readonly departed: boolean }[],
): Promise<void> {
  const personIds = reached.filter(({ departed }) => !departed).map((person) => person.id);
  await tell(
    moment,
    { id, giverId: null, personIds },
    "A customer says thank you, and you had a part in it",
  );
}

async function tell(
  moment: Moment,
  { id, giverId, personIds }: { id: string; giverId: string | null; personIds: readonly string[] },
  said: string,
): Promise<void> {
  for (const personId of personIds) moment.touch(`mine:${personId}`);
  await tellNews(moment, [
    {
      kind: "thanks",
      key: keyOf(id),
      personIds,
      actorId: giverId,
      at: moment.now,
      title: "Thanks",
      said,
      href: receivedHref(id),
    },
  ]);
}

/** It was taken back: the line that told of it goes too. */
export async function untell(
  moment: Moment,
  thanksId: string,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) moment.touch(`mine:${personId}`);
  await forgetNews(moment, { key: keyOf(thanksId), kind: "thanks", personIds });
}
