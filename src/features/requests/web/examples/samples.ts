/** Requests as the examples show them; names and things are made up. */
import { queries } from "#web/data/query-client.ts";
import { meKey } from "#web/session.ts";
import type {
  FullMe,
  HistoryEntry,
  OutsideClaim,
  RequestDetail,
  RequestRow,
  State,
} from "../data/api.ts";
import { keys } from "../data/api.ts";

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

export const ana = { id: "0198c1a2-0000-7000-8000-00000000000a", name: "Ana Petrova" };
const mira = { id: "0198c1a2-0000-7000-8000-00000000000b", name: "Mira Okonkwo" };
const payroll = { id: "0198c1a2-0000-7000-8000-0000000000a1", name: "Payroll" };

export const me: FullMe = {
  ...ana,
  email: "ana@example.org",
  zone: "Europe/Berlin",
  guest: false,
  roles: [],
  teams: [{ ...payroll, kind: "team", lead: false }],
  organisation: { name: "Brightwater", zone: "Europe/Berlin" },
  secondFactor: false,
  may: { administer: false, readAudit: false, leadTeams: false, mediate: false },
};

export const row: RequestRow = {
  id: "0198c1a2-0000-7000-8000-000000000412",
  number: 412,
  title: "Overtime of October is missing on my payslip",
  state: "asked",
  stateSince: hours(-3),
  impact: "critical",
  confidential: false,
  team: payroll,
  customerTeam: { id: "0198c1a2-0000-7000-8000-0000000000a2", name: "Sales North" },
  customer: mira,
  holder: null,
  service: { id: "0198c1a2-0000-7000-8000-0000000000c1", name: "Payslip question" },
  askedAt: hours(-3),
  dueAt: hours(5),
  dueKind: "first-reply",
  outside: {
    segment: { id: "0198c1a2-0000-7000-8000-0000000000d1", name: "Opticians and clinics" },
    reference: "Acme Ltd",
    since: hours(-26),
    state: "unchecked",
    inherited: false,
    from: null,
  },
  lastStepAt: hours(-3),
};

export const claim: OutsideClaim = {
  id: "0198c1a2-0000-7000-8000-0000000000e1",
  segment: row.outside!.segment,
  reference: "Acme Ltd",
  since: hours(-26),
  by: mira,
  at: hours(-3),
  state: "unchecked",
  checkedBy: null,
  checkedAt: null,
  reason: "",
};

export const longRow: RequestRow = {
  ...row,
  id: "0198c1a2-0000-7000-8000-000000000413",
  number: 1_204_413,
  title:
    "Kindly look at the travel allowance of the whole team for the trade fair in Hannover, since the flat rate was applied although most of us had asked for the mileage instead",
  customer: { ...mira, name: "Johannes-Maximilian von der Heide-Lindenthal" },
  team: { ...payroll, name: "Facilities and everything that belongs to the buildings of Hamburg" },
  confidential: true,
  dueAt: hours(-4),
};

export const detail: RequestDetail = {
  ...row,
  description: "I worked three Saturdays at the trade fair.\nThe hours are signed.",
  answers: {},
  firstReplyAt: null,
  doneAt: null,
  closedAt: null,
  outsideClaim: null,
  mergedIntoId: null,
  parentId: null,
  source: null,
  sourceKey: null,
  handoffCount: 1,
  reopenCount: 0,
  version: 3,
  following: false,
  side: "provider",
  may: ["take", "assign", "reply", "note", "wait", "finish", "handOver", "askPart", "link"],
};

const entry = (id: number, kind: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: `0198c1a2-0000-7000-8000-0000000${10_000 + id}`,
  at: hours(-30 + id),
  kind,
  actor: ana,
  team: kind === "reply" || kind === "note" ? null : payroll,
  side: null,
  body: null,
  detail: {},
  attachments: [],
  ...more,
});

export const history: readonly HistoryEntry[] = [
  entry(0, "asked", { actor: mira }),
  entry(1, "taken"),
  entry(2, "reply", {
    side: "provider",
    body: "Thank you. Could you send the signed hours? https://times.example.org",
  }),
  entry(3, "waiting", { detail: { for: "customer", reason: "the signed hours" } }),
  entry(26, "reply", {
    actor: mira,
    side: "customer",
    body: "Here they are.",
    attachments: [{ id: mira.id, name: "hours.pdf", type: "application/pdf", sizeBytes: 48_000 }],
  }),
  entry(27, "note", {
    side: "provider",
    body: "The third Saturday was a holiday; count it double.",
  }),
  entry(28, "handed-over", {
    detail: { fromTeamName: "IT", reason: "It is about a payslip", misrouted: true },
  }),
  entry(29, "impact-changed", { detail: { from: "normal", to: "critical" } }),
];

export const inState = (state: State): RequestDetail => ({
  ...detail,
  id: `0198c1a2-0000-7000-8000-${state
    .padEnd(12, "0")
    .slice(0, 12)
    .replace(/[^a-f0-9]/g, "0")}`,
  state,
  holder: state === "asked" ? null : ana,
  dueAt: state === "asked" || state === "taken" || state === "reopened" ? hours(5) : null,
  may: state === "done" ? ["confirm", "reopen"] : detail.may,
});

/** The reader, and what the screens would otherwise ask the server for. */
export function asIfRead(request: RequestDetail): void {
  queries.setQueryData(meKey, me);
  queries.setQueryData(keys.promises(request.id), []);
  queries.setQueryData(keys.related(request.id), []);
  queries.setQueryData(keys.history(request.id), [...history]);
}
