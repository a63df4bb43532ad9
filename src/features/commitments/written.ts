/** What routes.ts needs before it answers: the moment, how many have one, the row that is one's own, what was written. */
import { findVisibleTeam, findZone, listLeaders, listTeamsLedBy } from "#feature/organisation";
import { findOutcomes } from "#feature/outcomes";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { isLeader, isOwn } from "./access.ts";
import type { CommitmentWritten } from "./contract.ts";
import type { Moment } from "./figures.ts";
import {
  type CommitmentRow,
  countWithLive,
  findOwnStanding,
  lockCommitment,
} from "./queries/listing.ts";
import { decideWritten, inOrder, shareOf, type WrongWritten } from "./rules.ts";

export async function momentOf(asked: { db: Database; who: Who; now: Date }): Promise<Moment> {
  const { db, who, now } = asked;
  const zone = await findZone(db);
  return { db, who, now, zone, today: dayInZone(zone, now) };
}

/** How many of the leaders have a live commitment, and what concerns the reader alone. */
export async function standing({ db, who, today }: Moment) {
  const all = await listLeaders(db, who);
  const personIds = all.map(({ id }) => id);
  const live = await countWithLive(db, who, { personIds, today });
  const own = await findOwnStanding(db, who, today);
  return {
    share: shareOf(all.length, live),
    mine: { ...own, mayMake: isLeader(who) },
  };
}

export async function findOwn({ db, who }: Moment, id: string): Promise<CommitmentRow> {
  const row = found(await lockCommitment(db, who, id));
  return isOwn(who, row) ? row : refuse("missing");
}

interface Refusing {
  readonly refuse: (reason: WrongWritten | "notYourTeam" | "wrongSponsor") => never;
}

const tidied = (body: CommitmentWritten): CommitmentWritten => ({
  ...body,
  what: body.what.trim(),
  words: body.words.trim(),
  reviewDays: inOrder(body.reviewDays),
});

/** What was written, tidied, with the names of what it points to; refused where it may not point there. */
export async function readWritten(
  moment: Moment,
  body: CommitmentWritten,
  before: CommitmentRow | null,
  refusing: Refusing,
) {
  const { today } = moment;
  const written = tidied(body);
  const wrong = decideWritten(written, {
    today,
    firstDay: before?.firstDay ?? today,
    untilBefore: before?.untilDay ?? null,
  });
  if (wrong !== null) refusing.refuse(wrong);
  await checkPeople(moment, written, before, refusing);
  return { written, names: await namesOf(moment, written) };
}

/** A team or a sponsor that stands there already may stay. */
async function checkPeople(
  { db, who }: Moment,
  { teamId, sponsorId }: CommitmentWritten,
  before: CommitmentRow | null,
  { refuse: no }: Refusing,
): Promise<void> {
  const isIn = (list: readonly { id: string }[], wanted: string): boolean =>
    list.some(({ id }) => id === wanted);
  if (teamId !== null && teamId !== before?.teamId && !isIn(await listTeamsLedBy(db, who), teamId))
    no("notYourTeam");
  if (sponsorId === null || sponsorId === before?.sponsorId) return;
  if (sponsorId === who.personId || !isIn(await listLeaders(db, who), sponsorId))
    no("wrongSponsor");
}

async function namesOf({ db, who }: Moment, { teamId, outcomeId }: CommitmentWritten) {
  const team = teamId === null ? null : found(await findVisibleTeam(db, who, teamId));
  const outcome = outcomeId === null ? null : found((await findOutcomes(db, who, outcomeId))[0]);
  return { team: team?.name ?? null, outcome: outcome?.name ?? null };
}
