/** `goodturn report goodwill`: every sheet of the house, for the command line and for programs. */
import type { OtherReport } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { lineNames } from "./contract.ts";
import { newestRound, reckonHouse, type Round, standingsOf, type Usual } from "./house/round.ts";
import { sumGoodwill } from "./keeping-up.ts";
import { findSumsOfHouse, namesOfTeams, type SumRow } from "./queries/reading.ts";
import { nothing, showCount } from "./rules.ts";

export const goodwillReport: OtherReport = {
  name: "goodwill",
  usage:
    "goodwill: the sheet of each way between two teams over the last 90 days: `lines` with how many were good of how many, the share and its 95 % interval, `standing` beside what is usual in the house; what moved in 30 days (99 % interval), and `reciprocity` of the house. Fewer than five are too few to say: null.",
  ofWhole: true,
  make: (db, _window, now) => reportGoodwill(db, now),
};

async function reportGoodwill(db: Database, now: Date) {
  await db.transaction().execute(async (within) => {
    await sumGoodwill(within, now);
    await reckonHouse(within, now);
  });
  const round = (await newestRound(db))!;
  const rows = await findSumsOfHouse(db);
  const names = await namesOfTeams(
    db,
    rows.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const nameOf = (id: string): string => names.get(id) ?? "";
  const ways = waysOf(rows, round.usual).map(({ fromId, toId, ...way }) => ({
    from: nameOf(fromId),
    to: nameOf(toId),
    ...way,
  }));
  const facts = {
    usual: lineNames.map((line) => ({ line, ...showCount(round.usual.house[line] ?? nothing) })),
    reciprocity: round.reciprocity,
    moved: round.moved.map(({ fromId, toId, month, before, ...moved }) => ({
      from: nameOf(fromId),
      to: nameOf(toId),
      ...moved,
      month: showCount(month),
      before: showCount(before),
    })),
    ways,
    asOf: round.at,
  };
  return { facts, lines: () => linesOf(facts) };
}

const waysOf = (rows: readonly SumRow[], usual: Usual) =>
  standingsOf(rows, usual).map(({ own, stands, ...way }) => ({
    ...way,
    lines: own.map((row, at) => ({ line: row.line, ...showCount(row), stands: stands[at]! })),
  }));

interface Facts {
  readonly reciprocity: Round["reciprocity"];
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly standing: string;
  }[];
}

function linesOf({ reciprocity: { pairs, found }, ways }: Facts): string[] {
  const of = (standing: string) => ways.filter((way) => way.standing === standing);
  const list = (title: string, standing: string): string[] =>
    of(standing).length === 0
      ? []
      : [title, ...of(standing).map(({ from, to }) => `  ${from} toward ${to}`)];
  return [
    `${ways.length} ways between teams; ${of("too-few").length} with too few to say`,
    found === null
      ? `${pairs} pairs serve each other: too few to say whether it comes back`
      : `Of ${pairs} pairs that serve each other ${found.mutual} stand well both ways; by chance ${found.low} to ${found.high} (p ${found.p.toPrecision(2)})`,
    ...list("High:", "high"),
    ...list("Mixed:", "mixed"),
    ...list("Low:", "low"),
  ];
}
