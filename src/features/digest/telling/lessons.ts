/** How many lessons were done in the house; of no team and no person. Pure. */
import { floor, inFives } from "#platform/statistics/floor.ts";
import { sayMonth, sayNumber } from "../words.ts";
import { countGround, type Tellings } from "./parts.ts";

export interface Practised {
  readonly lessons: number;
  readonly people: number;
}

const how =
  "Of all teams together, rounded down to fives and told once, so that it tells of nobody in particular. Which lessons somebody has done, nobody but they themselves sees.";
const href = "/me/lessons";

export function tellOfLessons(month: string, { lessons, people }: Practised): Tellings {
  if (people < floor) return { told: [], compared: 0 };
  const when = sayMonth(month);
  const shown = { lessons: inFives(lessons), people: inFives(people) };
  const said = `At least ${sayNumber(shown.people, 0)} people did lessons of five minutes in ${when}, at least ${sayNumber(shown.lessons, 0)} in all.`;
  const grounds = [
    countGround(`People who did a lesson, ${when}, rounded down`, shown.people, href),
    countGround(`Lessons done, ${when}, rounded down`, shown.lessons, href),
  ];
  const sentence = { key: "lessons", said, how, href, grounds };
  return { told: [{ part: "opening", weight: 0.1, sentence }], compared: 0 };
}
