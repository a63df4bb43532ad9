/** A debrief, and the register of actions, as files. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { ActionAnswer, DebriefAnswer } from "./contract.ts";

type Action = Sendable<ActionAnswer>;
type Cell = string | number | null | undefined;
type Column = readonly [head: string, of: (row: Action) => Cell];

const columns: readonly Column[] = [
  ["action", ({ what }) => what],
  ["owner", ({ owner }) => owner?.name],
  ["due on", ({ dueDay }) => dueDay],
  ["state", ({ state }) => state],
  ["said", ({ said }) => said],
  ["debrief", ({ debrief }) => debrief?.title],
  ["survey", ({ heard }) => heard?.name],
  ["teams", ({ teams }) => teams.map(({ name }) => name).join(", ")],
  ["measure", ({ measure }) => measure],
  ["in words", ({ words }) => words],
  ["figure of", ({ team }) => team?.name],
  ["for", ({ customerTeam }) => customerTeam?.name],
  ["before", ({ effect }) => effect?.before.value],
  ["n before", ({ effect }) => effect?.before.n],
  ["after", ({ effect }) => effect?.after.value],
  ["n after", ({ effect }) => effect?.after.n],
  ["change", ({ effect }) => effect?.change?.value],
  ["low", ({ effect }) => effect?.change?.low],
  ["high", ({ effect }) => effect?.change?.high],
  ["comparable teams", ({ effect }) => effect?.others],
  ["change beside them", ({ effect }) => effect?.beside?.value],
  ["low beside them", ({ effect }) => effect?.beside?.low],
  ["high beside them", ({ effect }) => effect?.beside?.high],
  ["verdict", ({ effect }) => effect?.verdict],
];

export function exportActions(rows: readonly Action[], format: "csv" | "json"): FileToSend {
  if (format === "json") return jsonFile("actions.json", { actions: rows });
  const head = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, of]) => of(row) ?? null));
  return csvFile("actions.csv", head, cells);
}

/** Everything that the screen shows; as CSV one line for each thing that was said. */
export function exportDebrief(
  debrief: Sendable<DebriefAnswer>,
  format: "csv" | "json",
): FileToSend {
  if (format === "json") return jsonFile("debrief.json", { debrief });
  const nameOf = (themeId: string | null): string | null =>
    debrief.themes.find(({ id }) => id === themeId)?.name ?? null;
  const rows: readonly (readonly (string | number | null)[])[] = [
    ...debrief.facts.map((one) => [one.day, one.kind, one.words, one.by?.name ?? null, null, null]),
    ...debrief.cards.map((one) => [
      null,
      one.question,
      one.words,
      one.by?.name ?? null,
      nameOf(one.themeId),
      null,
    ]),
    ...debrief.themes.flatMap(({ name, why, what, votes }) => [
      ...why.map((words) => [null, "why", words, null, name, votes]),
      ...(what === "" ? [] : [[null, "what", what, null, name, votes]]),
    ]),
    ...debrief.actions.map((one) => [
      one.dueDay,
      one.state,
      one.what,
      one.owner?.name ?? null,
      null,
      null,
    ]),
  ];
  return csvFile("debrief.csv", ["day", "what", "words", "by", "theme", "votes"], rows);
}
