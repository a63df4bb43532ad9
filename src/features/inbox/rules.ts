/** Who is told what. Pure: the facts are arguments; whether each may see it is asked afterwards (telling.ts). */
import type { SeenBy } from "#feature/requests";
import type { Choice, Kind } from "./contract.ts";

/** A request as it stands when something about it is told. */
export interface Facts extends SeenBy {
  readonly requestId: string;
  readonly state: string;
}

/** Who leads the serving team. */
export interface Leads {
  /** The leads of the next team above where nobody leads this one. */
  readonly leadIds: readonly string[];
  /** Who leads the next team above that has a lead. */
  readonly leadsAboveIds: readonly string[];
}

export interface Recipient {
  readonly personId: string;
  readonly kind: Kind;
  /** Is told of the team, without the request, when they may not see the request itself. */
  readonly orOfTeam?: boolean;
}

const usualChoices: Partial<Record<Kind, Choice>> = {
  "asked-team": "quiet",
  confirmed: "quiet",
  done: "quiet",
  lessons: "quiet",
};

export function usualChoice(kind: Kind): Choice {
  return usualChoices[kind] ?? "show";
}

/** A lead who shuts the ears to broken promises leaves nobody who can act. */
export function mayBeOff(kind: Kind, leadsATeam: boolean): boolean {
  return kind !== "promise-broken" || !leadsATeam;
}

/** What counts for a person: their choice, or the usual one; 'off' is 'quiet' where it may not be off. */
export function choiceOf(kind: Kind, chosen: Choice | undefined, leadsATeam: boolean): Choice {
  const choice = chosen ?? usualChoice(kind);
  return choice === "off" && !mayBeOff(kind, leadsATeam) ? "quiet" : choice;
}

/** Everyone once, with the first kind that names them; nobody hears of their own act. */
export function once(recipients: readonly Recipient[], actorId: string | null): Recipient[] {
  const seen = new Set<string | null>([actorId]);
  return recipients.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}

function each(
  kind: Kind,
  ...people: readonly (string | null | undefined | readonly string[])[]
): Recipient[] {
  const ids = people.flat().filter((id): id is string => typeof id === "string");
  return ids.map((personId) => ({ personId, kind }));
}

/** Who works on it, or would: the holder, else who is on duty. */
function hands(facts: Facts, dutyId: string | null): string | null {
  return facts.holderId ?? dutyId;
}

/** Work that nobody has and that is not over may stand offered to its team. */
export function isStillOffered({ holderId, state }: Pick<Facts, "holderId" | "state">): boolean {
  return holderId === null && !over.includes(state);
}

/** Whether new work is offered to everyone in the team: nobody has it, and it is nobody's turn. */
export function isOfferedAnew(facts: Facts, dutyId: string | null): boolean {
  return dutyId === null && isStillOffered(facts);
}

/** `assignedId`: who was given it in the act of asking. Without either it is offered to the team. */
export function toldOfAsking(
  facts: Facts,
  assignedId: string | null,
  dutyId: string | null,
): Recipient[] {
  if (assignedId !== null) return each("asked", assignedId);
  // Somebody was quicker than this telling.
  return facts.holderId === null && facts.state === "asked" ? each("asked", dutyId) : [];
}

export function toldOfReply(
  facts: Facts,
  side: "customer" | "provider",
  mentionedIds: readonly string[],
  dutyId: string | null,
): Recipient[] {
  const other = side === "provider" ? facts.customerId : hands(facts, dutyId);
  return [...each("mentioned", mentionedIds), ...each("replied", other, facts.followerIds)];
}

export function toldOfNote(facts: Facts, mentionedIds: readonly string[]): Recipient[] {
  return [...each("mentioned", mentionedIds), ...each("noted", facts.holderId)];
}

/** What a step on a request tells, by the kind of its entry in the history. */
export function toldOfStep(kind: string, facts: Facts & Leads, dutyId: string | null): Recipient[] {
  switch (kind) {
    case "assigned":
      return each("assigned", facts.holderId);
    case "confirmed":
      return each("confirmed", facts.holderId);
    case "reopened":
      return each("reopened", hands(facts, dutyId), facts.leadIds);
    case "withdrawn":
      return each("withdrawn", facts.holderId, facts.followerIds);
    case "merged":
      // The request that goes on has such an entry too; it tells nobody.
      return facts.state === "merged"
        ? each("merged", facts.customerId, facts.holderId, facts.followerIds)
        : [];
    case "split":
      return each("split", facts.customerId, hands(facts, dutyId), facts.followerIds);
    default:
      return [];
  }
}

/** That a claim was declined is told to whoever said that somebody waits outside. */
export function toldOfDecline(sayerId: string | null): Recipient[] {
  return each("outside-declined", sayerId);
}

export function toldOfFinish(facts: Facts): Recipient[] {
  if (facts.state !== "done") return [];
  return [...each("was-this-right", facts.customerId), ...each("done", facts.followerIds)];
}

/** Told about the request that waited for the part. */
export function toldOfPart(parent: Facts, dutyId: string | null): Recipient[] {
  return each("part-finished", hands(parent, dutyId));
}

/** Without anybody on duty the team is offered it too. */
export function toldOfHandOver(facts: Facts & Leads, dutyId: string | null): Recipient[] {
  if (facts.holderId !== null) return [];
  return each("handed-over", dutyId === null ? facts.leadIds : dutyId);
}

/** Warnings go to whoever can still act. */
export function toldOfNearing(facts: Facts & Leads, dutyId: string | null): Recipient[] {
  const one = hands(facts, dutyId);
  return one === null
    ? ofTeam(each("promise-nearing", facts.leadIds))
    : each("promise-nearing", one);
}

export function toldOfBreach(facts: Facts & Leads, dutyId: string | null): Recipient[] {
  return [
    ...each("promise-broken", hands(facts, dutyId)),
    ...ofTeam(each("promise-broken", facts.leadIds)),
  ];
}

/** A working day after the breach, when nothing has come of it. */
export function toldAbove(facts: Facts & Leads): Recipient[] {
  return ofTeam(each("promise-broken", facts.leadsAboveIds));
}

function ofTeam(recipients: readonly Recipient[]): Recipient[] {
  return recipients.map((recipient) => ({ ...recipient, orOfTeam: true }));
}

export const over: readonly string[] = ["done", "confirmed", "withdrawn", "merged"];

export interface Outdated {
  readonly kinds: readonly Kind[];
  /** Whose lines of these kinds still mean something. */
  readonly exceptId: string | null;
}

/** Which unread lines about a request mean nothing any more, as it stands now. */
export function outdated(facts: Pick<Facts, "state" | "holderId">): Outdated[] {
  const lines: Outdated[] = [];
  if (facts.state !== "done") lines.push({ kinds: ["was-this-right"], exceptId: null });
  if (over.includes(facts.state)) {
    const work: Kind[] = ["asked", "assigned", "handed-over", "quiet"];
    lines.push({ kinds: [...work, "promise-nearing", "promise-broken"], exceptId: null });
  } else if (facts.holderId !== null) {
    const offered: Kind[] = ["asked", "handed-over", "assigned", "quiet"];
    lines.push({ kinds: offered, exceptId: facts.holderId });
  }
  return lines;
}

/** Lines that whoever has just done something on the request has plainly seen. */
export const seenByActing: readonly Kind[] = [
  "asked",
  "assigned",
  "replied",
  "noted",
  "mentioned",
  "reopened",
  "handed-over",
  "part-finished",
  "quiet",
];
