/** What a step of an imported log says of who has the request. Pure. */
import type { Standing } from "./life.ts";

export interface ImportedStep {
  readonly state: string | null;
  readonly activity: string | null;
  /** Where a table of requests tells of a step by a column of its own. */
  readonly what: string | null;
}

/** Where the words of another system stand in ours, as the import reads them. */
export type StandingInWords = "open" | "waiting-customer" | "waiting-vendor" | "done" | "withdrawn";

const nobodyHasIt =
  /\b(new|queued?|unassigned|awaiting assignment|backlog|to ?do|triage|neu|offen|nouveau|nuevo|nuovo|nieuw|novo)\b/;
const somebodyHasIt =
  /\b(in progress|active|accepted|assigned|in call|work(ing)?( in progress)?|in bearbeitung|zugewiesen|en cours|en curso|in corso|in behandeling|em andamento)\b/;
/** A wait that names nobody ('Wait', 'Awaiting problem') is not the customer's doing: it stays with the team. */
const namesCustomer =
  /\b(users?|customers?|callers?|clients?|requesters?|reporters?|kunden?|anwender|utilisateur|usuario|cliente|utente|klant|gebruiker)\b/;

export function saidByWords(
  { state, activity, what }: ImportedStep,
  standing: StandingInWords,
): Partial<Standing> {
  const words = `${state ?? ""} / ${activity ?? ""}`.toLowerCase();
  if (what === "done" || what === "closed" || standing === "done")
    return { over: "done", wait: null };
  if (standing === "withdrawn") return { over: "withdrawn", wait: null };
  const hand = nobodyHasIt.test(words) ? "queue" : somebodyHasIt.test(words) ? "work" : "team";
  return { over: null, hand, wait: waitIn(words, standing) };
}

function waitIn(words: string, standing: StandingInWords): Standing["wait"] {
  if (standing === "waiting-vendor") return "vendor";
  return standing === "waiting-customer" && namesCustomer.test(words) ? "customer" : null;
}
