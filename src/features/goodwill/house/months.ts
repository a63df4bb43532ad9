/** Two months beside each other over the whole house, for who tells of a month. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { LineName } from "../contract.ts";
import { lineNamed } from "../queries/lines.ts";
import { namesOfTeams } from "../queries/reading.ts";
import { type CountedPair, countInHouse } from "../queries/sums.ts";
import { type Change, type Count, differenceBetween, nothing, showCount } from "../rules.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface LineBetween {
  readonly from: Named;
  readonly to: Named;
  readonly line: LineName;
  readonly month: Count;
  readonly before: Count;
}

interface Asked {
  readonly now: Date;
  readonly zone: string;
  /** When the month before began, the month did, and it ended. */
  readonly bounds: readonly [before: Date, month: Date, end: Date];
}

/** Each line of each way of which anything ended in the month. */
export async function linesBetween(
  db: Database,
  { bounds: [before, month, end], ...moment }: Asked,
): Promise<LineBetween[]> {
  const spans = [
    { span: "before", from: before, to: month },
    { span: "month", from: month, to: end },
  ] as const;
  const rows = await countInHouse(db, { ...moment, spans });
  const names = await namesOfTeams(
    db,
    rows.flatMap(({ providerId, customerId }) => [providerId, customerId]),
  );
  const named = (id: string): Named => ({ id, name: names.get(id) ?? "" });
  const keyOf = (row: CountedPair): string => `${row.providerId} ${row.customerId} ${row.line}`;
  const earlier = new Map(
    rows.filter(({ span }) => span === "before").map((row) => [keyOf(row), row]),
  );
  return rows
    .filter(({ span }) => span === "month")
    .map((row) => {
      const { line, providerId, customerId } = row;
      const isOfProvider = lineNamed(line).of === "provider";
      const [fromId, toId] = isOfProvider ? [providerId, customerId] : [customerId, providerId];
      const counts = { month: row, before: earlier.get(keyOf(row)) ?? nothing };
      return { from: named(fromId), to: named(toId), line, ...counts };
    });
}

export interface LineAround {
  readonly fromId: string;
  readonly toId: string;
  readonly line: LineName;
  readonly before: ReturnType<typeof showCount>;
  readonly after: ReturnType<typeof showCount>;
  /** After less before; null: too few on one side. */
  readonly change: Change | null;
}

/** Each line of each way among a few teams, in a time before beside a time after: lines of which nothing ended in either are left out. */
export async function linesAround(
  db: Database,
  { teamIds, bounds, ...moment }: Asked & { readonly teamIds: readonly string[] },
): Promise<LineAround[]> {
  const [begin, middle, end] = bounds;
  const spans = [
    { span: "before", from: begin, to: middle },
    { span: "month", from: middle, to: end },
  ];
  const rows = await countInHouse(db, { ...moment, spans, teamIds });
  const byLine = groupBy(
    rows,
    ({ providerId, customerId, line }) => `${providerId} ${customerId} ${line}`,
  );
  return [...byLine.values()].map((own) => {
    const { providerId, customerId, line } = own[0]!;
    const isOfProvider = lineNamed(line).of === "provider";
    const of = (span: string): Count => own.find((row) => row.span === span) ?? nothing;
    const [before, after] = [of("before"), of("month")];
    return {
      fromId: isOfProvider ? providerId : customerId,
      toId: isOfProvider ? customerId : providerId,
      line,
      before: showCount(before),
      after: showCount(after),
      change: differenceBetween(after, before),
    };
  });
}
