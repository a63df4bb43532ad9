/**
 * The verb `due`: working time without a server or a database. JSON lines in, JSON lines out, one answer for each line in their order.
 * In:  {"id":1,"kind":"due","hours":{"mon":[["08:00","17:00"]]},"timezone":"Europe/Berlin","start":"2016-02-01T11:25:30Z","minutes":300}
 * Out: {"id":1,"due":"2016-02-02T07:25:30Z","because":"..."}; for "kind":"elapsed" with "end" {"id":1,"seconds":18000}; for a line
 * that is wrong {"id":1,"error":"..."}, after which the next lines are answered all the same.
 */
import {
  addWorkingTime,
  type Amount,
  quote,
  readCalendar,
  readInstant,
  readPauses,
  sayBecause,
  workingSecondsBetween,
  WrongInput,
  writeInstant,
} from "#platform/calendar/index.ts";
import { linesOf, longestLine } from "#platform/command/lines.ts";

type Line = Readonly<Record<string, unknown>>;
type Id = string | number | null;

const units = ["working-minutes", "working-days", "working-days-end-of-day"] as const;
const amountNames = ["minutes", "seconds", "days"] as const;

function readLine(text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WrongInput(
      "line",
      'This line is not JSON: write one object on each line, such as {"id":1,"kind":"due",...}.',
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new WrongInput(
      "line",
      `This line is ${quote(value)}: write one object on each line, such as {"id":1,"kind":"due",...}.`,
    );
  }
  return value as Line;
}

function idOf(line: Line): Id {
  const id = line["id"];
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function given(line: Line, name: string): boolean {
  return line[name] !== undefined && line[name] !== null;
}

/** The kind that is written, or the only one that the other fields allow. */
function kindOf(line: Line): "due" | "elapsed" {
  const kind = line["kind"];
  if (kind === "due" || kind === "elapsed") return kind;
  if (given(line, "kind"))
    throw new WrongInput("kind", `kind is ${quote(kind)}: write "due" or "elapsed".`);
  const wantsDue = amountNames.some((name) => given(line, name));
  if (wantsDue === given(line, "end"))
    throw new WrongInput("kind", 'kind is missing: write "due" or "elapsed".');
  return wantsDue ? "due" : "elapsed";
}

function readNumber(line: Line, name: string): number {
  const value = line[name];
  if (typeof value !== "number")
    throw new WrongInput(
      name,
      `${name} is ${quote(value)}: write a number of ${name} without quotation marks.`,
    );
  return value;
}

function readUnit(line: Line, name: string): Amount["unit"] {
  const derived = name === "days" ? "working-days" : "working-minutes";
  if (!given(line, "unit")) return derived;
  const unit = units.find((known) => known === line["unit"]);
  if (!unit)
    throw new WrongInput(
      "unit",
      `unit is ${quote(line["unit"])}: write ${units.map(quote).join(", ")}, or leave it out.`,
    );
  if ((unit === "working-minutes") !== (derived === "working-minutes")) {
    throw new WrongInput(
      "unit",
      `unit is "${unit}" but the amount is in ${name}: give ${derived === "working-minutes" ? "days" : "minutes or seconds"}, or leave the unit out.`,
    );
  }
  return unit;
}

function readAmount(line: Line): Amount {
  const names = amountNames.filter((name) => given(line, name));
  const [name] = names;
  if (name === undefined)
    throw new WrongInput("minutes", 'The amount is missing: give "minutes", "seconds" or "days".');
  if (names.length > 1)
    throw new WrongInput(
      name,
      `The amount is given as ${names.join(" and ")}: give only one of them.`,
    );
  const [unit, value] = [readUnit(line, name), readNumber(line, name)];
  if (unit !== "working-minutes") return { unit, days: value };
  return name === "seconds" ? { unit, seconds: value } : { unit, minutes: value };
}

function answerDue(line: Line): object {
  const calendar = readCalendar(line);
  const start = readInstant(line["start"], "start");
  const amount = readAmount(line);
  const pauses = readPauses(line["pauses"]);
  const deadline = addWorkingTime(calendar, start, amount, pauses);
  const because = sayBecause(calendar, start, amount, pauses, deadline);
  if (deadline.outcome === "tooFar") throw new WrongInput("start", because);
  return { due: deadline.due && writeInstant(deadline.due), because };
}

function answerElapsed(line: Line): object {
  const calendar = readCalendar(line);
  const [start, end] = [readInstant(line["start"], "start"), readInstant(line["end"], "end")];
  return { seconds: workingSecondsBetween(calendar, start, end, readPauses(line["pauses"])) };
}

/** The answer to one line; never throws for what stands in it. */
export function answerDueLine(text: string): object {
  let id: Id = null;
  try {
    const line = readLine(text);
    id = idOf(line);
    return { id, ...(kindOf(line) === "due" ? answerDue(line) : answerElapsed(line)) };
  } catch (error) {
    if (error instanceof WrongInput) return { id, error: error.message };
    // A fault of ours must not cost the lines that follow; it is said where the answer would stand, so it is seen.
    return {
      id,
      error: `This line met a fault of ours (${String(error)}): please report it together with the line.`,
    };
  }
}

/**
 * Answers standard input line by line as it comes; `write` gets each answer as one line of JSON without its line end.
 * Empty lines get no answer. Every other line gets one.
 */
export async function runDue(
  input: AsyncIterable<string | Uint8Array>,
  write: (line: string) => void,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line === null)
      write(
        JSON.stringify({
          id: null,
          error: `This line is longer than ${longestLine} characters: split it up.`,
        }),
      );
    else if (line.trim() !== "") write(JSON.stringify(answerDueLine(line.replace(/^\uFEFF/, ""))));
  }
}
