/** Two files of sentences beside each other: what a test holds every translation to. */

export interface Compared {
  /** Names of sentences that one of the two has and the other has not. */
  readonly alone: readonly string[];
  /** Names of sentences that read the same in both. */
  readonly alike: readonly string[];
  /** Names of sentences that say less, or more, of what they are given than the other does. */
  readonly otherGiven: readonly string[];
}

/** 'list.title' and every other sentence of two languages, functions called with words that can be found again in what they say. */
export function compared(one: object, other: object): Compared {
  const [first, second] = [saidBy(one), saidBy(other)];
  const both = [...first.keys()].filter((name) => second.has(name));
  return {
    alone: [...first.keys(), ...second.keys()].filter((name) => !both.includes(name)),
    alike: both.filter((name) => first.get(name) === second.get(name)),
    otherGiven: both.filter((name) => givenIn(first.get(name)) !== givenIn(second.get(name))),
  };
}

/** Every sentence by its name. */
export function saidBy(words: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([name, value]) => said(name, value)));
}

function said(name: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === "string") return [[name, value]];
  if (typeof value === "function") return said(name, called(value));
  if (typeof value !== "object" || value === null)
    throw new TypeError(`${name} is no sentence: ${String(value)}`);
  return Object.entries(value).flatMap(([key, inner]) => said(`${name}.${key}`, inner));
}

const called = (sentence: Function): unknown =>
  Reflect.apply(
    sentence,
    undefined,
    Array.from({ length: sentence.length }, (_, at) => `<${String(at)}>`),
  );

/** Which of the marks come back, each once, whatever their order. */
const givenIn = (sentence = ""): string =>
  [...new Set(sentence.match(/<\d>/g))].toSorted().join(" ");
