/** The address of any route: which thing stands at each parameter of its path. */
import type { Thing, Things } from "./things.ts";

export const nowhere = "01900000-0000-7000-8000-00000000dead";

/** What `:id` names, by the beginning of the path; the longest that fits counts. */
const ofPath: readonly (readonly [RegExp, Thing])[] = [
  [/^\/requests/, "request"],
  [/^\/teams/, "team"],
  [/^\/persons\/:id\/towards-teams/, "person"],
  [/^\/persons/, "mate"],
  [/^\/services\/:id\/(hints|set-aside)/, "service"],
  [/^\/services/, "draft"],
  [/^\/calendars/, "calendar"],
  [/^\/sessions/, "session"],
  [/^\/tokens/, "token"],
  [/^\/inbox/, "line"],
  [/^\/me\/absences/, "absence"],
  [/^\/me\/attendance/, "report"],
  [/^\/me\/key\/passkeys/, "ownPasskey"],
  [/^\/me\/calendars/, "ownCalendar"],
  [/^\/me\/meetings/, "meeting"],
  [/^\/imports/, "run"],
  [/^\/invitations/, "invitation"],
  [/^\/segments/, "segment"],
  [/^\/outcomes/, "outcome"],
  [/^\/balance\/alarms/, "alarm"],
  [/^\/fairness\/questions/, "question"],
  [/^\/growth\/receivers/, "mate"],
  [/^\/growth\/views/, "growthView"],
  [/^\/me\/growth\/entries/, "growthEntry"],
  [/^\/me\/growth\/rounds/, "growthRound"],
  [/^\/me\/growth\/shared/, "growthShared"],
  [/^\/me\/growth\/shares/, "growthShare"],
  [/^\/heard/, "heardWave"],
  [/^\/defects\/clusters/, "cluster"],
  [/^\/chain\/links/, "chainLink"],
  [/^\/chain\/services/, "service"],
  [/^\/chain\/teams/, "team"],
  [/^\/goals/, "goal"],
  [/^\/tensions/, "tension"],
  [/^\/initiatives/, "initiative"],
  [/^\/parity/, "service"],
  [/^\/hints/, "hint"],
  [/^\/courtesy\/trade-words/, "tradeWord"],
  [/^\/commitments/, "commitment"],
  [/^\/gatherings/, "gathering"],
  [/^\/coffee/, "coffee"],
  [/^\/rewards/, "reward"],
  [/^\/mediations\/suggestions/, "suggestion"],
  [/^\/mediations/, "mediation"],
  [/^\/debriefs/, "debrief"],
  [/^\/actions/, "action"],
  [/^\/polls/, "poll"],
  [/^\/surveys/, "survey"],
  [/^\/(me\/)?waves/, "wave"],
  [/^\/thanks\/mail/, "thanksMail"],
  [/^\/thanks/, "thanks"],
];
const ofName: Readonly<Record<string, Thing>> = {
  personId: "mate",
  providerId: "team",
  customerId: "customerTeam",
  fromId: "team",
  toId: "customerTeam",
  swapId: "swap",
  absenceId: "absence",
  otherId: "twin",
  attachmentId: "attachment",
  targetId: "target",
  entryId: "sealedEntry",
  cardId: "card",
  themeId: "theme",
  factId: "fact",
  actionId: "action",
  groupId: "waveGroup",
  teamId: "team",
  improvementId: "improvement",
};
const words: Readonly<Record<string, string>> = {
  role: "mediator",
  number: "1",
  version: "1",
  key: "reply:x",
  kind: "requests.drafts",
  day: "2026-02-02",
  month: "2026-02",
  part: "ask",
  reason: "waits",
  line: "promises",
  lesson: "our-way",
  language: "en",
};

/** The thing that a parameter of the path names, or undefined where it is a word. */
export function thingNamed(key: string, name: string): Thing | undefined {
  if (name !== "id") return ofName[name];
  return ofPath.find(([begins]) => begins.test(key.slice(key.indexOf("/"))))?.[1];
}

export function pathOf(
  key: string,
  things: Things,
  overrides: Readonly<Record<string, string>> = {},
): `${string} /${string}` {
  const path = key.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const thing = thingNamed(key, name);
    return overrides[name] ?? (thing ? things[thing] : words[name]) ?? nowhere;
  });
  return path as `${string} /${string}`;
}
