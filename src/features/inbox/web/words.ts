/** The words of a line: what happened, as a colleague would say it. */
import { dayWords, timeWords } from "#web/data/zone.ts";
import type { InboxLine, Kind } from "./data.ts";
import { sentences } from "./sentences.ts";

export interface Reading {
  readonly me: string;
  readonly now: Date;
  readonly zone: string;
}

type Said = (line: InboxLine, who: string, reading: Reading) => string;

const said: Readonly<Record<Kind, Said>> = {
  asked: () => "A new request for you",
  "asked-team": () => "A new request for your team",
  assigned: (_line, who) => `${who} gave you this`,
  replied: (line, who) =>
    line.count === 1 ? `${who} replied` : `${line.count} replies, the latest from ${who}`,
  noted: (line, who) =>
    line.count === 1 ? `${who} wrote a note` : `${line.count} notes, the latest from ${who}`,
  mentioned: (line, who) =>
    line.count === 1
      ? `${who} mentioned you`
      : `You were mentioned ${line.count} times, last by ${who}`,
  follows: (_line, who) => `${who} lets you follow this`,
  "was-this-right": (line) => (line.waitsForAnswer ? "Done. Was this right?" : "Done"),
  confirmed: (_line, who) => `${who} said that it was right`,
  done: (_line, who) => `${who} finished it`,
  reopened: (_line, who) => `${who} said that something is missing`,
  "handed-over": (_line, who) => `${who} handed it over to your team`,
  "part-finished": (_line, who) => `${who} finished the part that it waited for`,
  "promise-nearing": (line, _who, reading) => `The ${promiseOf(line)} is due ${due(line, reading)}`,
  "promise-broken": (line, _who, reading) => `The ${promiseOf(line)} was due ${due(line, reading)}`,
  quiet: () => "It has been quiet; the smallest next step is yours",
  withdrawn: (_line, who) => `${who} does not need it any more`,
  merged: (_line, who) => `${who} made it part of another request`,
  split: (_line, who) => `${who} made it a request of its own again`,
  "outside-declined": (_line, who) => `${who} declined that a customer outside waits`,
  added: (line) => `You belong to ${line.team?.name ?? "a team"} now`,
  "duty-swapped": swapWords,
  chain: newsWords,
  goals: newsWords,
  commitments: newsWords,
  balance: newsWords,
  debriefs: newsWords,
  surveys: newsWords,
  digest: newsWords,
  fairness: newsWords,
  defects: newsWords,
  mediation: newsWords,
  meetings: (line, who) => (line.actor ? `${who} ${newsWords(line)}` : newsWords(line)),
  heard: newsWords,
  afterwards: newsWords,
  lessons: newsWords,
  thanks: (line, who) => (line.actor ? `${who} ${newsWords(line)}` : newsWords(line)),
  growth: newsWords,
  gatherings: newsWords,
  conduct: newsWords,
};

export function saidOf(line: InboxLine, reading: Reading): string {
  return said[line.kind](line, line.actor?.name ?? "Somebody", reading);
}

/** What the line is about, in a few words: the request's title, or the team. */
export function aboutOf(line: InboxLine): string {
  return line.request?.title ?? line.news?.title ?? line.team?.name ?? "";
}

function newsWords({ news }: InboxLine): string {
  return news?.said ?? "";
}

function promiseOf({ promise }: InboxLine): string {
  return sentences.promises[promise ?? "done"];
}

function due({ dueAt }: InboxLine, { now, zone }: Reading): string {
  return dueAt === null ? "soon" : timeWords(new Date(dueAt), now, zone);
}

function swapWords({ swap, team, actor }: InboxLine, who: string, { me, now }: Reading): string {
  if (!swap) return `${who} swapped a turn`;
  const day = (text: string): string => dayWords(new Date(`${text}T12:00:00Z`), now, "UTC");
  const [first, last] = [day(swap.firstDay), day(swap.lastDay)];
  const days = first === last ? first : `${first} to ${last}`;
  const where = team ? ` in ${team.name}` : "";
  if (swap.takenBack) return `${who} took a swap back: ${days}${where}`;
  if (swap.personId === me) return `${who} gave you turns${where}: ${days}`;
  return swap.personId === actor?.id
    ? `${who} takes over your turns${where}: ${days}`
    : `${who} gave your turns${where} to a colleague: ${days}`;
}

/** Where a line leads. */
export function hrefOf(line: InboxLine): string | undefined {
  if (line.request) return `/requests/${line.request.id}`;
  if (line.news) return line.news.href;
  if (line.team && line.kind === "duty-swapped") return `/teams/${line.team.id}/duty`;
  if (line.team && line.kind === "promise-broken") return `/serve/${line.team.id}`;
  return line.team ? `/teams/${line.team.id}` : undefined;
}
