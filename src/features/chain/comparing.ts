/** Declared links beside those that requests show, put together for whoever reads. */
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { voiceOf } from "./access.ts";
import type { ComparedAnswer, CompareRow, SeenRow } from "./contract.ts";
import { circlesOf, type LinkEnds } from "./graph.ts";
import type { LinkRow } from "./queries/reading.ts";
import { decideToDeclare, mayConfirm, mayWithdraw, type Shown, type Voice } from "./rules.ts";
import type { Whole } from "./whole.ts";

/** Of each list; totals count all. */
const mostRows = 300;

/** For which ends of a link the reader speaks. */
function voiceAt(who: Who, { endOf }: Whole, { fromServiceId, toServiceId }: LinkEnds): Voice {
  return voiceOf(who, endOf(fromServiceId), toServiceId === null ? null : endOf(toServiceId));
}

export function asCompared(
  whole: Whole,
  who: Who,
  teamId: string | undefined,
): Omit<Sendable<ComparedAnswer>, "held"> {
  const { compared, named, asOf } = whole;
  const touches = (...ids: readonly (string | null)[]) =>
    teamId === undefined || ids.some((id) => id !== null && named(id).team.id === teamId);
  const links = compared.links.filter((link) => touches(link.fromServiceId, link.toServiceId));
  const isUsed = (link: LinkRow & Shown) => !isNeverUsed(whole, link);
  const [agreed, unused] = [links.filter(isUsed), links.filter((link) => !isUsed(link))];
  const undeclared = seenRows(whole, who, {
    link: (link) => touches(link.fromServiceId, link.toServiceId),
    asked: (asked) => touches(asked.fromServiceId) || asked.teamId === teamId,
    outside: (link) => touches(link.fromServiceId),
  });
  const mostUsed = agreed.toSorted((a, b) => volumeOf(b) - volumeOf(a));
  const rows = (some: readonly (LinkRow & Shown)[]) =>
    some.slice(0, mostRows).map((link) => asLinkRow(whole, who, link));
  return {
    agreed: rows(mostUsed),
    unused: rows(unused),
    undeclared: undeclared.slice(0, mostRows),
    totals: {
      agreed: agreed.length,
      unused: unused.length,
      undeclared: undeclared.length,
      unconfirmed: links.filter(({ confirmedAt }) => confirmedAt === null).length,
    },
    circles: circlesOf(compared.links)
      .filter((ids) => touches(...ids))
      .map((ids) => ids.map(named)),
    teams: offering(whole),
    asOf,
  };
}

/** Nothing shows that the link is used, and requests could show it. What is bought outside they cannot. */
function isNeverUsed(whole: Whole, link: LinkRow & Shown): boolean {
  const isShown = link.seen !== null || link.perhaps !== null;
  return !isShown && link.toSegmentId === null && !isUncounted(whole, link);
}

/** Requests of a confidential service are in no figure. */
const isUncounted = ({ isConfidential }: Whole, { fromServiceId, toServiceId }: LinkEnds) =>
  [fromServiceId, toServiceId].some((id) => id !== null && isConfidential(id));

const volumeOf = ({ seen, perhaps }: Shown): number => seen?.requests ?? perhaps?.requests ?? 0;

function offering({ teams, services }: Whole): { id: string; name: string }[] {
  const some = new Set(services.map(({ teamId }) => teamId));
  return teams.filter(({ id }) => some.has(id)).map(({ id, name }) => ({ id, name }));
}

export function asLinkRow(whole: Whole, who: Who, link: LinkRow & Shown): Sendable<CompareRow> {
  const { id, toServiceId, toSegmentId, declaredAt, byId, byName, seen, perhaps } = link;
  const voice = voiceAt(who, whole, link);
  const isConfirmed = link.confirmedAt !== null;
  const segment = whole.segments.find((one) => one.id === toSegmentId);
  return {
    id,
    from: whole.named(link.fromServiceId),
    to: toServiceId === null ? null : whole.named(toServiceId),
    segment: segment ? { id: segment.id, name: segment.name } : null,
    declaredAt,
    declaredBy: byId === null ? null : { id: byId, name: byName ?? "" },
    confirmed: isConfirmed,
    seen,
    perhaps,
    uncounted: isUncounted(whole, link),
    weakest: link === whole.weakest,
    may: {
      confirm: !isConfirmed && mayConfirm(link.declaredFor, voice),
      withdraw: mayWithdraw(voice),
    },
  };
}

function asSeenRow(
  whole: Whole,
  who: Who,
  { fromServiceId, toServiceId, seen }: Whole["compared"]["undeclared"][number],
): Sendable<SeenRow> {
  const to = whole.named(toServiceId);
  const voice = voiceAt(who, whole, { fromServiceId, toServiceId, toSegmentId: null });
  return {
    from: whole.named(fromServiceId),
    to,
    segment: null,
    team: to.team,
    seen,
    mayDeclare: decideToDeclare(voice) !== null,
    choices: [],
  };
}

/** None where the team offers nothing that a link could lead to. */
function asAskedRow(
  whole: Whole,
  who: Who,
  { fromServiceId, teamId, seen }: Whole["compared"]["asked"][number],
): Sendable<SeenRow>[] {
  const team = whole.teamById.get(teamId);
  const choices = whole.services.filter((service) => service.teamId === teamId);
  const [first] = choices;
  if (!team || !first) return [];
  const voice = voiceAt(who, whole, { fromServiceId, toServiceId: first.id, toSegmentId: null });
  return [
    {
      from: whole.named(fromServiceId),
      to: null,
      segment: null,
      team: { id: team.id, name: team.name },
      seen,
      mayDeclare: decideToDeclare(voice) !== null,
      choices: choices.map(({ id, name }) => ({ id, name })),
    },
  ];
}

function asOutsideRow(
  whole: Whole,
  who: Who,
  { fromServiceId, toSegmentId, seen }: Whole["compared"]["outside"][number],
): Sendable<SeenRow> {
  const segment = whole.segments.find(({ id }) => id === toSegmentId)!;
  const voice = voiceAt(who, whole, { fromServiceId, toServiceId: null, toSegmentId });
  return {
    from: whole.named(fromServiceId),
    to: null,
    segment: { id: segment.id, name: segment.name },
    team: null,
    seen,
    mayDeclare: decideToDeclare(voice) !== null,
    choices: [],
  };
}

interface Wanted {
  readonly link: (link: Whole["compared"]["undeclared"][number]) => boolean;
  readonly asked: (asked: Whole["compared"]["asked"][number]) => boolean;
  readonly outside: (link: Whole["compared"]["outside"][number]) => boolean;
}

/** What requests show and nobody declared, the most frequent first. */
function seenRows(whole: Whole, who: Who, wanted: Wanted): Sendable<SeenRow>[] {
  const { undeclared, asked, outside } = whole.compared;
  return [
    ...undeclared.filter(wanted.link).map((link) => asSeenRow(whole, who, link)),
    ...asked.filter(wanted.asked).flatMap((one) => asAskedRow(whole, who, one)),
    ...outside.filter(wanted.outside).map((link) => asOutsideRow(whole, who, link)),
  ].toSorted((a, b) => b.seen.requests - a.seen.requests);
}

/** What requests show that a service is needed for. */
export const suggestionsFor = (whole: Whole, who: Who, serviceId: string): Sendable<SeenRow>[] =>
  seenRows(whole, who, {
    link: ({ fromServiceId }) => fromServiceId === serviceId,
    asked: ({ fromServiceId }) => fromServiceId === serviceId,
    outside: ({ fromServiceId }) => fromServiceId === serviceId,
  });
