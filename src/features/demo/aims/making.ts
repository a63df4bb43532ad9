/** What the tellers of goals and of initiatives both need. Pure. */
import type { Told } from "../beside.ts";
import type { Chance } from "../chance.ts";
import type { DemoGoal } from "./kinds.ts";

export interface Making extends Told {
  readonly chance: Chance;
  readonly ago: (days: number) => Date;
  /** The day so many days from now, before it where negative. */
  readonly dayIn: (days: number) => string;
  readonly personIn: (team: string, at: number) => string;
  readonly goalIds: ReadonlyMap<string, string>;
}

export const written = (at: Date): string => at.toISOString().slice(0, 10);

export const idOf = ({ goalIds }: Making, name: string): string => goalIds.get(name)!;

export function ownerOf(
  { personIn, castOf }: Making,
  { teams, owner }: Pick<DemoGoal, "teams" | "owner">,
): string {
  const [first] = teams;
  return first === undefined ? castOf["senior-leader"]! : personIn(first, owner);
}
