/** The words of a line: what happened, as a colleague would say it. */
import { type NewsKind, newsKinds, type NoticeKind, noticeKinds } from "#contract/inbox";
import type { Language } from "#web/data/language.ts";
import { dayWords, timeWords } from "#web/data/zone.ts";
import type { InboxLine, Kind } from "./data.ts";
import { readNews, type Read } from "./news.ts";
import type { Words } from "./use-words.ts";

export interface Reading {
  readonly me: string;
  readonly now: Date;
  readonly zone: string;
}

interface Told {
  readonly line: InboxLine;
  readonly who: string;
  readonly reading: Reading;
  readonly words: Words;
}
type OwnKind = Exclude<Kind, NewsKind | NoticeKind>;

const said: Readonly<Record<OwnKind, (told: Told) => string>> = {
  asked: ({ words }) => words.ofLines.asked,
  "asked-team": ({ words }) => words.ofLines.askedTeam,
  assigned: ({ who, words }) => words.ofLines.assigned(who),
  replied: ({ line, who, words }) => words.ofLines.replied(who, line.count),
  noted: ({ line, who, words }) => words.ofLines.noted(who, line.count),
  mentioned: ({ line, who, words }) => words.ofLines.mentioned(who, line.count),
  follows: ({ who, words }) => words.ofLines.follows(who),
  "was-this-right": ({ line, words }) =>
    line.waitsForAnswer ? words.ofLines.wasItRight : words.ofLines.isDone,
  confirmed: ({ who, words }) => words.ofLines.confirmed(who),
  done: ({ who, words }) => words.ofLines.done(who),
  reopened: ({ who, words }) => words.ofLines.reopened(who),
  "handed-over": ({ who, words }) => words.ofLines.handedOver(who),
  "part-finished": ({ who, words }) => words.ofLines.partFinished(who),
  "promise-nearing": (told) => told.words.ofLines.nearing(promiseOf(told), due(told)),
  "promise-broken": (told) => told.words.ofLines.broken(promiseOf(told), due(told)),
  quiet: ({ words }) => words.ofLines.quiet,
  withdrawn: ({ who, words }) => words.ofLines.withdrawn(who),
  merged: ({ who, words }) => words.ofLines.merged(who),
  split: ({ who, words }) => words.ofLines.split(who),
  "outside-declined": ({ who, words }) => words.ofLines.outsideDeclined(who),
  added: ({ line, words }) => words.ofLines.added(line.team?.name ?? words.ofLines.aTeam),
  "duty-swapped": swapWords,
};

/** Told by another feature, on the server, in words of its own. */
const isNews = (kind: Kind): kind is NewsKind | NoticeKind =>
  [...newsKinds, ...noticeKinds].some((news) => news === kind);

export function saidOf(line: InboxLine, reading: Reading, words: Words): Read {
  const { kind } = line;
  if (isNews(kind)) return newsWords(line, words.lang);
  const who = line.actor?.name ?? words.ofLines.somebody;
  return { text: said[kind]({ line, who, reading, words }), lang: words.lang };
}

/** What the line is about, in a few words: the request's title, or the team. Without a language where somebody wrote it. */
export function aboutOf(line: InboxLine, { lang }: Words): { text: string; lang?: Language } {
  if (line.news && isOwnTitle(line)) return readNews(line.news.title, lang);
  return { text: line.request?.title ?? line.news?.title ?? line.team?.name ?? "" };
}

/** Of these the title is a name of Goodturn's or made by it as well; of the others somebody wrote it. */
const ownTitles: ReadonlySet<Kind> = new Set([
  "chain",
  "digest",
  "fairness",
  "mediation",
  "afterwards",
  "lessons",
  "thanks",
  "growth",
  "conduct",
]);
const isOwnTitle = ({ kind, news }: InboxLine): boolean =>
  ownTitles.has(kind) || news?.href === "/gatherings/coffee";

/** A colleague's name stands before what is said of them. */
const namesWho: ReadonlySet<Kind> = new Set(["meetings", "thanks"]);

function newsWords({ kind, actor, news }: InboxLine, language: Language): Read {
  const { text, lang } = readNews(news?.said ?? "", language);
  return { text: actor && namesWho.has(kind) ? `${actor.name} ${text}` : text, lang };
}

function promiseOf({ line, words }: Told): string {
  return words.ofLines.promises[line.promise ?? "done"];
}

function due({ line: { dueAt }, reading: { now, zone }, words }: Told): string {
  return dueAt === null ? words.ofLines.soon : timeWords(new Date(dueAt), now, zone, words.lang);
}

function swapWords({ line: { swap, team, actor }, who, reading: { me, now }, words }: Told) {
  const { swap: said } = words.ofLines;
  if (!swap) return said.some(who);
  const day = (text: string): string =>
    dayWords(new Date(`${text}T12:00:00Z`), now, "UTC", words.lang);
  const [first, last] = [day(swap.firstDay), day(swap.lastDay)];
  const days = first === last ? first : said.days(first, last);
  const where = team ? said.where(team.name) : "";
  if (swap.takenBack) return said.takenBack(who, days, where);
  if (swap.personId === me) return said.toMe(who, days, where);
  return swap.personId === actor?.id
    ? said.takesOver(who, days, where)
    : said.toOther(who, days, where);
}

/** Where a line leads. */
export function hrefOf(line: InboxLine): string | undefined {
  if (line.request) return `/requests/${line.request.id}`;
  if (line.news) return line.news.href;
  if (line.team && line.kind === "duty-swapped") return `/teams/${line.team.id}/duty`;
  if (line.team && line.kind === "promise-broken") return `/serve/${line.team.id}`;
  return line.team ? `/teams/${line.team.id}` : undefined;
}
