/**
 * One request by its own history: with whom it lay, stretch by stretch, before anything is known of its parts. Pure. Instants are
 * milliseconds since 1970; what still runs ends at Infinity.
 */

/** How a team has it: nobody has taken it yet, somebody has, or the history cannot tell. */
export type Hand = "queue" | "work" | "team";
/** For what it waits; `done`: it was done, lay with the customer and came back. */
type Wait = "customer" | "vendor" | "parts" | "done" | null;
/** What ended it. `merged`: it goes on in another request, in the hands that had it. */
type Over = "done" | "withdrawn" | "merged" | null;

/** How it stands between two steps. */
export interface Standing {
  readonly teamId: string;
  readonly hand: Hand;
  readonly wait: Exclude<Wait, "done">;
  readonly over: Over;
}

/** One step of the history, in our words, whatever system told it. */
export interface Step {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  /** What it says of the request from then on. */
  readonly says: Partial<Standing>;
  /** The kind of step that it takes back. */
  readonly undoes?: string;
  /** It tells something only while the request waits for the customer: their answer. */
  readonly onlyAfterCustomer?: true;
}

export interface History {
  readonly id: string;
  readonly askedAt: number;
  readonly customerTeamId: string | null;
  readonly confidential: boolean;
  /** Where it began, as far as is known. */
  readonly begins: Pick<Standing, "teamId" | "hand">;
  /** When it was done, withdrawn or merged; of a log, the end of the log where it is open there; null: it runs on. */
  readonly endedAt: number | null;
  /** The end is to be believed whatever the steps say: a log has a column for it, or the log has ended. */
  readonly endIsTold: boolean;
  /** In which request it goes on. */
  readonly goesOnIn: string | null;
  readonly steps: readonly Step[];
}

export interface Span {
  readonly from: number;
  /** Infinity: it runs. */
  readonly until: number;
}

export interface Stretch extends Span {
  readonly teamId: string;
  readonly hand: Hand;
  readonly wait: Wait;
  /** The step that began it. */
  readonly stepId: string | null;
}

export interface Life extends Span {
  readonly id: string;
  readonly customerTeamId: string | null;
  readonly confidential: boolean;
  readonly goesOnIn: string | null;
  /** Without a gap and without overlap; none where it ended as soon as it was asked. */
  readonly stretches: readonly Stretch[];
}

export function overlapOf(one: Span, other: Span): Span | null {
  const from = Math.max(one.from, other.from);
  const until = Math.min(one.until, other.until);
  return from < until ? { from, until } : null;
}

/**
 * The life of a request: from asking to the last time that it was done, and what follows upon that is closing it, which is nobody's wait.
 * Steps are in their order; a step before the asking (clocks of other systems) counts from the asking on.
 */
export function lifeOf(history: History): Life {
  const marks = standingsOf(history);
  const lastOpen = marks.findLastIndex(({ standing }) => standing.over === null);
  const end = endOf(history, marks[lastOpen + 1]?.at);
  const alive = marks.slice(0, lastOpen + 1);
  const stretches = alive.flatMap(({ at, standing, stepId }, place) => {
    const whole = { from: at, until: alive[place + 1]?.at ?? end };
    const span = overlapOf(whole, { from: history.askedAt, until: end });
    return span ? [{ ...span, ...lyingOf(standing), stepId }] : [];
  });
  const { id, askedAt: from, customerTeamId, confidential, goesOnIn } = history;
  const until = Math.max(from, end);
  return { id, from, until, customerTeamId, confidential, goesOnIn, stretches };
}

interface Mark {
  readonly at: number;
  readonly standing: Standing;
  readonly stepId: string | null;
}

/** How it stood from each step on; the first mark is the asking. */
function standingsOf({ askedAt, begins, steps }: History): Mark[] {
  const first: Standing = { ...begins, wait: null, over: null };
  const marks: Mark[] = [{ at: askedAt, standing: first, stepId: null }];
  const before = new Map<string, Standing>();
  let standing = first;
  for (const step of steps) {
    const next = after(standing, step, before);
    before.set(step.kind, standing);
    if (next !== standing) marks.push({ at: step.at, standing: next, stepId: step.id });
    standing = next;
  }
  return marks;
}

function after(standing: Standing, step: Step, before: ReadonlyMap<string, Standing>): Standing {
  if (step.onlyAfterCustomer && standing.wait !== "customer") return standing;
  const undone = step.undoes === undefined ? undefined : before.get(step.undoes);
  if (!undone) return { ...standing, ...step.says };
  // Whoever finished it has it when that is taken back; only taking itself leaves nobody who does.
  const hand = step.undoes === "taken" ? undone.hand : standing.hand;
  return { ...standing, wait: undone.wait, over: undone.over, hand };
}

/** A merge that was taken back is as if it had not been; otherwise what lay finished lay with the customer. */
function lyingOf({
  teamId,
  hand,
  wait,
  over,
}: Standing): Pick<Stretch, "teamId" | "hand" | "wait"> {
  const isBack = over === "done" || over === "withdrawn";
  return { teamId, hand, wait: isBack ? "done" : wait };
}

function endOf({ endedAt, endIsTold }: History, closedSince: number | undefined): number {
  if (endedAt === null) return Infinity;
  return endIsTold ? endedAt : Math.min(endedAt, closedSince ?? endedAt);
}
