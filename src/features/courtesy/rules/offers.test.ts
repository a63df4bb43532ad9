import { expect, test } from "vitest";
import { framed } from "../testing/frames.ts";
import { judged, kinder } from "../testing/judging.ts";
import { rude, rudeOf } from "../testing/rude.ts";
import { sentenceAt, sentencesIn } from "./sentences.ts";

const plain = (Object.keys(rude) as (keyof typeof rude)[]).flatMap(rudeOf);
const own = [
  "You obviously did not read my ticket, you idiot.",
  "You never answer, you always break the build, and you are a moron.",
  "Fix this damn thing now, you clown!",
  "What the hell, you forgot to attach it again, as always.",
  "As I already told you twice, this stupid form is your fault.",
  "Why can you never do anything right, you lazy idiots?",
  "Please send the list. Idiot, fix this now!",
  "Do your job, you useless lot, and do it now!",
  "This is bullshit and you know it, so stop wasting my time.",
  "You lost the file, you morons 🙄 fix it now!",
  "Hi Ines,\nyou clearly didn't test this crap, did you?\nThanks",
  "WHY IS THIS STILL NOT DONE, YOU IDIOTS",
  "Because of your stupid mistake we are late, you fool, and I am sick of it.",
  "You failed to send us the damn report, as usual.",
  "Are you stupid or what, you forgot to order the parts again!",
  "Which idiot did this, and why the hell did you never tell us?",
];
/** Two that are rude in one sentence. */
const paired = plain.flatMap((text, at) => {
  const other = plain[(at * 7 + 3) % plain.length]!;
  const first = text.replace(/[.!?]+$/, "");
  return [`${text} ${other}`, `${first}, ${other.charAt(0).toLowerCase()}${other.slice(1)}`];
});
const all = [...plain, ...own, ...paired, ...framed.filter((_, at) => at % 9 === 0)];

/** The sentence around an offer with the offer alone in it. */
function sentencesOffered(text: string): { sentence: string; offered: string }[] {
  const ends = sentencesIn(text);
  return judged(text).advice.map(({ from, to, kinder: offered }) => {
    const begin = ends[sentenceAt(ends, from) - 1] ?? 0;
    const rest = text.slice(to, Math.max(to, ends[sentenceAt(ends, to - 1)]!));
    return { sentence: (text.slice(begin, from) + offered + rest).trim(), offered };
  });
}

test("no sentence that is offered would be advised against, nor the words that are offered alone", () => {
  const offers = all.flatMap(sentencesOffered);
  expect(offers.length).toBeGreaterThan(1_000);
  const faults = offers.filter(
    ({ sentence, offered }) =>
      judged(sentence).advice.length > 0 || judged(offered).advice.length > 0,
  );
  expect(faults).toEqual([]);
});

test("a text with all that is offered is advised against nowhere", () => {
  const again = [...plain, ...own].filter((text) => judged(kinder(text)).advice.length > 0);
  expect(again.map((text) => [text, kinder(text), judged(kinder(text)).advice[0]?.why])).toEqual(
    [],
  );
});

test("a sentence has one offer", () => {
  for (const text of all) {
    const ends = sentencesIn(text);
    const places = judged(text).advice.map(({ from }) => sentenceAt(ends, from));
    expect(new Set(places).size, text).toBe(places.length);
  }
});

test("what is said of a sentence with blame and an insult names both, and its offer holds neither", () => {
  const text = "You obviously did not read my ticket, you idiot.";
  expect(judged(text).advice).toEqual([
    {
      from: 0,
      to: text.length - 1,
      kinder: "It seems that my ticket has not been read yet",
      standard: "disparage",
      why: '"You obviously did not read my ticket, you idiot" may read as disparaging and as blame; would "It seems that my ticket has not been read yet" say the same?',
      reason: {
        said: "You obviously did not read my ticket, you idiot",
        reads: "disparaging",
        also: "blame",
        instead: "It seems that my ticket has not been read yet",
      },
    },
  ]);
});
