/** What reaches the inbox: a nudge to oneself, and a word to the colleagues who are invited. Without a name in the words. */
import { tellNews, forgetNews } from "#feature/inbox";
import type { WordKind } from "./contract.ts";

type Moment = Parameters<typeof tellNews>[0];
type News = Parameters<typeof tellNews>[1][number];

const untitled = "A meeting";

export interface ToNudge {
  readonly id: string;
  readonly key: string;
  readonly personId: string;
  readonly title: string;
  readonly startsAt: Date;
}

/** All who are nudged at this moment at once. */
export async function nudge(moment: Moment, meetings: readonly ToNudge[]): Promise<void> {
  if (meetings.length === 0) return;
  await tellNews(
    moment,
    meetings.map((meeting) => nudgeOf(meeting, moment.now)),
  );
  for (const { personId } of meetings) moment.touch(`meetings:${personId}`);
}

const nudgeKey = ({ key, startsAt }: Pick<ToNudge, "key" | "startsAt">): string =>
  `nudge:${key}:${startsAt.toISOString()}`;

/** Whoever is there needs it no more. */
export async function takeNudgeBack(
  moment: Moment,
  meeting: Pick<ToNudge, "key" | "startsAt" | "personId">,
): Promise<void> {
  const personIds = [meeting.personId];
  await forgetNews(moment, { kind: "meetings", key: nudgeKey(meeting), personIds });
}

function nudgeOf({ id, key, personId, title, startsAt }: ToNudge, now: Date): News {
  const minutes = Math.max(1, Math.round((startsAt.getTime() - now.getTime()) / 60_000));
  return {
    kind: "meetings",
    key: nudgeKey({ key, startsAt }),
    personIds: [personId],
    actorId: null,
    at: now,
    title: title === "" ? untitled : title,
    said: `Begins in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    href: `/me/meetings#${id}`,
  };
}

export interface Saying {
  readonly key: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly personId: string;
  readonly toIds: readonly string[];
}

interface SaidWord {
  readonly kind: WordKind;
  readonly newAt: Date | null;
}

const keyOf = ({ key, personId }: Saying): string => `word:${key}:${personId}`;

/** One line for each colleague, whatever was said before. */
export async function tellWord(moment: Moment, saying: Saying, word: SaidWord): Promise<void> {
  await tellOf(moment, saying, saidOf(word, saying.startsAt));
}

/** To those who heard that somebody comes late or not at all. */
export async function tellHere(moment: Moment, saying: Saying, word: SaidWord): Promise<void> {
  await tellOf(moment, saying, word.kind === "cannot" ? "is here after all" : "is here now");
}

async function tellOf(moment: Moment, saying: Saying, said: string): Promise<void> {
  await takeWordBack(moment, saying);
  await tellNews(moment, [
    {
      kind: "meetings",
      key: keyOf(saying),
      personIds: saying.toIds,
      actorId: saying.personId,
      at: moment.now,
      title: saying.title === "" ? untitled : saying.title,
      said,
      href: "/me/meetings",
    },
  ]);
  for (const personId of saying.toIds) moment.touch(`meetings:${personId}`);
}

export async function takeWordBack(moment: Moment, saying: Saying): Promise<void> {
  const { toIds: personIds } = saying;
  await forgetNews(moment, { kind: "meetings", key: keyOf(saying), personIds });
  for (const personId of saying.toIds) moment.touch(`meetings:${personId}`);
}

/** Follows a name: 'Ada Brook comes about 10 minutes late'. Minutes are the same in every zone. */
function saidOf({ kind, newAt }: SaidWord, startsAt: Date): string {
  if (kind === "cannot" || newAt === null) return "cannot come";
  const minutes = Math.max(1, Math.round((newAt.getTime() - startsAt.getTime()) / 60_000));
  return `comes about ${minutes} ${minutes === 1 ? "minute" : "minutes"} late`;
}
