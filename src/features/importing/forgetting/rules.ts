/** Taking a person's names out of what imports keep beside the fields that are ours. Pure. */

/** A name that says nothing about anyone alone: 'Al' within a sentence. Replaced only where it is all that stands there. */
const leastLetters = 2;

/**
 * The names and addresses to look for: each once, whatever its capitals. What is too short to mean anyone is left out, and so is a mere
 * number: in a log without names it stands for places and kinds as well.
 */
export function namesToForget(known: readonly (string | null)[]): string[] {
  const names = known.flatMap((name) => (name === null ? [] : [name.trim().toLowerCase()]));
  return [...new Set(names)]
    .filter((name) => name.length >= leastLetters && /\p{L}/u.test(name))
    .toSorted((one, other) => other.length - one.length);
}

/**
 * The text without the names. An address and a name of several words are found anywhere; a single word is a name only where nothing else
 * stands, or before the colon of who wrote a comment: 'will' in a sentence is no person.
 */
export function forgetInText(text: string, names: readonly string[], instead: string): string {
  return names.reduce((left, name) => left.replace(patternOf(name), () => instead), text);
}

/** The same in every text of a JSON value; its keys are the headers of columns and stay. The very value when nothing was found. */
export function forgetInValue(value: unknown, names: readonly string[], instead: string): unknown {
  if (typeof value === "string") return forgetInText(value, names, instead);
  if (Array.isArray(value)) {
    const parts = value.map((part) => forgetInValue(part, names, instead));
    return parts.some((part, at) => part !== value[at]) ? parts : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, part]) => [key, forgetInValue(part, names, instead)] as const);
  return after.some(([, part], at) => part !== before[at]?.[1]) ? Object.fromEntries(after) : value;
}

const letter = String.raw`[\p{L}\p{N}]`;

function patternOf(name: string): RegExp {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  if (name.includes("@"))
    return new RegExp(
      String.raw`(?<!${letter}|[._%+\-])${literal}(?!${letter}|-|\.${letter})`,
      "giu",
    );
  const words = literal.replace(/\s+/g, String.raw`\s+`);
  if (words !== literal) return new RegExp(`(?<!${letter})${words}(?!${letter})`, "giu");
  return new RegExp(String.raw`(?<=^\s*)${literal}(?=\s*$|: )`, "giu");
}
