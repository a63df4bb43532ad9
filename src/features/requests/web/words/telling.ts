/** What a request's state, and each entry of its history, is in a sentence. */
import type { RequestDetail, RequestRow, State } from "../data/api.ts";
import type { Words } from "../use-words.ts";

type Row = Pick<
  RequestRow,
  "state" | "team" | "holder" | "customer" | "dueAt" | "dueKind" | "stateSince"
>;

/** 'Ana Petrova (Payroll)', 'Payroll': who has the work in hand. */
export function whoHas({ holder, team }: Pick<RequestRow, "holder" | "team">): string {
  return holder ? `${holder.name} (${team.name})` : team.name;
}

type Stands = Words["told"]["stands"];

const stateTellers: Record<State, (row: Row, stands: Stands) => string> = {
  asked: (row, stands) => (row.holder ? stands.has(whoHas(row)) : stands.untaken(row.team.name)),
  taken: (row, stands) => stands.has(whoHas(row)),
  "waiting-customer": (row, stands) => stands.waitsForCustomer(whoHas(row), row.customer?.name),
  "waiting-vendor": (row, stands) => stands.waitsForVendor(whoHas(row)),
  "waiting-part": (row, stands) => stands.waitsForPart(whoHas(row)),
  done: (row, stands) => stands.done(row.team.name, row.customer?.name),
  confirmed: (row, stands) => stands.confirmed(row.team.name, row.customer?.name),
  reopened: (row, stands) => stands.reopened(whoHas(row)),
  withdrawn: (_row, stands) => stands.withdrawn,
  merged: (_row, stands) => stands.merged,
};

/** 'Payroll has it; nobody has taken it yet'. */
export const stateWords = (row: Row, words: Words): string =>
  stateTellers[row.state](row, words.told.stands);

/** 'they answer by tomorrow 10:00', or nothing while no promise runs. `by` is made by the caller, who knows the reader's zone. */
export const promiseWords = (
  row: Pick<RequestRow, "dueKind">,
  by: string,
  { told }: Words,
): string => (row.dueKind === null ? "" : told.due.promised[row.dueKind](by));

/** 'Mira Okonkwo, Sales North'. */
export const whoAsked = ({
  customer,
  customerTeam,
}: Pick<RequestDetail, "customer" | "customerTeam">): string =>
  [customer?.name, customerTeam?.name].filter(Boolean).join(", ");

/** What a state is called within a sentence: 'waits for a vendor'. */
export function stateWithin(state: State, { lang, sentences }: Words): string {
  const name = sentences.states[state];
  // A German noun keeps its capital.
  return lang === "de" ? name.slice(0, 1).toLowerCase() + name.slice(1) : name.toLowerCase();
}
