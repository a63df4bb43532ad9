/** What is looked at in every judgement, and figures over messages written for the tests. Proven by planted faults. */
import type { CourtesyModel } from "../model/packed.ts";
import { type Advice, judge, type Judgement } from "../rules/judge.ts";

const splits = (text: string, place: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1));

const isShare = (value: number): boolean => value >= 0 && value <= 1;

function faultsOfOne(text: string, { from, to, kinder, why }: Advice): string[] {
  const faults: string[] = [];
  if (to <= from || from < 0 || to > text.length) faults.push("places outside the text");
  if (splits(text, from) || splits(text, to)) faults.push("half a letter");
  if (kinder === text.slice(from, to)) faults.push("kinder words that are the same");
  if (!why.endsWith("?")) faults.push("no question");
  return faults;
}

/** What is wrong with a judgement of a text, in words. */
export function faultsIn(text: string, { polite, gratitude, judged, advice }: Judgement): string[] {
  const faults = advice.flatMap((one) => faultsOfOne(text, one));
  if (!isShare(polite) || !isShare(gratitude)) faults.push("a figure outside 0 to 1");
  if (!judged && advice.length > 0) faults.push("advice on what was not judged");
  if (advice.some(({ from }, at) => at > 0 && from < advice[at - 1]!.to))
    faults.push("places out of order");
  return faults;
}

const warm = `
Hi, thank you very much for the quick answer, that helped us a lot.
Could you please have a look at the invoice when you have a moment? Thanks in advance.
Great work on the report, I really appreciate it.
Hello Ines, would you mind sending me the minutes? Thank you.
Thanks for letting me know, I would be glad to help.
Good morning, may I ask you for a hand with the new form? Many thanks.
I appreciate your patience with this, thank you.
Hi there, I was wondering if you could show me the new system. Thanks a lot.`;

const cold = `
Why did you delete this? Did you even look at it?
What is wrong with you people?
Why do you keep changing the numbers without asking?
You did not answer my question. Why not?
So what? Are you going to fix it or not?
Stop doing this. What gives you the right to remove it?
Why should I do your work?
Did you read what I wrote? You are wrong.`;

const linesOf = (text: string): string[] => text.trim().split("\n");

/** Of messages that are plainly warm or plainly cold, the share that a model puts on the right side, by each of its figures. */
export function sharesRight(
  model: CourtesyModel,
): Readonly<Record<"polite" | "gratitude" | "polarity", number>> {
  const [warmly, coldly] = [linesOf(warm), linesOf(cold)].map((lines) =>
    lines.map((text) => judge(text, model)),
  ) as [Judgement[], Judgement[]];
  const share = (right: (judgement: Judgement) => boolean): number =>
    (warmly.filter(right).length + coldly.filter((judgement) => !right(judgement)).length) /
    (warmly.length + coldly.length);
  return {
    polite: share(({ polite }) => polite >= 0.5),
    gratitude: share(({ gratitude }) => gratitude >= 0.5),
    polarity: share(({ polarity }) => polarity === "positive"),
  };
}
