import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { gap, list } from "./samples.ts";
import { Bars } from "./Bars.tsx";
import { Line } from "./ServiceLine.tsx";
import { wordsIn } from "./use-words.ts";
import {
  brokenSentence,
  byHowMuch,
  countsSentence,
  durationWords,
  monthMark,
  promiseSentence,
  resultSentence,
  shareWords,
  whoMayWords,
} from "./words.ts";

const { de, en } = wordsIn;
/** A number is not torn from its sign at the end of a line. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const [first] = gap.promise.kinds;
const noDifference = { value: null, low: null, high: null };

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // Words that both languages have.
    alike: ["broken.team", "one.impactNames.normal", "likes.service", "likes.segment"],
    otherGiven: [],
  });
});

test.each([
  [durationWords(60, de), "1 Minute"],
  [durationWords(1.5 * 3600, de), "1 h 30 min"],
  [durationWords(24 * 3600, de), "1 Tag"],
  [durationWords(88 * 3600, de), "3 Tage 16 h"],
  [
    promiseSentence(first!, de),
    "Wer im Haus fragt, wartet im Mittel 2 Tage 1 h, höchstens 3 Tage 17 h; Kunden draußen bekommen 1 Tag zugesagt.",
  ],
  [byHowMuch(first!, de), "Im Mittel 1 Tag 1 h länger, das 2-Fache."],
  [
    promiseSentence({ ...first!, inside: null }, de),
    "Im Haus ist nichts zugesagt; Kunden draußen bekommen 1 Tag zugesagt.",
  ],
  [
    resultSentence(gap.result, de),
    "Zusagen im Haus werden seltener gehalten, um 21 Prozentpunkte (15 bis 27). Gehalten im Haus 69 % (63 bis 74 %; 274), draußen 90 % (84 bis 95 %; 396).",
  ],
  [de.result.by("1", "0 bis 3"), "1 Prozentpunkt (0 bis 3)"],
  [
    shareWords({ ...gap.result.inside, ...noDifference, n: 3 }, de),
    "zu wenige für eine Aussage (3)",
  ],
  [
    countsSentence(list.counts, de),
    "Bei 1 von 3 Services ist im Haus weniger zugesagt als draußen; bei 1 wird die Zusage seltener gehalten.",
  ],
  [
    brokenSentence(
      {
        ...list.counts.broken,
        ...noDifference,
        inside: { broken: null, n: 1 },
        outside: { broken: null, n: 3 },
      },
      de,
    ),
    "Zu wenige für eine Aussage: 1 im Haus, 3 draußen.",
  ],
  [whoMayWords([], de), "Die oberste Leitung kann es sagen."],
  [
    whoMayWords(["Inga Berg", "Ole Falk"], de),
    "Inga Berg, Ole Falk oder die oberste Leitung kann es sagen.",
  ],
  [de.like.within("3 Tage"), "innerhalb von 3 Tagen"],
  [de.like.within("1 Tag"), "innerhalb von 1 Tag"],
  [de.csv.done("1"), "1 Monat wurde hereingeholt."],
  [monthMark("2026-03", de), "Mär"],
])("%s", (said, meant) => {
  expect(plain(said)).toBe(meant);
});

test("what stands beside customers outside is read in German, with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Line row={gap} />
      <Bars kinds={gap.promise.kinds} />
    </LanguageContext>,
  );
  for (const said of [
    "Weniger zugesagt",
    "Seltener gehalten",
    "Erste Antwort",
    "2 Tage 1 h, bis 3 Tage 17 h",
    "5 Tage",
  ])
    expect(html).toContain(said);
  for (const english of ["Promised", "Kept", "First answer", "days", "up to"])
    expect(html).not.toContain(english);
});
