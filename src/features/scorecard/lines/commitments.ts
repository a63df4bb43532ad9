/** What leaders have committed themselves to. Of a team the commitments themselves, never a count: a team has one lead as a rule. */
import { commitmentsAbout, countKept, shareOfLeaders } from "#feature/commitments";
import { showShare } from "#feature/relationships";
import { count, emptyLine, fact, nothing } from "../rules.ts";
import type { Card, Reader } from "./card.ts";

export const readCommitments: Reader = (card) =>
  card.team === null ? ofOrganisation(card) : ofTeam(card, card.team.id);

/** How many live, at the end of each month; how many leaders have one; and which share of a year's endings was kept. */
async function ofOrganisation(card: Card) {
  const { db, who, now, today, months } = card;
  const [first] = months;
  const year = { from: first?.from ?? now, to: now, lastDay: today };
  const counts = await countKept(db, who, [...months, year]);
  const inYear = counts.at(-1)!;
  const share = await shareOfLeaders(db, who, today);
  const leaders = share.live === null ? nothing : count(share.live, share.leaders);
  return {
    ...emptyLine("commitments", "count"),
    now: count(inYear.live),
    months: months.map(({ month }, at) => ({ month, ...count(counts[at]!.live) })),
    facts: [
      fact("leaders-with-commitment", { ...leaders, n: share.leaders }),
      fact("commitments-kept", showShare(inYear.kept, inYear.ended)),
    ],
  };
}

async function ofTeam({ db, who, today }: Card, teamId: string) {
  const about = await commitmentsAbout(db, who, { teamId, today });
  const things = about.map(({ id, what, untilDay, isPastItsDay }) => ({
    kind: "commitment" as const,
    id,
    name: what,
    untilDay,
    stands: isPastItsDay ? ("past-its-day" as const) : null,
  }));
  return { ...emptyLine("commitments"), things };
}
