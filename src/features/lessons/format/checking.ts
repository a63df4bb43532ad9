/** Whether a lesson is whole: every part there, in order, and readable in about five minutes. */
import { plain, wordsIn } from "./parts.ts";
import { type Read, readLesson } from "./reading.ts";
import type { Fault, Lesson, Step, StepKind } from "./shape.ts";

/**
 * Words a minute. Adults read English non-fiction silently at 238 a minute in the mean (Brysbaert 2019); this is for the slower half, and
 * for texts that one thinks about. Each scenario takes a minute to decide.
 */
const wordsAMinute = 200;
const least = 4;
const most = 6;

export const minutesOf = (lesson: Lesson): number =>
  countWords(lesson) / wordsAMinute + scenariosOf(lesson).length;

/** Of all that is read, without the sources. */
export const countWords = ({ inShort, steps }: Lesson): number =>
  [inShort, ...steps.filter(({ kind }) => kind !== "sources").map(wordsOfStep)]
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const wordsOfStep = ({ title, blocks, choices }: Step): string =>
  [
    title,
    wordsIn(blocks),
    ...choices.map((one) => `${plain(one.said)} ${wordsIn(one.feedback)}`),
  ].join(" ");

const scenariosOf = ({ steps }: Lesson): Step[] => steps.filter(({ kind }) => kind === "scenario");

/** A lesson's words, and everything that is wrong with it. */
export function checkLesson(source: string): {
  readonly lesson: Lesson;
  readonly faults: readonly Fault[];
} {
  const read = readLesson(source);
  const faults = [
    ...read.faults,
    ...faultsOfOrder(read),
    ...read.lesson.steps.flatMap((step, at) => faultsOfStep(step, read.lines[at]!)),
  ];
  // As it is said, so that nobody reads that 4.0 minutes are too few.
  const minutes = Math.round(minutesOf(read.lesson) * 10) / 10;
  if (faults.length === 0 && (minutes < least || minutes > most))
    faults.push({
      line: 1,
      said: `It takes ${minutes.toFixed(1)} minutes (${countWords(read.lesson)} words at ${wordsAMinute} a minute, and one for each scenario); write for four to six.`,
    });
  return { lesson: read.lesson, faults: faults.toSorted((one, other) => one.line - other.line) };
}

const order: readonly StepKind[] = ["text", "scenario", "try", "remember", "sources"];
const wanted: Readonly<Record<StepKind, string>> = {
  text: "a step of text, such as ## The idea",
  scenario: "a scenario, ## scenario: and its title",
  try: "one thing to try, ## try: and its title",
  remember: "three lines to remember, ## remember: and a title",
  sources: "the sources, ## sources: and a title",
};
const many: readonly StepKind[] = ["text", "scenario"];

function faultsOfOrder({ lesson, lines }: Read): Fault[] {
  const faults: Fault[] = [];
  const end = lines.at(-1) ?? 1;
  for (const kind of order) {
    const at = lesson.steps.flatMap((step, index) => (step.kind === kind ? [index] : []));
    if (at.length === 0) faults.push({ line: end, said: `There is no step for ${wanted[kind]}.` });
    if (at.length > 1 && !many.includes(kind))
      faults.push({
        line: lines[at[1]!]!,
        said: `There is more than one step for ${wanted[kind]}.`,
      });
  }
  const tail = lesson.steps.slice(-3).map(({ kind }) => kind);
  if (
    faults.length === 0 &&
    (lesson.steps[0]!.kind !== "text" || tail.join() !== "try,remember,sources")
  )
    faults.push({
      line: lines[0] ?? 1,
      said: "Text comes first; try, remember and sources come last, in this order.",
    });
  return faults;
}

function faultsOfStep(step: Step, line: number): Fault[] {
  const { kind, blocks, choices } = step;
  const items = blocks.flatMap((block) => (block.kind === "bullets" ? block.items : []));
  const wrong: readonly (readonly [boolean, string])[] = [
    [blocks.length === 0, "This step has no words."],
    [
      kind === "scenario" && (choices.length < 3 || choices.length > 4),
      "A scenario has three or four choices.",
    ],
    [
      kind === "scenario" && !choices.some(({ mark }) => mark === "helps"),
      "No choice of this scenario is marked [helps].",
    ],
    [
      kind === "scenario" && choices.every(({ mark }) => mark === "helps"),
      "Every choice of this scenario is marked [helps]: then there is nothing to decide.",
    ],
    [
      kind === "remember" && items.length !== 3,
      "What is to be remembered is a list of three lines that begin with -.",
    ],
    [kind === "sources" && items.length === 0, "Sources are a list of lines that begin with -."],
  ];
  return wrong.flatMap(([is, said]) => (is ? [{ line, said }] : []));
}

/** Whether a translation tells the same: the same steps in the same order, each choice with the same mark. */
export function differencesOf(one: Lesson, other: Lesson): string[] {
  const steps = (lesson: Lesson): string => lesson.steps.map(({ kind }) => kind).join(", ");
  if (steps(one) !== steps(other))
    return [`The steps are not the same: ${steps(one)} here, ${steps(other)} there.`];
  return one.steps.flatMap((step, at) => {
    const there = other.steps[at]!;
    const choices = ({ choices: all }: Step): string => all.map(({ mark }) => mark).join(", ");
    return choices(step) === choices(there)
      ? []
      : [
          `The choices of “${step.title}” and “${there.title}” are not the same: ${choices(step)} here, ${choices(there)} there.`,
        ];
  });
}
