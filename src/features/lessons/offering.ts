/** Offers lessons at the moment of need: kept for the person, told quietly and at most once a month in all. */
import { tellNews } from "#feature/inbox";
import { newId } from "#platform/crypto/ids.ts";
import { listKnown } from "./answers.ts";
import { textIn } from "./library.ts";
import {
  addOffers,
  findColleagues,
  listPractised,
  type Offer,
  takeToTell,
} from "./queries/offering.ts";
import { lessonsToOffer, mayTellFrom, type Told } from "./rules.ts";

type Moment = Parameters<typeof tellNews>[0];

/** To each of them, what the need calls for and they have not practised lately. It keeps the kind of the need, and not what it was about. */
export async function offerLessons(
  moment: Moment,
  need: Exclude<Told, "again">,
  personIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return;
  const practised = await listPractised(moment.db, ids);
  const wanted = ids.flatMap((personId) => {
    const own = practised.filter((one) => one.personId === personId);
    const done = new Map(own.map(({ lesson, at }) => [lesson, at]));
    return lessonsToOffer(need, done, moment.now).map((lesson) => ({ personId, lesson, need }));
  });
  await offer(moment, wanted);
}

/** To colleagues alone. The first for each person is the one that the inbox names. */
export async function offer(moment: Moment, wished: readonly Omit<Offer, "id">[]): Promise<void> {
  const { db, now } = moment;
  const colleagues = await findColleagues(
    db,
    wished.map(({ personId }) => personId),
  );
  const wanted = wished.filter(({ personId }) => colleagues.has(personId));
  if (wanted.length === 0) return;
  await addOffers(
    db,
    wanted.map((one) => ({ ...one, id: newId() })),
    now,
  );
  await tell(moment, wanted);
}

interface ToTell {
  readonly offer: Omit<Offer, "id">;
  readonly title: string;
}

/** The titles come first: whoever is told of nothing does not wait a month for the next. */
async function tell(moment: Moment, offers: readonly Omit<Offer, "id">[]): Promise<void> {
  const { db, now } = moment;
  const titles = await titlesOf(db);
  const firsts = new Map<string, ToTell>();
  for (const one of offers) {
    const title = titles.get(one.lesson);
    if (title !== undefined && !firsts.has(one.personId))
      firsts.set(one.personId, { offer: one, title });
  }
  const tellable = await takeToTell(db, [...firsts.keys()], { now, since: mayTellFrom(now) });
  const those = [...firsts.values()].filter((one) => tellable.has(one.offer.personId));
  await tellNews(
    moment,
    those.map((one) => newsOf(one.offer, one.title, now)),
  );
}

/** By lesson, in English where it is there; retired ones have none. */
async function titlesOf(db: Moment["db"]): Promise<ReadonlyMap<string, string>> {
  const known = await listKnown(db);
  return new Map(known.map(({ id, texts }) => [id, textIn(texts, "en").lesson.title]));
}

const said: Readonly<Record<Told, string>> = {
  mediation: "A lesson of five minutes that may help you just now",
  "mediation-led": "A lesson of five minutes that may help you just now",
  "debrief-led": "A lesson of five minutes, before you lead a debrief",
  "came-back": "A lesson of five minutes, since some work came back",
  "sent-back": "A lesson of five minutes, since a question came back to you",
  again: "You wished to be offered this lesson again",
};

function newsOf({ personId, lesson, need }: Omit<Offer, "id">, title: string, at: Date) {
  return {
    kind: "lessons",
    key: `lesson:${lesson}:${at.toISOString()}`,
    personIds: [personId],
    actorId: null,
    at,
    title,
    said: said[need],
    href: `/lessons/${lesson}`,
  } as const;
}
