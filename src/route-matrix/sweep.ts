/** Calls every route as everybody, on things of ours and of elsewhere, and notes what came of it. */
import type { MountedRoute } from "#platform/http/route.ts";
import { before, bodyOf, call } from "./calls.ts";
import { nowhere, pathOf, thingNamed } from "./paths.ts";
import type { Things } from "./things.ts";
import { type Actor, type World, actors } from "./world.ts";

export type On = "ours" | "confidential" | "elsewhere" | "nowhere";

/** What became of one call. */
export interface Outcome {
  readonly mounted: MountedRoute;
  readonly actor: Actor;
  readonly on: On;
  readonly status: number;
  readonly text: string;
  /** Whether anything stored is other than before. */
  readonly changed: boolean;
}

/** Names of the parameters in a path that name a thing. */
export function thingsIn(key: string): string[] {
  const names = [...key.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name ?? "");
  return names.filter((name) => thingNamed(key, name) !== undefined);
}

const isOfRequest = (key: string): boolean => key.includes("/requests/:id");

/** On which things it makes a difference to call a route. */
function onOf(world: World, route: MountedRoute): On[] {
  const { key } = route;
  const differs = (things: Things): string =>
    pathOf(key, things) + JSON.stringify(bodyOf(route, things));
  if (differs(world.ours) === differs(world.elsewhere)) return ["ours"];
  const named = thingsIn(key).length > 0;
  return [
    "ours",
    ...(isOfRequest(key) ? ["confidential" as const] : []),
    "elsewhere",
    ...(named ? ["nowhere" as const] : []),
  ];
}

export async function sweep(world: World, routes: readonly MountedRoute[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const mounted of routes)
    for (const on of onOf(world, mounted)) outcomes.push(...(await tryAll(world, mounted, on)));
  return outcomes;
}

/** One route on the same things by everybody. */
async function tryAll(world: World, mounted: MountedRoute, on: On): Promise<Outcome[]> {
  const things = on === "elsewhere" ? world.elsewhere : world.ours;
  const names = on === "nowhere" ? thingsIn(mounted.key) : [];
  const path = {
    ...Object.fromEntries(names.map((name) => [name, nowhere])),
    ...(on === "confidential" && { id: things.confidential }),
  };
  const prepare = before(mounted, things);
  const reads = mounted.key.startsWith("GET ");
  let earlier: Promise<string> | undefined;
  const fingerprintBefore = (): Promise<string> =>
    world.unwritten(async (look) => {
      if (prepare !== undefined) await look.run(prepare);
      return look.fingerprint();
    });
  /** Of a few who all begin where the others began. */
  const trying = async (some: readonly Actor[]): Promise<Outcome[]> => {
    const { made, later } = await world.unwritten(async (look) => {
      if (prepare !== undefined) await look.run(prepare);
      const touchedBefore = await look.touched();
      const made: Omit<Outcome, "changed">[] = [];
      for (const actor of some) {
        const { status, text } = await call(world.actors[actor], mounted, things, { path });
        made.push({ mounted, on, actor, status, text });
        if (!reads && status < 300) await world.app.settle();
      }
      // What was carried out has changed something; only the rest must not.
      const mustNot = reads || made.every(({ status }) => status >= 400);
      const isSuspect = mustNot && (await look.touched()) > touchedBefore;
      return { made, later: isSuspect ? await look.fingerprint() : undefined };
    });
    const changed = later !== undefined && later !== (await (earlier ??= fingerprintBefore()));
    return made.map((one) => ({ ...one, changed }));
  };
  // Reads change nothing, so all of them go at once.
  const groups = reads ? [actors] : actors.map((actor) => [actor]);
  const outcomes: Outcome[] = [];
  for (const group of groups) outcomes.push(...(await trying(group)));
  return outcomes;
}

/** What a reader of the table learns of one call. */
export const told = ({ mounted, on, actor, status }: Outcome): string =>
  `${mounted.key}, ${on}, as ${actor}: ${status}`;

/** Calls that tell what one may not see apart from what is not there. */
export function toldApart(outcomes: readonly Outcome[]): string[] {
  const none = new Map<string, string>();
  const place = ({ mounted, actor }: Outcome): string => `${mounted.key} ${actor}`;
  for (const outcome of outcomes)
    if (outcome.on === "nowhere") none.set(place(outcome), outcome.text);
  return outcomes
    .filter((outcome) => outcome.status === 404 && none.has(place(outcome)))
    .filter((outcome) => outcome.text !== none.get(place(outcome)))
    .map(told);
}

const outside: readonly Actor[] = ["anonymous", "departed", "guest", "auditor", "stranger"];
/** Not even the asking team, administrators and senior leaders see what is confidential. */
const outsideConfidential: readonly Actor[] = [
  ...outside,
  "colleague",
  "senior leader",
  "administrator",
];

/** Calls that reach a request of which the caller may know nothing. */
export function reachedFromOutside(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ mounted }) => isOfRequest(mounted.key))
    .filter(({ on, actor }) =>
      (on === "confidential" ? outsideConfidential : outside).includes(actor),
    )
    .filter(({ status }) => status !== 404 && status !== 401)
    .map(told);
}

/** Calls that were refused, or only read, and yet changed something. */
export function changedUnasked(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(
      ({ mounted, status, changed }) =>
        changed && (status >= 400 || mounted.key.startsWith("GET ")),
    )
    .map(told);
}
