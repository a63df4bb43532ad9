import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { Card } from "./picture/Facts.tsx";
import { layoutOf } from "./picture/layout/layout.ts";
import { svgOf } from "./picture/export/svg.ts";
import { smallChain } from "./picture/samples/sample-chains.ts";
import { shortTime, spotLabel, wayWords, wholeWords } from "./picture/words.ts";
import { compared as comparedLinks, path, row, sight } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import {
  durationWords,
  holderWords,
  outcomeWords,
  promiseWords,
  seenWords,
  shownWords,
  waysWords,
} from "./words.ts";

const { de, en } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // Only names between marks; a word that both have; the marks of units.
    alike: [
      "sight.outcome",
      "links.from",
      "exercise.team",
      "whole.units.minutes",
      "whole.units.hours",
    ],
    otherGiven: [],
  });
});

test.each([
  [
    seenWords({ requests: 1, medianSeconds: null }, de),
    "1 Anfrage in einem Jahr, zu wenige, um zu sagen, wie lange es dauert",
  ],
  [
    seenWords({ requests: 1200, medianSeconds: 259_200 }, de),
    "1.200 Anfragen in einem Jahr, die Hälfte innerhalb von 3 Tagen erledigt",
  ],
  [durationWords(190_000, de), "2,2 Tagen"],
  [durationWords(3600 * 9.5, de), "9,5 Stunden"],
  [durationWords(60, de), "1 Minute"],
  [shownWords({ ...row, seen: null }, de), "keine in einem Jahr"],
  [
    holderWords({ ...comparedLinks.held[0]!, team: null, kind: "vendor" }, de),
    "Das meiste lag bei einem Dienstleister (54\u00a0%)",
  ],
  [
    promiseWords(path.segment, de),
    "Wir sagen ihnen zu: eine erste Antwort innerhalb von 60 Minuten und eine Lösung innerhalb von 1 Tag.",
  ],
  [
    outcomeWords(path.segment.outcome!, de),
    "Satisfaction: 4,05 of 5, Oktober 2026, schlechter als im Zeitraum davor.",
  ],
  [
    waysWords({ ...sight, missing: null }, de.teamSight.of("Finance"), "t3", de),
    "Am Ende arbeitet Finance für Opticians and clinics, direkt und unter anderem über Legal und Sales.",
  ],
  [
    de.sight.share("1", 1, "1", de.sight.inTeam("Legal")),
    "1 von 1 Person im Team Legal hat einen Weg zu Kunden draußen.",
  ],
  [
    de.sight.share("9", 11, "11", de.sight.inHouse),
    "9 von 11 Personen im ganzen Haus haben einen Weg zu Kunden draußen.",
  ],
  [de.sight.more(1, "1"), "Und ein weiterer Weg."],
  [
    de.exercise.resultTitle("0", 2, "2"),
    "0 von 2 Personen in deinem Team sehen jetzt einen Kunden draußen",
  ],
  [de.exercise.clock(1), "Eine Minute bisher. Nimm dir die Zeit, die du brauchst."],
  [shortTime(259_200, de), "3 Tage"],
  [shortTime(5400, de), "90 min"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

test("the picture is said in German, and what is saved of it", () => {
  const layout = layoutOf(smallChain);
  const placeOf = (name: string): number =>
    layout.graph.spots.findIndex((spot) => spot.name === name);
  expect(wholeWords(layout, de)).toBe(
    "11 Services von 6 Teams; 8 haben einen Weg zu Kunden draußen. Das schwächste Glied: „Spare parts for the bench“ für „Repair of a hearing aid“, 480 Anfragen in einem Jahr, Median 3 Tage. Ein Glied schließt einen Kreis.",
  );
  expect(spotLabel(layout.graph, placeOf("Repair of a hearing aid"), de)).toBe(
    "Repair of a hearing aid, von Repairs: braucht 3, gebraucht für 1",
  );
  expect(wayWords(layout.graph, placeOf("Fitting by telephone"), de)).toBe(
    "Gekauft von: People who wear them.",
  );
  const svg = svgOf(layout, de);
  expect(svg).toContain("<title>Die ganze Kette</title>");
  expect(svg).not.toContain(en.whole.outside);
  expect(svg).not.toContain(en.whole.stage.weakest);
});

test("screens are read in German, with nothing English between", () => {
  const nothing = (): void => undefined;
  const layout = layoutOf(smallChain);
  const spot = layout.spots.findIndex(({ kind }) => kind === "service");
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Card layout={layout} spot={spot} onFollow={nothing} onClose={nothing} onOnly={nothing} />
    </LanguageContext>,
  );
  expect(html).toContain(de.whole.facts.needs);
  for (const english of [en.whole.facts.needs, en.whole.facts.toService, "in a year"])
    expect(html).not.toContain(english);
});
