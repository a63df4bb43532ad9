import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import type { HeldAnswer, RequestHeldAnswer } from "./data.ts";
import { mostlySentence } from "./mostly-words.ts";
import { ReplayTold } from "./Replay.tsx";
import { wordsIn } from "./use-words.ts";
import { holderName, requestSentence, shareOf, teamSentence, whose } from "./words.ts";

const { de, en } = wordsIn;
const legal = { id: "1", name: "Legal" };
const finance = { id: "2", name: "Finance" };
const times = (hours: number) => ({ wallSeconds: hours * 3600, workingSeconds: hours * 900 });

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // These are the same words in both.
    alike: ["sentences.request.part", "sentences.columns.team"],
    otherGiven: [],
  });
});

const holder = (kind: string, team: object | null, hours: number, throughParts: boolean) => ({
  kind,
  team,
  throughParts,
  ...times(hours),
});

test("who held a request is one German sentence, whoever has no name in the right case", () => {
  const held = {
    team: legal,
    customerTeam: null,
    until: null,
    whole: times(100),
    holders: [
      holder("work", legal, 30, false),
      holder("work", finance, 50, true),
      holder("customer", null, 15, false),
      holder("vendor", null, 5, false),
    ],
  } as unknown as RequestHeldAnswer;
  expect(requestSentence(held, de)).toBe(
    "Bisher 4,2\u00a0Tage: 30\u00a0% bei Legal, wo es noch liegt; 50\u00a0% Warten von Legal auf Finance; 15\u00a0% Warten auf eine Antwort von denen, die angefragt haben; 5\u00a0% bei weiteren.",
  );
  const vendor = { kind: "vendor", team: null } as const;
  expect(whose(vendor, undefined, "waitedFor", de)).toBe("einen Lieferanten");
  expect(whose(vendor, undefined, "with", de)).toBe("einem Lieferanten");
  expect(holderName({ kind: "queue", team: finance }, undefined, de)).toBe(
    "Finance, noch nicht übernommen",
  );
  expect(shareOf(1, 1000, de)).toBe("unter 1 %");
});

test("what a team held, and that it is too few to say, is said in German", () => {
  const held: HeldAnswer = {
    requests: 1300,
    open: 2,
    timed: 1,
    held: {
      whole: times(1000),
      own: times(290),
      others: times(690),
      customer: times(20),
      lines: [
        { kind: "work", team: finance, throughParts: true, requests: 9, ...times(600) },
        { kind: "vendor", team: null, throughParts: false, requests: 9, ...times(90) },
      ],
    },
  };
  expect(teamSentence(legal, held, "wall", de)).toBe(
    "Von der Zeit, in der 1.300 Anfragen an Legal offen waren, lagen 29\u00a0% bei Legal selbst; 69\u00a0% waren Warten auf andere, am meisten auf Finance (60\u00a0%) und einen Lieferanten (9\u00a0%). 2\u00a0% lagen beim Kundenteam.",
  );
  const few = { ...held, held: { ...held.held!, whole: { ...times(1), workingSeconds: null } } };
  expect(teamSentence(legal, few, "working", de)).toBe(
    "1 Anfrage, von der die Arbeitszeit bekannt ist: zu wenige, um etwas zu sagen.",
  );
});

test("whose time it mostly is, and that it cannot be told yet, is said in German", () => {
  const base = { requests: 40, team: null, share: null, between: null, more: null };
  const share = { value: 0.71, low: 0.66, high: 0.76 };
  expect(mostlySentence("Legal", { ...base, verdict: "customer", share }, de)).toBe(
    "Legal wartet meist auf das Kundenteam: 71\u00a0% der Zeit (66 bis 76\u00a0%, 40 Anfragen).",
  );
  const between = { first: "others", second: "own" } as const;
  expect(mostlySentence("Legal", { ...base, verdict: "unclear", between, more: 120 }, de)).toBe(
    "Ob Anfragen an Legal meist dort selbst liegen oder auf andere warten, lässt sich noch nicht sagen (40 Anfragen). Bleibt es, wie es aussieht, würden etwa 120 weitere es zeigen.",
  );
});

test("a replay of one late part is drawn in the language of the page", () => {
  const median = { n: 9, value: 518_400, low: null, high: null, tooFew: false };
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <ReplayTold
        replay={{
          team: legal,
          by: finance,
          period: "year",
          asOf: "",
          requests: 96,
          withPart: 41,
          replayed: {
            withLatePart: 1,
            parts: 50,
            late: 1,
            wasDone: median,
            wouldBeDone: median,
            realSeconds: 36_000_000,
            savedSeconds: 3_600_000,
          },
        }}
      />
    </LanguageContext>,
  );
  expect(html).toContain(
    "41 von 96 Anfragen hatten eine Teilanfrage mit einer Zusage von Finance; von diesen 50 Teilanfragen dauerte 1 länger als zugesagt.",
  );
  expect(html).toContain(
    "Die Hälfte von ihnen braucht höchstens 6\u00a0Tage; das hätte sich nicht",
  );
});
