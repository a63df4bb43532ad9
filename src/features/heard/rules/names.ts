/** What is asked, in a word or two. */
const names: Readonly<Record<string, string>> = {
  reliability: "Reliability",
  responsiveness: "Responsiveness",
  assurance: "Assurance",
  empathy: "Empathy",
  tangibles: "Tangibles",
  courtesy: "Courtesy",
  engagement: "Engagement",
  overall: "Overall",
  recommend: "Would recommend",
};

const prefix = "dimension:";

/** The name of a known key or dimension; else the words of the item, or its key. */
export function nameOfKey(key: string, text: string | null): string {
  const bare = key.startsWith(prefix) ? key.slice(prefix.length) : key;
  return names[bare] ?? (text === null ? key : wordsOf(text));
}

/** The words of an item, said of any team, with a capital where they begin with it. */
export function wordsOf(text: string): string {
  const said = text.replaceAll("{team}", "the team");
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}
