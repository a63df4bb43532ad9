import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import type { BallotStates, OwnWave } from "../data.ts";
import { wordsIn } from "../use-words.ts";
import { AskedRow } from "./AskedRow.tsx";

const form = (groupId: string) => ({ groupId }) as OwnWave["forms"][number];
const wave = {
  id: "w1",
  name: "Autumn",
  closesOn: "2026-12-01",
  mode: "anonymous",
  forms: [form("a"), form("b")],
} as Pick<OwnWave, "id" | "name" | "closesOn" | "mode" | "forms"> as OwnWave;

const rowOf = (given: OwnWave, ballots: BallotStates | null, lang: "en" | "de" = "en"): string =>
  renderToStaticMarkup(
    <LanguageContext value={lang}>
      <AskedRow wave={given} ballots={ballots} isPrimary />
    </LanguageContext>,
  );
const statesOf = (a: "here" | "elsewhere", b: "here" | "elsewhere"): BallotStates =>
  new Map([
    ["a", a],
    ["b", b],
  ]);

test.each(["en", "de"] as const)(
  "in %s a wave whose ballots all lie in another browser offers to bring them, and no answering",
  (lang) => {
    const { answering, list } = wordsIn[lang].sentences;
    const html = rowOf(wave, statesOf("elsewhere", "elsewhere"), lang);
    expect(html).toContain(answering.allElsewhere);
    expect(html).toContain(answering.bringOver);
    expect(html).not.toContain(`>${list.toAnswer}<`);
  },
);

test.each<[string, OwnWave, BallotStates | null]>([
  ["of which one ballot is here", wave, statesOf("here", "elsewhere")],
  ["of which nobody knows yet where they are", wave, null],
  ["that is not sealed", { ...wave, mode: "confidential" }, statesOf("elsewhere", "elsewhere")],
])("a wave %s can be answered", (_which, given, ballots) => {
  const { answering, list } = wordsIn.en.sentences;
  const html = rowOf(given, ballots);
  expect(html).toContain(list.toAnswer);
  expect(html).not.toContain(answering.bringOver);
});
