/** Lives for tests, in short words. Times are small whole numbers. */
import { type History, type Step, lifeOf } from "./life.ts";
import type { World } from "./rules.ts";

let stepCount = 0;
export const step = (at: number, kind: string, says: Step["says"] = {}): Step => ({
  id: `step ${(stepCount += 1)}`,
  at,
  kind,
  says,
});
export const taken = (at: number) => step(at, "taken", { hand: "work" });
export const waits = (at: number, wait: "customer" | "vendor" | "parts") =>
  step(at, "waiting", { wait });
export const goesOn = (at: number) => step(at, "resumed", { wait: null });
export const done = (at: number) => step(at, "done", { over: "done", wait: null, hand: "work" });
export const reopened = (at: number) => step(at, "reopened", { over: null });
export const handed = (at: number, teamId: string) =>
  step(at, "handed-over", { teamId, hand: "queue" });

export const history = (
  id: string,
  steps: readonly Step[],
  given: Partial<History> = {},
): History => ({
  id,
  askedAt: 0,
  customerTeamId: "Sales",
  confidential: false,
  begins: { teamId: "Legal", hand: "queue" },
  endedAt: null,
  endIsTold: false,
  goesOnIn: null,
  steps,
  ...given,
});

export function worldOf(
  histories: readonly History[],
  partsOf: Readonly<Record<string, readonly string[]>> = {},
): World {
  const lives = new Map(histories.map((one) => [one.id, lifeOf(one)]));
  return {
    lifeOf: (id) => lives.get(id),
    partsOf: (id) => partsOf[id] ?? [],
    isVendor: (teamId) => teamId === "Haulier",
  };
}
