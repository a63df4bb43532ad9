/** The question of one request, as its reader is shown it. */
import { findRequest } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { OfRequestAnswer, Side } from "./contract.ts";
import {
  findQuestion,
  listSides,
  type NewQuestion,
  type SideRow,
  type WaitingRow,
} from "./queries/answering.ts";
import { closesAfter, finishedAt, sayWhy, sidesOf } from "./rules.ts";

interface Which {
  readonly id: string;
  readonly now: Date;
}

interface Standing {
  readonly provider: { readonly id: string; readonly name: string };
  readonly customer: { readonly id: string; readonly name: string };
  readonly closesAt: Date;
  readonly revealedAt: Date | null;
  /** As far as the reader may see them. */
  readonly sides: readonly SideRow[];
  /** Not opened yet: nobody was asked and nobody has answered. */
  readonly toOpen: NewQuestion | null;
}

/** Null where nothing is asked: not finished, one's own team, confidential, imported, or nothing that the reader may see. */
export async function standingOf(db: Database, who: Who, which: Which): Promise<Standing | null> {
  const question = await findQuestion(db, who, which.id);
  if (!question) return notOpened(db, who, which);
  const { providerId, provider, customerTeamId, customer, closesAt, revealedAt } = question;
  return {
    provider: { id: providerId, name: provider },
    customer: { id: customerTeamId, name: customer },
    closesAt,
    revealedAt,
    sides: await listSides(db, who, which.id),
    toOpen: null,
  };
}

async function notOpened(db: Database, who: Who, { id, now }: Which): Promise<Standing | null> {
  const request = await findRequest(db, who, id);
  const finished = request && finishedAt(request, now);
  const parties = request && sidesOf(request);
  if (!finished || !parties) return null;
  const { teamId, teamName, customerTeamName } = request;
  const closesAt = closesAfter(finished);
  const mine = (["customer", "provider"] as const).filter((side) => parties[side] === who.personId);
  return {
    provider: { id: teamId, name: teamName },
    customer: { id: parties.customerTeamId, name: customerTeamName ?? "" },
    closesAt,
    revealedAt: null,
    sides: mine.map((side) => unsaid(side, who.personId)),
    toOpen: { requestId: id, providerId: teamId, closesAt, ...parties },
  };
}

const unsaid = (side: Side, personId: string): SideRow => ({
  side,
  personId,
  person: "",
  heardThen: null,
  verdict: null,
  how: null,
  said: "",
  answeredAt: null,
  version: 0,
});

const answerOf = ({ verdict, how, said }: SideRow) =>
  verdict === null || how === null ? null : { verdict, how, said };

/** Null also for whoever is no side of it while there is nothing to read. */
export async function questionOf(
  db: Database,
  who: Who,
  which: Which,
): Promise<Sendable<OfRequestAnswer> | null> {
  const standing = await standingOf(db, who, which);
  if (!standing) return null;
  const { provider, customer, closesAt, revealedAt, sides } = standing;
  const isOver = revealedAt !== null || closesAt <= which.now;
  const own = sides.find(({ personId }) => personId === who.personId);
  const mine = own ? mineOf(own, standing, isOver) : null;
  const answers = revealedAt === null ? [] : sides.flatMap(asAnswer);
  if (mine === null && answers.length === 0) return null;
  return { provider, customer, closesAt, mine, revealed: revealedAt !== null, answers };
}

/** Null where the time is over for somebody whom nobody asked and who said nothing. */
function mineOf(own: SideRow, { provider, customer }: Standing, isOver: boolean) {
  const { side, heardThen, version } = own;
  const answer = answerOf(own);
  if (isOver && answer === null && heardThen === null) return null;
  const names = { provider: provider.name, customer: customer.name };
  const why = heardThen === null ? null : sayWhy({ side, heardThen }, names);
  return { side, mayAnswer: !isOver, why, answer, version };
}

function asAnswer(row: SideRow) {
  const answer = answerOf(row);
  const { side, personId, person, answeredAt } = row;
  return answer && answeredAt
    ? [{ side, person: { id: personId, name: person }, ...answer, answeredAt }]
    : [];
}

export function asWaiting(row: WaitingRow) {
  const { requestId, number, title, side, provider, customer, heardThen, closesAt } = row;
  const other =
    side === "customer"
      ? { id: row.providerId, name: provider }
      : { id: row.customerTeamId, name: customer };
  const why = sayWhy({ side, heardThen }, { provider, customer });
  return { request: { id: requestId, number, title }, side, other, why, closesAt };
}
