/** Each entry of a request's history in a sentence. */
import type { Language } from "#web/data/language.ts";
import type { HistoryEntry } from "../data/api.ts";
import type { Words } from "../use-words.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const who = (entry: HistoryEntry): string => entry.actor?.name ?? "Goodturn";

/** What a word of the server is called here; the word itself where it is not known. */
const named = (known: Readonly<Record<string, string>>, value: unknown): string =>
  known[text(value)] ?? text(value);

function impactOf({ sentences }: Words, value: unknown): string {
  const known: Readonly<Record<string, { label: string }>> = sentences.impacts;
  return known[text(value)]?.label ?? text(value);
}

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** '4 December', as the reader would say it; of this year or the next, so that none is said. */
const dayOf = ({ detail }: HistoryEntry, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${text(detail["until"])}T12:00:00Z`));

type EventKind =
  | "asked"
  | "taken"
  | "assigned"
  | "undone"
  | "released"
  | "waiting"
  | "resumed"
  | "said-by-when"
  | "done"
  | "confirmed"
  | "reopened"
  | "cause-said"
  | "withdrawn"
  | "merged"
  | "split"
  | "split-off"
  | "replied"
  | "noted"
  | "handed-over"
  | "part-asked"
  | "part-finished"
  | "linked"
  | "unlinked"
  | "attached"
  | "impact-changed"
  | "corrected"
  | "outside-claimed"
  | "outside-confirmed"
  | "outside-declined"
  | "outside-withdrawn"
  | "escalated"
  | "imported";

type Teller = (entry: HistoryEntry, words: Words) => string;

const waitingWords: Teller = (entry, { told: { events }, sentences }) => {
  const { detail } = entry;
  const tellers: Readonly<Record<string, typeof events.waits>> = {
    customer: events.waitsForCustomer,
    vendor: events.waitsForVendor,
  };
  const said = (tellers[text(detail["for"])] ?? events.waits)(who(entry), text(detail["reason"]));
  return detail["defectId"] === undefined ? said : `${said}. ${sentences.defects.wasNotSaid}`;
};

const mergedWords: Teller = (entry, { told: { events } }) => {
  const { unseen, intoId, number, title } = entry.detail;
  if (unseen !== undefined)
    return (unseen === "into" ? events.mergedUnseen : events.broughtInUnseen)(who(entry));
  const tell = intoId === undefined ? events.broughtIn : events.merged;
  return tell(who(entry), String(number), text(title));
};

/** What the other system called it, as it was written there, and whoever it names. */
const importedWords: Teller = ({ detail, actor }, { told: { events } }) => {
  const activity = text(detail["activity"]).trim();
  return activity === "" ? events.imported(actor?.name) : events.importedAs(activity, actor?.name);
};

const tellers: Record<EventKind, Teller> = {
  asked: (e, { told: { events } }) => events.asked(who(e), e.team?.name),
  taken: (e, { told: { events } }) => events.taken(who(e)),
  assigned: (e, { told: { events } }) => events.assigned(who(e), text(e.detail["holderName"])),
  undone: (e, { told: { events } }) => events.undone(who(e)),
  released: (e, { told: { events } }) => events.released(who(e)),
  waiting: waitingWords,
  resumed: (e, { told: { events } }) =>
    e.actor ? events.resumed(who(e)) : events.partDoneSoWentOn,
  "said-by-when": (e, { lang, told: { events } }) =>
    events.saidByWhen(who(e), dayOf(e, lang), text(e.detail["reason"])),
  done: (e, { told: { events } }) => events.done(who(e)),
  confirmed: (e, { told: { events } }) => events.confirmed(who(e)),
  reopened: (e, { told: { events }, sentences }) =>
    events.reopened(
      who(e),
      named(sentences.causes, e.detail["cause"]),
      text(e.detail["whatIsMissing"]),
    ),
  "cause-said": (e, { told: { events }, sentences }) =>
    e.detail["cause"] === null
      ? events.causeTakenBack(who(e))
      : events.causeSaid(who(e), named(sentences.defects.providerCauses, e.detail["cause"])),
  withdrawn: (e, { told: { events } }) => events.withdrawn(who(e), text(e.detail["reason"])),
  merged: mergedWords,
  split: (e, { told: { events } }) =>
    typeof e.detail["number"] === "number"
      ? events.splitFrom(who(e), e.detail["number"])
      : events.split(who(e)),
  "split-off": (e, { told: { events } }) =>
    e.detail["unseen"] === undefined
      ? events.splitOff(who(e), Number(e.detail["number"]))
      : events.splitOffUnseen(who(e)),
  replied: (e, { told: { events } }) => events.replied(who(e)),
  noted: (e, { told: { events } }) => events.noted(who(e)),
  "handed-over": (e, { told: { events } }) =>
    events.handedOver(
      who(e),
      text(e.detail["fromTeamName"]),
      e.team?.name,
      text(e.detail["reason"]),
    ),
  "part-asked": (e, { told: { events } }) =>
    (e.detail["waits"] === false ? events.partAskedBeside : events.partAsked)(who(e)),
  "part-finished": (_e, { told: { events } }) => events.partFinished,
  linked: (e, { told: { events } }) => events.linked(who(e)),
  unlinked: (e, { told: { events } }) => events.unlinked(who(e)),
  attached: (e, { told: { events } }) => events.attached(who(e)),
  "impact-changed": (e, words) =>
    words.told.events.impactChanged(
      who(e),
      impactOf(words, e.detail["to"]),
      impactOf(words, e.detail["from"]),
    ),
  corrected: (e, { told: { events } }) => events.corrected(who(e)),
  "outside-claimed": (e, { told: { events } }) =>
    events.outsideClaimed(
      who(e),
      [text(e.detail["segment"]), text(e.detail["reference"])].filter(Boolean).join(", "),
    ),
  "outside-confirmed": (e, { told: { events } }) => events.outsideConfirmed(who(e)),
  "outside-declined": (e, { told: { events } }) =>
    events.outsideDeclined(who(e), text(e.detail["reason"])),
  "outside-withdrawn": (e, { told: { events } }) => events.outsideWithdrawn(who(e)),
  escalated: (_e, { told: { events } }) => events.escalated,
  imported: importedWords,
};

/** The sentence of an event; undefined for a kind of which these screens do not know. */
export function eventWords(entry: HistoryEntry, words: Words): string | undefined {
  return tellers[entry.kind as EventKind]?.(entry, words);
}
