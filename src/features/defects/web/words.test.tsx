import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { DefectsView } from "./DefectsPage.tsx";
import { allTeams, cluster, few, oneTeam } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import { bothSentence, clusterSentence, kindsOf, leadSentence, shareWords } from "./words.ts";

const { en, de } = wordsIn;

/** Read the same in both languages. */
const alike = [
  "said.ofKind",
  "sentences.lines.name.teams",
  "sentences.lines.name.services",
  "sentences.lines.name.customers",
];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  const { alike: found, ...others } = compared(en, de);
  expect(others).toEqual({ alone: [], otherGiven: [] });
  expect(found.toSorted()).toEqual(alike.toSorted());
});

test("the first sentence says whose work it is, how much was right, and what was not", () => {
  expect(leadSentence(allTeams, en)).toBe(
    "All teams together: of 3,200 requests asked in the last year and finished, 94 % were right the first time; 140 came back, 60 had gone astray, 85 lacked something when they were asked.",
  );
  const pair = { ...oneTeam, customer: { id: "c", name: "Sales" } };
  expect(leadSentence(pair, en)).toMatch(/^IT for Sales: of 120 requests/);
  expect(leadSentence(few, en)).toBe(
    "Facilities finished 3 requests of those asked in the last 30 days: too few to say more.",
  );
});

test("a share has its interval, and below the floor none is said", () => {
  expect(shareWords(oneTeam.figures.rightFirstTime, en)).toBe("90 % (83 to 94)");
  expect(shareWords(few.figures.rightFirstTime, en)).toBe("too few");
});

test("causes that differ are a question, and those that do not are none", () => {
  const { causes } = oneTeam;
  expect(bothSentence(causes, en)).toBe(
    "Work came back 12 times. Both sides said a cause 9 times, and 5 times the same. What would have shown both the same thing at the start?",
  );
  expect(bothSentence({ ...causes, alike: 9 }, en)).not.toContain("?");
  expect(bothSentence({ ...causes, both: 0, alike: 0 }, en)).toContain("No team has said yet");
  expect(bothSentence({ ...causes, n: 1, tooFew: true }, en)).toBe(
    "Work came back once: too few to say why.",
  );
});

test("a cluster says what one improvement could end", () => {
  expect(clusterSentence(cluster, en)).toBe(
    "One improvement could end 9 of the 24 defects of Access to a system: 8 requests from 4 teams.",
  );
  expect(clusterSentence({ ...cluster, customers: 1 }, en)).toContain("several people of one team");
  expect(kindsOf(cluster, en)).toBe("7 lacked something, 2 came back");
});

test("in German the first sentence says whose work it is, how much was right, and what was not", () => {
  expect(leadSentence(allTeams, de)).toBe(
    "Alle Teams zusammen: Von 3.200 Anfragen, die im letzten Jahr gestellt wurden und erledigt sind, waren 94\u00a0% auf Anhieb richtig; 140 kamen zurück, 60 waren in die Irre gegangen, bei 85 fehlte am Anfang etwas.",
  );
  const pair = {
    ...oneTeam,
    service: { id: "s", name: "Drucker" },
    customer: { id: "c", name: "Vertrieb" },
  };
  expect(leadSentence(pair, de)).toMatch(/^IT mit „Drucker“ für Vertrieb: Von 120 Anfragen/);
  expect(leadSentence(few, de)).toBe(
    "Facilities: Von den Anfragen, die in den letzten 30 Tagen gestellt wurden, sind 3 erledigt. Mehr lässt sich daraus nicht sagen.",
  );
  expect(shareWords(oneTeam.figures.rightFirstTime, de)).toBe("90\u00a0% (83 bis 94)");
});

const { said } = de;
const { causes } = oneTeam;
test.each([
  [said.fewFinished("IT", "1", "im letzten Jahr"), /gestellt wurden, ist 1 erledigt\./],
  [said.fewFinished("IT", "0", "im letzten Jahr"), /gestellt wurden, ist keine erledigt\./],
  [said.reopened("1"), /^1 kam zurück$/],
  [said.misrouted("0"), /^keine waren in die Irre gegangen$/],
  [said.returned("0"), /^bei keiner fehlte am Anfang etwas$/],
  [said.misrouted("1"), /^1 war in die Irre gegangen$/],
  [
    bothSentence(causes, de),
    /^Arbeit kam 12-mal zurück\. 9-mal haben beide Seiten eine Ursache genannt, 5-mal dieselbe\. Was hätte/,
  ],
  [bothSentence({ ...causes, both: 1, alike: 0 }, de), /Einmal haben beide .*, und nie dieselbe\./],
  [
    bothSentence({ ...causes, n: 1, tooFew: true }, de),
    /^Arbeit kam einmal zurück: zu selten, um zu sagen, warum\.$/,
  ],
  [
    clusterSentence(cluster, de),
    /^Eine einzige Verbesserung könnte 9 von 24 Fehlern bei „Access to a system“ beenden: 8 Anfragen von 4 Teams\.$/,
  ],
  [kindsOf(cluster, de), /^7 am Anfang unvollständig, 2 zurückgekommen$/],
])("%s", (sentence, meant) => {
  expect(sentence).toMatch(meant);
});

test("the page is read in German, with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <QueryClientProvider client={queries}>
        <DefectsView answer={oneTeam} asked={{ team: "it" }} />
      </QueryClientProvider>
    </LanguageContext>,
  );
  for (const one of ["Es war richtig; der Wunsch kam später", "zuerst: 2. Juni", "In Folge"])
    expect(html).toContain(one);
  for (const one of ["came back", "Right first time", "A part was missing", "Who asked", "June"])
    expect(html).not.toContain(one);
});
