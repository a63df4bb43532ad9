/** What a sheet says of itself in German. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { behind, house, ofTeam, sheet, there } from "./samples.ts";
import { TeamGoodwillView } from "./TeamGoodwill.tsx";
import { wordsIn } from "./use-words.ts";
import { WayView } from "./WayView.tsx";
import {
  groupsOf,
  lingeringSentence,
  listedSentence,
  monthSentence,
  movedSentence,
  reciprocitySentence,
  returnSentences,
  shareWords,
  standingSentence,
  surveyedSentence,
} from "./words.ts";

const { en, de } = wordsIn;
const [promises, right] = there.lines;
const reciprocity = house.reciprocity!;
const found = reciprocity.found!;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test.each([
  [
    "a word with its line",
    standingSentence(there, de),
    "Niedrig: unter dem Üblichen bei „Zusagen“, nirgends darüber.",
  ],
  [
    "a word with several lines on both sides",
    standingSentence(
      {
        ...there,
        standing: "mixed",
        lines: [
          promises!,
          { ...right!, stands: "above" },
          { ...right!, line: "named-days", stands: "above" },
          { ...right!, line: "complete", stands: "above" },
        ],
      },
      de,
    ),
    "Gemischt: über dem Üblichen bei „Auf Anhieb richtig“, „Genannte Tage“ und „Am Anfang gesagt“, darunter bei „Zusagen“.",
  ],
  [
    "a word without a line",
    standingSentence(sheet.back, de),
    "Wie üblich: Keine Zeile liegt um mehr als Zufall über oder unter dem Üblichen.",
  ],
  [
    "a share",
    shareWords(promises!, "Vertrieb", de),
    "68 %, wahrscheinlich 56 bis 79 %; im ganzen Haus 92 %.",
  ],
  [
    "a share beside all who ask",
    shareWords(sheet.back.lines[3]!, "Recht", de),
    "95 %, wahrscheinlich 86 bis 98 %; bei allen, die bei Recht anfragen, 95 %.",
  ],
  [
    "a month that is worse",
    monthSentence(promises!, de),
    "Weniger als im Monat davor: 12 von 30 in den letzten 30 Tagen, 29 von 30 in den 30 davor; 57 Prozentpunkte, wahrscheinlich 30 bis 76.",
  ],
  [
    "a month like the one before",
    monthSentence(right!, de),
    "Keine Veränderung, die mehr als Zufall wäre: 29 von 30 in den letzten 30 Tagen, 29 von 30 in den 30 davor.",
  ],
  ["one point", de.said.points("1", "1", "3"), "1 Prozentpunkt, wahrscheinlich 1 bis 3"],
  [
    "what moved most",
    movedSentence(sheet, de),
    "Am meisten verändert, Legal gegenüber Sales: „Zusagen“, in den letzten 30 Tagen 12 von 30 gehalten, in den 30 davor 29 von 30.",
  ],
  [
    "what does not come back",
    returnSentences(sheet, de).join(),
    "Zusagen: 68 % von Legal, 100 % von Sales. Von Sales geht mehr aus, als zurückkommt: 32 Prozentpunkte, wahrscheinlich 4 bis 52.",
  ],
  [
    "what waits",
    lingeringSentence(there, de),
    "Von 9 Anfragen, die auf Legal warten, sind 2 länger still als üblich.",
  ],
  [
    "one that waits",
    de.said.quiet("9", "1", "Legal"),
    "Von 9 Anfragen, die auf Legal warten, ist 1 länger still als üblich.",
  ],
  [
    "none that waits",
    de.said.quiet("9", "0", "Legal"),
    "Von 9 Anfragen, die auf Legal warten, ist keine länger still als üblich.",
  ],
  [
    "a house in which it comes back",
    reciprocitySentence(reciprocity, de),
    "14 von 31 Paaren von Teams stehen in beiden Richtungen gut; der Zufall ergäbe etwa 9 (7 bis 12): Was ein Team gibt, kommt tendenziell zurück.",
  ],
  [
    "a house in which chance explains it",
    reciprocitySentence({ ...reciprocity, found: { ...found, mutual: 1, p: 0.4 } }, de),
    "1 von 31 Paaren von Teams steht in beiden Richtungen gut; der Zufall ergäbe etwa 9 (7 bis 12): Es kommt nicht mehr zurück, als der Zufall erklärt.",
  ],
  [
    "a house with one pair",
    reciprocitySentence({ pairs: 1, teams: 2, found: null }, de),
    "1 Paar von Teams leistet einander oft genug etwas: weniger als 15 und damit zu wenige, um vom ganzen Haus zu sagen, ob guter Wille zurückkommt.",
  ],
  [
    "what is not listed",
    listedSentence(3, behind.rows, false, de),
    "Die Übersicht zählt 3 in 90 Tagen. 1 davon kannst du nicht einsehen: mitgezählt und nicht aufgeführt.",
  ],
  [
    "one more team",
    de.team.rest("1"),
    "1 weiteres wie üblich oder mit zu wenigen für eine Aussage.",
  ],
  [
    "thanks of once",
    de.sheet.thanked("Sales", 1).slice(0, 59),
    "Sales hat in den letzten 90 Tagen einmal öffentlich gedankt",
  ],
  [
    "a wave with its means",
    surveyedSentence(
      { ...there.surveyed[1]!, overall: { n: 9, mean: 3, low: 2.64, high: 3.6 } },
      de,
    ),
    "Welle 1, 5. März 2026: alles in allem 3,0 (wahrscheinlich 2,6 bis 3,6; 9 Antworten).",
  ],
])("%s: %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});

test("ways beside other teams are named in German", () => {
  const { high, low } = groupsOf(ofTeam, de);
  expect([...high, ...low].map(({ way }) => way)).toEqual([
    "in beiden Richtungen",
    "ihnen gegenüber",
  ]);
});

test("a way, and a team's part on its page, are read in German with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <WayView way={there} />
      <TeamGoodwillView ofTeam={ofTeam} />
    </LanguageContext>,
  );
  for (const said of [
    "Zusagen: 41 von 60 gehalten",
    "unter dem Üblichen",
    "4,2 (wahrscheinlich 3,9 bis 4,5",
    "4. September 2026",
  ])
    expect(html).toContain(said);
  for (const english of [
    en.sheet.behind,
    en.sheet.thanks,
    "likely",
    " of ",
    "September 4",
    "usual",
  ])
    expect(html.replaceAll(/(class|href)="[^"]*"/g, "")).not.toContain(english);
});
