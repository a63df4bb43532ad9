/** Where colleagues came to stand worse than customers outside in the month, or no longer do. Pure. */
import { sayClock, sayMonth, sayNumber, sayPercent } from "../words.ts";
import { numberGround, shareGround, type Shown, type Telling, type Tellings } from "./parts.ts";

interface Turned {
  readonly service: { readonly id: string; readonly name: string; readonly teamName: string };
  readonly way: "worse" | "again";
  /** '2026-08': the first month of the run that is worse; null where none is. */
  readonly since: string | null;
}

/** What is promised inside and outside, of the one of its promises that is furthest behind, or was. Seconds by the clock on the wall. */
export interface PromiseTurned extends Turned {
  readonly kind: "first-reply" | "done";
  /** The mean over a usual week; null: nothing is promised. */
  readonly insideSeconds: number | null;
  readonly outsideSeconds: number;
}

/** How promises were kept in the twelve months that end with it. */
export interface KeptTurned extends Turned {
  readonly inside: Shown;
  readonly outside: Shown;
}

export interface ParityTurned {
  readonly compared: number;
  readonly promises: readonly PromiseTurned[];
  readonly kept: readonly KeptTurned[];
}

export function tellOfParity(month: string, { compared, promises, kept }: ParityTurned): Tellings {
  const told = [
    ...promises.map((one) => tellPromise(month, one)),
    ...kept.flatMap((one) => tellKept(month, one)),
  ];
  return { told, compared: compared * 2 };
}

const kinds = { "first-reply": "a first answer", done: "done" } as const;
const ends = { "first-reply": "a first answer", done: "an end" } as const;
const parts = { worse: "ask", again: "praise" } as const;
const howPromised =
  "What whoever asks at any minute of a usual week waits on average by the promise, beside what a customer outside is promised for the like; equal within a tenth.";
const howKept =
  "Of what was asked in the twelve months up to it. Less often is said only where the 95 % interval of the difference leaves out no difference at all.";

const nameOf = ({ service }: Turned): string => `“${service.name}” of ${service.teamName}`;
const sayMonthSince = ({ since }: Turned): string =>
  since === null ? "" : `, since ${sayMonth(since)}`;

function tellPromise(month: string, one: PromiseTurned): Telling {
  const { service, way, insideSeconds: inside, outsideSeconds: outside } = one;
  const href = `/parity/${service.id}`;
  const hours = { unit: "h by the clock", href };
  const outsideGround = numberGround("Promised to customers outside", outside / 3600, hours);
  const grounds =
    inside === null
      ? [outsideGround]
      : [numberGround("Promised to colleagues, on average", inside / 3600, hours), outsideGround];
  const weight = way === "worse" ? 18 + Math.log((inside ?? outside * 10) / outside) : 13;
  const sentence = { key: `parity-promise:${service.id}`, how: howPromised, href, grounds };
  const said = saidOfPromise(month, one);
  return { part: parts[way], weight, sentence: { ...sentence, said } };
}

function saidOfPromise(month: string, one: PromiseTurned): string {
  const { way, kind, insideSeconds: inside, outsideSeconds: outside } = one;
  const name = nameOf(one);
  if (way === "again")
    return `${name} promises colleagues no less than customers outside again in ${sayMonth(month)}: ${kinds[kind]} within ${sayClock(inside ?? outside)} on average, against ${sayClock(outside)} outside.`;
  const since = sayMonthSince(one);
  if (inside === null)
    return `${name} came to promise colleagues less than customers outside: nothing for ${ends[kind]}, against ${sayClock(outside)} outside${since}.`;
  return `${name} came to promise colleagues less than customers outside: ${kinds[kind]} within ${sayClock(inside)} on average, against ${sayClock(outside)} outside, ${sayNumber(inside / outside)} times as long${since}.`;
}

function tellKept(month: string, one: KeptTurned): Telling[] {
  const { service, way, inside, outside } = one;
  if (inside.value === null || outside.value === null) return [];
  const href = `/parity/${service.id}`;
  const both = `${sayPercent(inside.value)} against ${sayPercent(outside.value)}`;
  const said =
    way === "worse"
      ? `${nameOf(one)} came to keep fewer of its promises to colleagues than are kept to customers outside: ${both}${sayMonthSince(one)}.`
      : `${nameOf(one)} no longer keeps fewer of its promises to colleagues than are kept to customers outside: ${both} in the twelve months up to ${sayMonth(month)}.`;
  const grounds = [
    shareGround("Promises kept to colleagues, twelve months", inside, href),
    shareGround("Promises kept to customers outside, twelve months", outside, href),
  ];
  const weight = way === "worse" ? 18 + (outside.value - inside.value) * 10 : 13;
  const sentence = { key: `parity-kept:${service.id}`, said, how: howKept, href, grounds };
  return [{ part: parts[way], weight, sentence }];
}
