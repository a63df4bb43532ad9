/** `goodturn report holders`: who held what was asked, as a table to read or as one JSON object. */
import { type OtherReport, floor } from "#feature/relationships";
import { groupBy } from "#platform/grouping.ts";
import type { HeldAnswer, MostlyAnswer } from "./contract.ts";
import { type FlowLine, flowOf, heldIn, mostlyIn, teamsIn } from "./figures.ts";
import { measureHeld } from "./measuring.ts";
import { spreadWithin, sumWithin } from "./queries/figures.ts";

const mostLines = 20;

export const holdersReport: OtherReport = {
  name: "holders",
  usage:
    "holders: who held requests, in seconds of wall time that add up to their lives. `holders` over all of them, `teams` by the team that serves (own, others, customer; blockingShare = others / open; `mostly` whose time it mostly is, with the 95 % interval of its share), `flow` who waits for whom. Fewer than five requests are too few to say: null.",
  make: async (db, window, now) => {
    await measureHeld(db, { behind: true }, now);
    const rows = await sumWithin(db, window, now);
    const whole = heldIn(rows, floor);
    const spreads = groupBy(await spreadWithin(db, window, now), ({ providerId }) => providerId);
    const teams = teamsIn(rows, floor).map((held) => ({
      ...held,
      mostly: mostlyIn(held.requests, spreads.get(held.team.id) ?? [], floor),
    }));
    const flow = flowOf(rows, floor);
    const facts = {
      ...saidOf(whole),
      holders: whole.held?.lines.map(({ kind, team, throughParts, requests, wallSeconds }) => ({
        holder: kind,
        team: team?.name ?? null,
        throughParts,
        requests,
        seconds: wallSeconds,
      })),
      teams: teams.map(({ team, mostly, ...held }) => ({
        team: team.name,
        ...saidOf(held),
        mostly: { ...mostly, team: mostly.team?.name ?? null },
      })),
      flow: flow.map(({ from, kind, team, requests, wallSeconds }) => ({
        from: from.name,
        to: team?.name ?? kind,
        requests,
        seconds: wallSeconds,
      })),
      asOf: now,
    };
    return { facts, lines: () => linesOf(whole, teams, flow) };
  },
};

function saidOf({ requests, open, held }: HeldAnswer) {
  if (!held) return { requests, open, tooFew: true, seconds: null, blockingShare: null };
  const { whole, own, others, customer } = held;
  return {
    requests,
    open,
    tooFew: false,
    seconds: whole.wallSeconds,
    ownSeconds: own.wallSeconds,
    othersSeconds: others.wallSeconds,
    customerSeconds: customer.wallSeconds,
    blockingShare: whole.wallSeconds === 0 ? 0 : others.wallSeconds / whole.wallSeconds,
  };
}

type JudgedTeam = ReturnType<typeof teamsIn>[number] & { mostly: MostlyAnswer };

const count = (n: number): string => n.toLocaleString("en-GB");
const days = (seconds: number): string => `${(seconds / 86_400).toFixed(1)} d`;
const percent = (part: number, whole: number): string =>
  `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(1)} %`;

/** ', most Finance 71.0 % (66.0 % to 76.0 %)' */
function mostlyWords({ verdict, team, share }: MostlyAnswer): string {
  if (verdict === "tooFew") return "";
  if (!share) return ", cannot be told";
  const { value, low, high } = share;
  return `, most ${team?.name ?? verdict} ${percent(value, 1)} (${percent(low, 1)} to ${percent(high, 1)})`;
}

function linesOf(
  { requests, open, held }: HeldAnswer,
  teams: readonly JudgedTeam[],
  flow: readonly FlowLine[],
): string[] {
  if (!held) return [`${count(requests)} requests: too few to say`];
  const { whole, own, others, customer } = held;
  const all = whole.wallSeconds;
  const shares = `${percent(own.wallSeconds, all)} by the team that serves, ${percent(others.wallSeconds, all)} by others, ${percent(customer.wallSeconds, all)} by the customer`;
  return [
    `${count(requests)} requests, ${count(open)} open, held for ${days(all)}: ${shares}`,
    "",
    `  ${"waits on others".padStart(15)} ${"open".padStart(11)} ${"requests".padStart(9)}`,
    ...teams.slice(0, mostLines).map((team) => {
      const said = team.held
        ? `${percent(team.held.others.wallSeconds, team.held.whole.wallSeconds).padStart(15)} ${days(team.held.whole.wallSeconds).padStart(11)}`
        : `${"too few".padStart(15)} ${"".padStart(11)}`;
      return `  ${said} ${count(team.requests).padStart(9)}  ${team.team.name}${mostlyWords(team.mostly)}`;
    }),
    ...(flow.length === 0 ? [] : ["", "Who waits for whom most:"]),
    ...flow
      .slice(0, mostLines)
      .map(
        ({ from, kind, team, requests: n, wallSeconds }) =>
          `  ${days(wallSeconds).padStart(11)} ${count(n).padStart(9)}  ${from.name} for ${team?.name ?? kind}`,
      ),
  ];
}
