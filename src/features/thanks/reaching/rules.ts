/** Who gets a customer's words, and as what: everybody who held a part of it, each once. Pure. */

/** Of one request: who has it now, and who of those that had it did something with it. */
export interface HeldRequest {
  readonly id: string;
  /** Open, done, gone on in another one, or given up by who asked. */
  readonly standing: "open" | "done" | "merged" | "withdrawn";
  readonly goesOnInId: string | null;
  /** Who has it; of what is done, who had it then. */
  readonly holderId: string | null;
  /** Who declared it done, last. */
  readonly finisherId: string | null;
  /** Whoever had it at some time. */
  readonly heldBy: readonly string[];
  /** Whoever wrote, asked a part, let it wait or went on. */
  readonly workedBy: readonly string[];
}

export interface Chained {
  readonly rootId: string;
  readonly requests: readonly HeldRequest[];
  readonly parts: readonly { readonly parentId: string; readonly partId: string }[];
}

export type Did = "finished" | "holds" | "worked";

export interface PartOf {
  readonly requestId: string;
  readonly did: Did;
  /** What waited for it, or with what it was made one; null: what the words are about. */
  readonly waitedById: string | null;
  /** It was made one with that, and is no part of it. */
  readonly joined: boolean;
  readonly depth: number;
}

export interface Receiver {
  readonly personId: string;
  /** The nearest to what the words are about first. */
  readonly parts: readonly PartOf[];
}

type Place = Pick<PartOf, "waitedById" | "joined" | "depth">;

/** What the customer waited for in the end: the request, its parts and their parts however deep, and what was made one with any of them. */
export function reachOf({ rootId, requests, parts }: Chained): Map<string, Place> {
  const below = new Map<string, string[]>();
  for (const { parentId, partId } of parts) push(below, parentId, partId);
  const joined = new Map<string, string[]>();
  for (const { id, goesOnInId } of requests) {
    if (goesOnInId === null) continue;
    push(joined, id, goesOnInId);
    push(joined, goesOnInId, id);
  }
  const known = new Set(requests.map(({ id }) => id));
  const places = new Map<string, Place>([[rootId, { waitedById: null, joined: false, depth: 0 }]]);
  // A Map is walked in the order in which it grows: breadth first, so that each stands at its shortest way.
  for (const [id, { depth }] of places) {
    const reach = (next: string, isJoined: boolean): void => {
      if (places.has(next) || !known.has(next)) return;
      places.set(next, { waitedById: id, joined: isJoined, depth: isJoined ? depth : depth + 1 });
    };
    for (const next of joined.get(id) ?? []) reach(next, true);
    for (const next of below.get(id) ?? []) reach(next, false);
  }
  return places;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * As what each got their hands on one request. Who has it or finished it counts, unless it was given up or went on elsewhere; whoever had it
 * and handed it on counts where they did something with it, wherever it ended.
 */
export function didOf(request: HeldRequest): Map<string, Did> {
  const did = new Map<string, Did>();
  const worked = new Set(request.workedBy);
  for (const id of request.heldBy) if (worked.has(id)) did.set(id, "worked");
  const { standing, holderId, finisherId } = request;
  if (standing === "open" && holderId !== null) did.set(holderId, "holds");
  if (standing === "done" && holderId !== null) did.set(holderId, "finished");
  if (standing === "done" && finisherId !== null) did.set(finisherId, "finished");
  return did;
}

/** Everybody once, with all that they did of it. */
export function whoGets(chained: Chained): Receiver[] {
  const byId = new Map(chained.requests.map((request) => [request.id, request]));
  const parts = new Map<string, PartOf[]>();
  for (const [requestId, place] of reachOf(chained)) {
    const request = byId.get(requestId);
    if (!request) continue;
    for (const [personId, did] of didOf(request)) {
      const all = parts.get(personId) ?? [];
      parts.set(personId, [...all, { requestId, did, ...place }]);
    }
  }
  return [...parts].map(([personId, all]) => ({
    personId,
    parts: all.toSorted((one, other) => one.depth - other.depth),
  }));
}
