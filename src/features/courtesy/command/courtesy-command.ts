/**
 * The verb `courtesy`: judges texts without a server or a database. JSON lines {"id","text"} in, one answer a line out, in their order.
 * A line that is wrong is named on standard error by its number, and the others are answered all the same.
 */
import { linesOf } from "#platform/command/lines.ts";
import type { CourtesyModel } from "../model/packed.ts";
import { judge } from "../rules/judge.ts";

interface Asked {
  readonly id: string | number;
  readonly text: string;
}

const example = 'such as {"id":1,"text":"Could you have a look?"}';

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The text that a line asks about, or the sentence that says what is wrong with the line. */
export function readAsked(line: string | null): Asked | string {
  if (line === null) return `It is longer than four million letters. Part the text.`;
  const value = parsed(line);
  if (value === undefined) return `It is not JSON: write one object on each line, ${example}.`;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return `It is not an object: write one object on each line, ${example}.`;
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number")
    return `"id" is missing or neither a word nor a number: write one object on each line, ${example}.`;
  if (typeof text !== "string")
    return `"text" is missing or no text: write it in quotation marks, ${example}.`;
  return { id, text };
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Where the answers and the faults go, and which words are of the house's trade. */
export interface Telling {
  readonly write: (line: string) => void;
  readonly say: (line: string) => void;
  readonly tradeWords: readonly string[];
}

/** Answers all lines; 1 when one of them was wrong, otherwise 0. */
export async function runCourtesy(
  input: AsyncIterable<string | Uint8Array>,
  model: CourtesyModel,
  { write, say, tradeWords }: Telling,
): Promise<0 | 1> {
  let number = 0;
  let wrong = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line !== null && line.trim() === "") continue;
    const asked = readAsked(line?.replace(/^\uFEFF/, "") ?? null);
    if (typeof asked === "string") {
      wrong++;
      say(`Line ${number} was left out. ${asked}`);
      continue;
    }
    const { polite, polarity, gratitude, judged, advice } = judge(asked.text, model, {
      tradeWords,
    });
    write(
      JSON.stringify({
        id: asked.id,
        polite: rounded(polite),
        polarity,
        gratitude: rounded(gratitude),
        judged,
        // The reason in parts is for screens: `why` says it all.
        advice: advice.map(({ from, to, kinder, why, standard }) => ({
          from,
          to,
          kinder,
          why,
          standard,
        })),
      }),
    );
  }
  if (wrong > 0) say(`${wrong} of ${number} lines left out; all others are answered.`);
  return wrong > 0 ? 1 : 0;
}
