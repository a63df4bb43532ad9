/** What the words of other systems mean here. Pure: nothing is looked up. */

export type Level = "low" | "normal" | "high" | "critical";
export type Standing = "open" | "waiting-customer" | "waiting-vendor" | "done" | "withdrawn";

const levels: readonly (readonly [Level, RegExp])[] = [
  [
    "critical",
    /critical|urgent|highest|blocker|very high|immediate|kritisch|dringend|sehr hoch|critique|très haute|crític|critic|urgence|muy alta|altissim|zeer hoog|muito alta/,
  ],
  ["low", /low|minor|trivial|lowest|niedrig|gering|bass|faible|baja|baix|laag|planning/],
  ["high", /high|major|hoch|haut|élev|alta|alto|hoog/],
  ["normal", /normal|medium|moderate|mittel|moyen|media|medio|médi|gemiddeld|average/],
];
const digits: Readonly<Record<"impact" | "priority", readonly Level[]>> = {
  // An impact of other systems has three steps, a priority four or five.
  impact: ["high", "normal", "low"],
  priority: ["critical", "high", "normal", "low", "low"],
};

/** How much depends on a request, from what is written of its impact or, where that says nothing, of its priority. */
export function levelOf(impact: string | null, priority: string | null): Level | null {
  return readLevel(impact, "impact") ?? readLevel(priority, "priority");
}

function readLevel(text: string | null, what: "impact" | "priority"): Level | null {
  if (text === null) return null;
  const word = text.toLowerCase();
  const found = levels.find(([, pattern]) => pattern.test(word))?.[0];
  const digit = /^\s*p?([1-5])\b/.exec(word)?.[1];
  return found ?? (digit === undefined ? null : (digits[what][Number(digit) - 1] ?? null));
}

// Looked through from the top: 'cancelled by the requester' is withdrawn, 'reopened' is open, though 'open' stands in both.
const standings: readonly (readonly [Standing, RegExp])[] = [
  [
    "withdrawn",
    /cancel|withdraw|duplicate|invalid|rejected|declined|won't|storniert|abgebrochen|annul|cancelad|duplicat|deleted|discarded/,
  ],
  [
    "open",
    /re-?open|wieder ?(er)?öffnet|réouvert|reabiert|riapert|heropend|reabert|not (done|resolved|closed)|in progress|assign|unresolved|unsolved/,
  ],
  [
    "waiting-vendor",
    /vendor|supplier|third party|lieferant|fournisseur|proveedor|fornitore|leverancier|fornecedor/,
  ],
  [
    "waiting-customer",
    /await|wait|pending|on hold|wartet|wartend|en attente|pendiente|en espera|in attesa|wachtend|pendente|aguardando/,
  ],
  [
    "done",
    /closed?\b|resolved?\b|\bdone\b|solved?\b|complete|finished|fixed|verified|fulfilled|geschlossen|gelöst|erledigt|fertig|abgeschlossen|ferm[ée]|résolu|\bclos\b|terminé|cerrad|resuelt|terminad|chius|risolt|gesloten|opgelost|afgehandeld|fechad|resolvid|concluíd/,
  ],
];
/** XES states a step's own course there, which says nothing of the request. */
const courseOfStep =
  /^(start|complete|schedule|assign|suspend|resume|ate_abort|pi_abort|autoskip|manualskip|withdraw|reassign|unknown)$/i;

/** Where a request stands by the words of its state, or of the last thing that was done with it. Open where no word is known. */
export function standingOf(state: string | null, activity: string | null): Standing {
  const texts = [state !== null && courseOfStep.test(state) ? null : state, activity];
  for (const text of texts) {
    const word = text?.toLowerCase();
    const found = word && standings.find(([, pattern]) => pattern.test(word))?.[0];
    if (found) return found;
  }
  return "open";
}

/** The beginning of a file's name without days, numbers and endings: what stays the same from export to export. */
export function stemOf(fileName: string): string {
  const stem = fileName
    .replace(/^.*[/\\]/, "")
    .replace(/(\.(csv|tsv|tab|txt|xes|xml|xlsx|gz|zip))+$/i, "")
    .toLowerCase()
    .replace(/\(\d+\)/g, "")
    .replace(/[^\p{L}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return stem === "" ? "log" : stem;
}
