/** What each line of a file does, and the same carried out. */
import type { Who } from "#platform/http/who.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { refuse } from "#platform/http/refusal.ts";
import { voiceOf } from "../access.ts";
import { askToConfirm } from "../asking.ts";
import type { ImportOutcome } from "../contract.ts";
import type { LinkEnds } from "../graph.ts";
import { declareBetween } from "../linking.ts";
import type { LinkRow } from "../queries/reading.ts";
import { decideToDeclare, mayConfirm } from "../rules.ts";
import type { Whole } from "../whole.ts";
import type { NamedLine } from "./reading.ts";

export type DecidedLine = { readonly line: number } & (
  | { readonly state: "wrong"; readonly says: string }
  | {
      readonly state: "new" | "confirms" | "same";
      readonly ends: LinkEnds;
      readonly from: string;
      readonly to: string;
    }
);

const keyOf = ({ fromServiceId, toServiceId, toSegmentId }: LinkEnds): string =>
  `${fromServiceId} ${toServiceId ?? toSegmentId}`;
const plain = (name: string): string => name.toLowerCase();

/** Finds names as people write them: capitals make no difference. */
interface Finding {
  readonly service: (team: string, service: string) => string | Wrong;
  readonly segment: (name: string) => string | Wrong;
}
interface Wrong {
  readonly says: string;
}

function findingIn({ teams, services, segments }: Whole): Finding {
  const teamIds = new Map(teams.map(({ id, name }) => [plain(name), id]));
  const serviceIds = new Map(
    services.map(({ id, name, teamId }) => [`${teamId} ${plain(name)}`, id]),
  );
  const segmentIds = new Map(segments.map(({ id, name }) => [plain(name), id]));
  return {
    service: (team, service) => {
      const teamId = teamIds.get(plain(team));
      if (teamId === undefined) return { says: `There is no team called '${team}'.` };
      const id = serviceIds.get(`${teamId} ${plain(service)}`);
      return id ?? { says: `${team} offers nothing called '${service}'.` };
    },
    segment: (name) =>
      segmentIds.get(plain(name)) ?? { says: `There are no customers outside called '${name}'.` },
  };
}

function endsOf(line: NamedLine, find: Finding): LinkEnds | Wrong {
  const from = find.service(line.fromTeam, line.fromService);
  if (typeof from !== "string") return from;
  const leadsToService = line.toTeam !== "" || line.toService !== "";
  if (leadsToService === (line.segment !== ""))
    return { says: "It must lead to a service of a team, or to a segment: to one of the two." };
  const to = leadsToService
    ? find.service(line.toTeam, line.toService)
    : find.segment(line.segment);
  if (typeof to !== "string") return to;
  if (to === from) return { says: "It leads to itself." };
  return {
    fromServiceId: from,
    toServiceId: leadsToService ? to : null,
    toSegmentId: leadsToService ? null : to,
  };
}

export function decideLines(lines: readonly NamedLine[], whole: Whole, who: Who): DecidedLine[] {
  const find = findingIn(whole);
  const links = new Map(whole.compared.links.map((link) => [keyOf(link), link]));
  const earlier = new Set<string>();
  return lines.map((line) => {
    const ends = endsOf(line, find);
    if ("says" in ends) return { line: line.line, state: "wrong", says: ends.says };
    const state = stateOf(ends, links.get(keyOf(ends)), { whole, who });
    if (state === null)
      return {
        line: line.line,
        state: "wrong",
        says: "Neither of its teams is yours, so you cannot declare it.",
      };
    const isAgain = earlier.has(keyOf(ends));
    earlier.add(keyOf(ends));
    const to = line.segment === "" ? `${line.toTeam}: ${line.toService}` : line.segment;
    const from = `${line.fromTeam}: ${line.fromService}`;
    return { line: line.line, state: isAgain ? "same" : state, ends, from, to };
  });
}

function stateOf(
  ends: LinkEnds,
  link: LinkRow | undefined,
  { whole: { endOf }, who }: { whole: Whole; who: Who },
): "new" | "confirms" | "same" | null {
  const to = ends.toServiceId === null ? null : endOf(ends.toServiceId);
  const voice = voiceOf(who, endOf(ends.fromServiceId), to);
  if (link) {
    const confirms = link.confirmedAt === null && mayConfirm(link.declaredFor, voice);
    return confirms ? "confirms" : "same";
  }
  return decideToDeclare(voice) === null ? null : "new";
}

/** Declares what is new and confirms what others declared; the teams that are asked get one line. */
export async function bringIn(
  saying: Parameters<typeof askToConfirm>[0],
  lines: readonly DecidedLine[],
  { endOf }: Whole,
): Promise<void> {
  const asked: string[] = [];
  for (const line of lines) {
    if (line.state !== "new" && line.state !== "confirms") continue;
    const { ends } = line;
    const to = ends.toServiceId === null ? null : endOf(ends.toServiceId);
    const between = { from: endOf(ends.fromServiceId), to };
    const { asksTeamIds } = await declareBetween(saying, ends, between, () => refuse("missing"));
    asked.push(...asksTeamIds);
  }
  await askToConfirm(saying, asked);
}

const mostWrong = 500;
const mostShown = 200;

export function asImport(lines: readonly DecidedLine[]): Sendable<ImportOutcome> {
  const totals = { new: 0, confirms: 0, same: 0, wrong: 0 };
  for (const { state } of lines) totals[state] += 1;
  return {
    totals,
    wrong: lines
      .flatMap((line) => (line.state === "wrong" ? [{ line: line.line, says: line.says }] : []))
      .slice(0, mostWrong),
    links: lines
      .flatMap((line) =>
        line.state === "new" || line.state === "confirms"
          ? [{ line: line.line, from: line.from, to: line.to, state: line.state }]
          : [],
      )
      .slice(0, mostShown),
  };
}
