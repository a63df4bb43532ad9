import fc from "fast-check";
import { expect, test } from "vitest";
import { everyday } from "../testing/everyday.ts";
import { faultsIn } from "../testing/checking.ts";
import { judged, kinder, model } from "../testing/judging.ts";
import { provoking } from "../testing/provoking.ts";
import { rude, rudeOf, strongKinds } from "../testing/rude.ts";
import { judge } from "./judge.ts";

test("of two hundred everyday messages at most two are advised against", () => {
  expect(everyday).toHaveLength(200);
  expect(new Set(everyday).size).toBe(200);
  expect(everyday.filter((text) => judged(text).advice.length > 0).length).toBeLessThanOrEqual(2);
});

test("of two hundred harmless messages that were written to provoke at most two are advised against", () => {
  expect(provoking).toHaveLength(200);
  expect(provoking.filter((text) => judged(text).advice.length > 0).length).toBeLessThanOrEqual(2);
});

test("of plainly rude messages of the strong kinds at least 85 in 100 are advised", () => {
  const strong = strongKinds.flatMap(rudeOf);
  const found = strong.filter((text) => judged(text).advice.length > 0);
  expect(strong.length).toBeGreaterThan(120);
  expect(found.length / strong.length).toBeGreaterThanOrEqual(0.85);
});

const everyRude = (Object.keys(rude) as (keyof typeof rude)[]).flatMap(rudeOf);

test("every advice points at words within the text, asks a question, and quotes the standard", () => {
  for (const text of everyRude) {
    const judgement = judged(text);
    expect(faultsIn(text, judgement), text).toEqual([]);
    for (const { why, standard } of judgement.advice) {
      expect(why, text).toMatch(/^".+" may read as [a-z ]+; would .+\?$/su);
      expect(standard).toMatch(/^(please|blame|disparage|sigh|answer|respect)$/);
    }
  }
});

test("what was advised is not advised again once it is taken", () => {
  for (const text of everyRude) {
    const whys = new Set(judged(text).advice.map(({ why }) => why));
    const again = judged(kinder(text)).advice.filter(({ why }) => whys.has(why));
    expect(again, text).toEqual([]);
  }
});

test("a text with all advice taken is left alone", () => {
  const again = everyRude.filter((text) => judged(kinder(text)).advice.length > 0);
  expect(again).toEqual([]);
});

test("what somebody else wrote is not judged, and the writer's own words are", () => {
  expect(
    judged("> You are an idiot.\n> Fix this now!\nThanks, I will have a look.").advice,
  ).toEqual([]);
  expect(judged("```\nshut up\n```\nThe log is above.").advice).toEqual([]);
  expect(judged('The customer said "you are all idiots" on the phone.').advice).toEqual([]);
  expect(judged("> Could you help?\nYou are an idiot.").advice).toHaveLength(1);
});

test("what is quoted does not move the figures either", () => {
  const own = "Could you please have a look? Thank you so much.";
  expect(judged(`> You idiot, this is useless rubbish.\n${own}`)).toMatchObject({
    polarity: judged(own).polarity,
    polite: expect.closeTo(judged(own).polite, 1),
  });
});

test.each([
  "",
  "  ",
  "> Thank you",
  "`SELECT 1`",
  "Warum ist das immer noch nicht fertig, ihr Idioten und Versager?",
])("'%s' is not judged, and says so", (text) => {
  expect(judged(text)).toMatchObject({ judged: false, advice: [] });
});

test("words of the trade are not advised against, and the house adds its own", () => {
  expect(
    judged("The dumb terminal is a piece of junk mail and the garbage collector hangs.").advice,
  ).toEqual([]);
  expect(judged("You are an idiot.", ["idiot"]).advice).toEqual([]);
  const text = "This is the crappy build of the month.";
  expect(judged(text).advice).toHaveLength(1);
  expect(judged(text, ["crappy build"]).advice).toEqual([]);
  expect(judged("You are an idiot.", ["crappy build", ""]).advice).toHaveLength(1);
});

test("thanks read as thanks, requests as polite, and reproaches as neither", () => {
  expect(judged("Thank you so much for your help with the invoice.")).toMatchObject({
    judged: true,
    polarity: "positive",
  });
  expect(judged("Thank you so much for your help.").gratitude).toBeGreaterThan(0.9);
  expect(judged("Please restart the machine.").gratitude).toBeLessThan(0.5);
  expect(
    judged("Hi, could you please help me with this? Thanks in advance.").polite,
  ).toBeGreaterThan(0.7);
  expect(judged("Why do you keep deleting this? Did you even read it?").polite).toBeLessThan(0.3);
  expect(judged("This is horrible, I hate this terrible bug.").polarity).toBe("negative");
});

const anything = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({ maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(...everyRude, ...everyday, "😀", "`", '"', "> ", "\n", "İ", "ﬁ", "\uD83D"),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(" ")),
);

test("judging is total, the same each time, and never points into half a letter", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const first = judge(text, model);
      expect(judge(text, model)).toEqual(first);
      expect(faultsIn(text, first)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["one sentence", "Could you have a look at the invoice, please? "],
  ["rude sentences", "You are an idiot, fix this now! As I already said, this is your fault. "],
  ["one letter", "a"],
  ["question marks", "?"],
  ["capitals", "WHY IS THIS "],
  ["quotation marks", '"a '],
  ["spaces", " "],
  ["marks of quotation", "> "],
  ["very", "you are so very really "],
  ["your", "your "],
  ["faces", "🤬"],
  ["faces one by one", "🤬 "],
  ["sentences that end in faces", "you are useless 🙄 "],
])("a long text of %s is judged in time that grows with its length alone", (_name, piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const before = process.cpuUsage().user;
  judged(text);
  // Of the processor, a tenth of a second on a quiet machine; what grew with the square would take minutes.
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(4);
});
