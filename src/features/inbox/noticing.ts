/** Tells all colleagues at once, in one row; whoever comes later is told by the thing itself. */
import type { NoticeKind } from "./contract.ts";
import { addNotice, takeNoticesAway } from "./queries/notices.ts";
import type { Moment, NewsOf } from "./telling.ts";

export type NoticeOf = Omit<NewsOf, "kind" | "personIds"> & { readonly kind: NoticeKind };

/** Earlier ones of its kind are out of date with it. How loudly it reaches whom is asked at each reading. */
export async function tellAll({ db }: Pick<Moment, "db">, notice: NoticeOf): Promise<void> {
  const { kind, key, actorId, at, title, said, href } = notice;
  await addNotice(db, { kind, key, actorId, at, detail: { news: { title, said, href } } });
}

/** The person has done what these notices ask for: their lines go, read or not. */
export async function noticeDone(
  { db, now, touch }: Moment,
  done: { readonly kind: NoticeKind; readonly personId: string },
): Promise<void> {
  await takeNoticesAway(db, { ...done, now });
  touch(`inbox:${done.personId}`);
}
