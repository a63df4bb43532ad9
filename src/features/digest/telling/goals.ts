/** How the goals stand when the month is told. Pure. */
import { sayNumber, sayPercent } from "../words.ts";
import { numberGround, type Telling, type Tellings } from "./parts.ts";

/** As the goals feature says it. */
export interface TargetNow {
  readonly name: string;
  readonly unit: string;
  readonly aim: number;
  readonly standing: string;
  /** The share of the way; null where there is none. */
  readonly share: number | null;
  readonly value: number | null;
}

export interface GoalNow {
  readonly id: string;
  readonly name: string;
  /** 'late', 'behind', 'on-its-way' and others; null where nothing can be said. */
  readonly pace: string | null;
  readonly openTensions: number;
  readonly targets: readonly TargetNow[];
}

const arrived: ReadonlySet<string> = new Set(["reached", "past"]);

export function tellOfGoals(goals: readonly GoalNow[]): Tellings {
  return { told: goals.flatMap((goal) => [...tellPace(goal), ...tellTension(goal)]), compared: 0 };
}

const hrefOf = ({ id }: GoalNow): string => `/goals/${id}`;

/** What each target says, beside what it is to be. */
function groundsOf(goal: GoalNow) {
  return goal.targets.flatMap(({ name, unit, value, aim }) => {
    const where = { unit, href: hrefOf(goal) };
    const aimed = numberGround(`${name}: the aim`, aim, where);
    return value === null ? [aimed] : [numberGround(`${name}: now`, value, where), aimed];
  });
}

function tellPace(goal: GoalNow): Telling[] {
  const grounds = groundsOf(goal);
  const { id, name, pace, targets } = goal;
  const sentence = { key: `goal:${id}`, href: hrefOf(goal), grounds };
  if (targets.length > 0 && targets.every(({ standing }) => arrived.has(standing))) {
    const how = "Told where every target of the goal has come to its aim.";
    const said = `The goal “${name}” has come to its aim.`;
    return [{ part: "praise", weight: 20, sentence: { ...sentence, said, how } }];
  }
  if (pace !== "behind" && pace !== "late") return [];
  const how =
    "Held against a straight line from the baseline to the aim; an estimate whose interval holds the line is not called behind.";
  const said =
    pace === "late"
      ? `The goal “${name}” is past its day and has not come to its aim.`
      : `The goal “${name}” is behind${farOf(targets)}.`;
  return [{ part: "ask", weight: pace === "late" ? 14 : 9, sentence: { ...sentence, said, how } }];
}

/** ': 40 % of the way' of the target that has come least far. */
function farOf(targets: readonly TargetNow[]): string {
  const shares = targets.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return "";
  const least = Math.min(...shares);
  return least < 0 ? ": it moves away from its aim" : `: ${sayPercent(least)} of the way`;
}

function tellTension(goal: GoalNow): Telling[] {
  const { id, name, openTensions } = goal;
  if (openTensions === 0) return [];
  const many = openTensions === 1 ? "another goal" : `${sayNumber(openTensions, 0)} other goals`;
  const said = `The goal “${name}” and ${many} pull against each other, and it is not settled yet.`;
  const how = "Somebody who works for one of them said so; it stays until it is settled.";
  const where = { unit: "", href: hrefOf(goal) };
  const grounds = [numberGround("Not settled", openTensions, where)];
  return [
    {
      part: "ask",
      weight: 8,
      sentence: { key: `tension:${id}`, said, how, href: hrefOf(goal), grounds },
    },
  ];
}
