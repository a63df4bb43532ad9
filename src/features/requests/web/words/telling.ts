/** What a request's state, and each entry of its history, is in a sentence. */
import type { DueKind, HistoryEntry, RequestDetail, RequestRow, State } from "../data/api.ts";
import { sentences } from "../sentences.ts";

type Row = Pick<
  RequestRow,
  "state" | "team" | "holder" | "customer" | "dueAt" | "dueKind" | "stateSince"
>;

/** 'Ana Petrova (Payroll)', 'Payroll': who has the work in hand. */
export function whoHas({ holder, team }: Pick<RequestRow, "holder" | "team">): string {
  return holder ? `${holder.name} (${team.name})` : team.name;
}

const customerName = (row: Pick<RequestRow, "customer">): string =>
  row.customer?.name ?? "the customer";

const stateTellers: Record<State, (row: Row) => string> = {
  asked: (row) =>
    row.holder ? `${whoHas(row)} has it` : `${row.team.name} has it; nobody has taken it yet`,
  taken: (row) => `${whoHas(row)} has it`,
  "waiting-customer": (row) => `${whoHas(row)} waits for an answer from ${customerName(row)}`,
  "waiting-vendor": (row) => `${whoHas(row)} waits for a vendor`,
  "waiting-part": (row) => `${whoHas(row)} waits for a part from another team`,
  done: (row) => `${row.team.name} is done; ${customerName(row)} says whether it is right`,
  confirmed: (row) => `${row.team.name} is done, and ${customerName(row)} says it is right`,
  reopened: (row) => `Something is missing; ${whoHas(row)} has it again`,
  withdrawn: () => "It is not needed any more",
  merged: () => "It goes on in another request",
};

/** 'Payroll has it; nobody has taken it yet'. */
export const stateWords = (row: Row): string => stateTellers[row.state](row);

const dueWords: Record<DueKind, string> = {
  "first-reply": "they answer",
  "next-reply": "they answer",
  done: "it is done",
};
/** 'they answer by tomorrow 10:00', or nothing while no promise runs. `by` is made by the caller, who knows the reader's zone. */
export const promiseWords = (row: Pick<RequestRow, "dueKind">, by: string): string =>
  row.dueKind === null ? "" : `${dueWords[row.dueKind]} by ${by}`;

export const dueNames: Record<DueKind, string> = {
  "first-reply": "the first reply",
  "next-reply": "the next reply",
  done: "the work",
};

export const meanwhileWords = (name: string | undefined): string =>
  `${name ?? "Someone"} changed it a moment ago; your text is kept. Look at what is new, then send it again.`;

export const presenceWords = (name: string, writing: boolean): string =>
  writing ? `${name} is writing a reply` : `${name} has this open`;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const after = (reason: unknown): string => (text(reason) === "" ? "" : `: ${text(reason)}`);
const who = (entry: HistoryEntry): string => entry.actor?.name ?? "Goodturn";
const impactOf = (value: unknown): string => {
  const known: Readonly<Record<string, { label: string }>> = sentences.impacts;
  return known[text(value)]?.label ?? text(value);
};
const causeOf = (value: unknown): string => {
  const known: Readonly<Record<string, string>> = sentences.causes;
  return known[text(value)] ?? text(value);
};

const providerCauseOf = (value: unknown): string => {
  const known: Readonly<Record<string, string>> = sentences.defects.providerCauses;
  return known[text(value)] ?? text(value);
};

/** '4 December', as the reader would say it; of this year or the next, so that none is said. */
const dayOf = ({ detail }: HistoryEntry): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${text(detail["until"])}T12:00:00Z`),
  );

export type EventKind =
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

const waitedFor: Readonly<Record<string, string>> = {
  customer: "for an answer from the customer",
  vendor: "for a vendor",
};

/** What the other system called it, as it was written there, and whoever it names. */
function importedWords({ detail, actor }: HistoryEntry): string {
  const activity = text(detail["activity"]).trim();
  const by = actor ? `, ${actor.name}` : "";
  return activity === ""
    ? `It was brought in from another system${by}`
    : `${activity}${by} (brought in from another system)`;
}

const goneOnIn = (number: unknown): string =>
  typeof number === "number" ? `; it had gone on in ${number}` : "";

const tellers: Record<EventKind, (entry: HistoryEntry) => string> = {
  asked: (e) => `${who(e)} asked ${e.team?.name ?? "the team"}`,
  taken: (e) => `${who(e)} took it`,
  assigned: (e) => `${who(e)} gave it to ${text(e.detail["holderName"])}`,
  undone: (e) => `${who(e)} took that back`,
  released: (e) => `${who(e)} put it back into the queue`,
  waiting: (e) =>
    `${who(e)} waits ${waitedFor[text(e.detail["for"])] ?? ""}${after(e.detail["reason"])}${e.detail["defectId"] === undefined ? "" : `. ${sentences.defects.wasNotSaid}`}`,
  resumed: (e) => (e.actor ? `${who(e)} went on` : "The part is done, so it went on"),
  "said-by-when": (e) => `${who(e)} said: by ${dayOf(e)}${after(e.detail["reason"])}`,
  done: (e) => `${who(e)} was done`,
  confirmed: (e) => `${who(e)} said that it is right`,
  reopened: (e) =>
    `${who(e)} said that something is missing. ${causeOf(e.detail["cause"])}${after(e.detail["whatIsMissing"])}`,
  "cause-said": (e) =>
    e.detail["cause"] === null
      ? `${who(e)} took back why it came back`
      : `${who(e)} said why it came back, as the team sees it. ${providerCauseOf(e.detail["cause"])}`,
  withdrawn: (e) => `${who(e)} said that it is not needed any more${after(e.detail["reason"])}`,
  merged: (e) =>
    e.detail["unseen"] !== undefined
      ? `${who(e)} ${e.detail["unseen"] === "into" ? "let it go on in another request" : "brought another request in"}`
      : e.detail["intoId"] === undefined
        ? `${who(e)} brought request ${String(e.detail["number"])} in: ${text(e.detail["title"])}`
        : `${who(e)} let it go on in request ${String(e.detail["number"])}: ${text(e.detail["title"])}`,
  split: (e) => `${who(e)} made it a request of its own again${goneOnIn(e.detail["number"])}`,
  "split-off": (e) =>
    `${who(e)} made ${e.detail["unseen"] === undefined ? `request ${Number(e.detail["number"])}` : "another request"} one of its own again; it was not the same`,
  replied: (e) => `${who(e)} replied`,
  noted: (e) => `${who(e)} wrote a note`,
  "handed-over": (e) =>
    `${who(e)} handed it from ${text(e.detail["fromTeamName"])} to ${e.team?.name ?? "another team"}${after(e.detail["reason"])}`,
  "part-asked": (e) =>
    `${who(e)} asked another team for a part${e.detail["waits"] === false ? "; the work goes on meanwhile" : ""}`,
  "part-finished": () => "A part is done",
  linked: (e) => `${who(e)} linked a related request`,
  unlinked: (e) => `${who(e)} took a link away`,
  attached: (e) => `${who(e)} added a file`,
  "impact-changed": (e) =>
    `${who(e)} changed what depends on it: ${impactOf(e.detail["to"])} (before: ${impactOf(e.detail["from"])})`,
  corrected: (e) => `${who(e)} corrected the title or the description`,
  "outside-claimed": (e) => {
    const said = [text(e.detail["segment"]), text(e.detail["reference"])]
      .filter(Boolean)
      .join(", ");
    return `${who(e)} said that a customer outside waits${said === "" ? "" : `: ${said}`}`;
  },
  "outside-confirmed": (e) => `${who(e)} confirmed that a customer outside waits`,
  "outside-declined": (e) =>
    `${who(e)} declined that a customer outside waits${after(e.detail["reason"])}`,
  "outside-withdrawn": (e) => `${who(e)} took back that a customer outside waits`,
  escalated: () => "The lead of the team was told that its time is short",
  imported: importedWords,
};

/** The sentence of an event; undefined for a kind of which these screens do not know. */
export function eventWords(entry: HistoryEntry): string | undefined {
  return tellers[entry.kind as EventKind]?.(entry);
}

/** 'Mira Okonkwo, Sales North'. */
export const whoAsked = ({
  customer,
  customerTeam,
}: Pick<RequestDetail, "customer" | "customerTeam">): string =>
  [customer?.name, customerTeam?.name].filter(Boolean).join(", ");
