/** Reads the Markdown of a lesson. The form is described in texts/README.md; what is wrong is said with its line. */
import { blocksOf, type Line, partsOf } from "./parts.ts";
import {
  type Choice,
  type Fault,
  type Lesson,
  type Mark,
  marks,
  type Step,
  type StepKind,
  stepKinds,
} from "./shape.ts";

/** A lesson with the lines of its steps and choices, so that whatever is wrong can be found. */
export interface Read {
  readonly lesson: Lesson;
  /** Where each step begins. */
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
}

export function readLesson(source: string): Read {
  const faults: Fault[] = [];
  const lines = source
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((text, at): Line => ({ at: at + 1, text: text.trimEnd() }));
  const { front, body } = readFront(lines, faults);
  const sections = sectionsOf(body, faults);
  const lesson = {
    title: front.get("title") ?? "",
    inShort: front.get("in-short") ?? "",
    steps: sections.map((section) => stepOf(section, faults)),
  };
  const at = sections.map(({ line }) => line);
  return { lesson, lines: at, faults: faults.toSorted((one, other) => one.line - other.line) };
}

const known = ["title", "in-short"];

function readFront(lines: readonly Line[], faults: Fault[]) {
  const front = new Map<string, string>();
  const end = lines.findIndex(({ text }, at) => at > 0 && text === "---");
  if (lines[0]?.text !== "---" || end < 0) {
    faults.push({
      line: 1,
      said: "The file begins with a line ---, then title: and in-short:, then a line ---.",
    });
    return { front, body: lines };
  }
  for (const line of lines.slice(1, end)) readKey(line, front, faults);
  for (const key of known)
    if (!front.get(key))
      faults.push({ line: 1, said: `${key}: is missing between the lines ---.` });
  return { front, body: lines.slice(end + 1) };
}

function readKey({ at, text }: Line, front: Map<string, string>, faults: Fault[]): void {
  const [, key = "", value = ""] = /^([a-z-]+): *(.*)$/.exec(text) ?? [];
  if (known.includes(key)) front.set(key, value.trim());
  else if (text !== "")
    faults.push({
      line: at,
      said: `Between the lines --- stand title: and in-short: only, not “${text}”.`,
    });
}

interface Section {
  readonly kind: StepKind;
  readonly title: string;
  readonly line: number;
  readonly lines: Line[];
  readonly choices: { readonly head: Line; readonly lines: Line[] }[];
}

function sectionsOf(body: readonly Line[], faults: Fault[]): Section[] {
  const sections: Section[] = [];
  for (const line of body) {
    const section = sections.at(-1);
    if (line.text.startsWith("## ")) sections.push(beginSection(line));
    else if (line.text.startsWith("### ")) {
      if (section?.kind === "scenario") section.choices.push({ head: line, lines: [] });
      else
        faults.push({
          line: line.at,
          said: "A choice (###) stands within a step that begins with ## scenario:.",
        });
    } else if (section) (section.choices.at(-1) ?? section).lines.push(line);
    else if (line.text !== "")
      faults.push({
        line: line.at,
        said: "Words before the first step: begin with a line such as ## The idea.",
      });
  }
  return sections;
}

function beginSection({ at, text }: Line): Section {
  const head = text.slice(3).trim();
  const [, word, rest] = /^([a-z]+): *(.*)$/.exec(head) ?? [];
  const kind = stepKinds.find((one) => one === word && one !== "text") ?? "text";
  return { kind, title: kind === "text" ? head : (rest ?? ""), line: at, lines: [], choices: [] };
}

function stepOf(section: Section, faults: Fault[]): Step {
  const { kind, title, line } = section;
  if (title === "") faults.push({ line, said: "This step has no title." });
  return {
    kind,
    title,
    blocks: blocksOf(section.lines, faults),
    choices: section.choices.map(({ head, lines }) => choiceOf(head, lines, faults)),
  };
}

function choiceOf(head: Line, lines: readonly Line[], faults: Fault[]): Choice {
  const [, word, said = ""] = /^### +\[([^\]]*)\] *(.*)$/.exec(head.text) ?? [];
  const mark: Mark | undefined = marks.find((one) => one === word);
  if (mark === undefined || said === "")
    faults.push({
      line: head.at,
      said: "A choice is written ### [helps], ### [partly] or ### [harms], and then its words.",
    });
  const feedback = blocksOf(lines, faults);
  if (feedback.length === 0)
    faults.push({
      line: head.at,
      said: "This choice has no feedback: write below it what comes of it.",
    });
  return { mark: mark ?? "partly", said: partsOf({ at: head.at, text: said }, faults), feedback };
}
