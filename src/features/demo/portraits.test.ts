import { describe, expect, test } from "vitest";
import { teams } from "./cast.ts";
import { makeDemo } from "./making.ts";
import { services } from "./offer.ts";
import { hints, voices } from "./voices.ts";

const now = new Date("2026-11-20T10:30:00Z");

describe("what the teams of the demo say of themselves", () => {
  const rowsOf = (table: string) =>
    makeDemo(now).beside.flatMap(([name, rows]) => (name === table ? rows : []));

  test("each says all four things, some of them for the second time, and nothing that lies ahead", () => {
    const words = rowsOf("team_words");
    const newest = new Set(words.map(({ team_id, part }) => `${String(team_id)} ${String(part)}`));
    expect(newest.size).toBe(teams.length * 4);
    expect(words.filter(({ version }) => version === 2).length).toBeGreaterThan(3);
    for (const { at } of [...words, ...rowsOf("hint")]) expect((at as Date) < now).toBe(true);
    for (const { ask, proud } of Object.values(voices)) expect(`${ask} ${proud}`).not.toMatch(/!/);
  });

  test("hints are short and stand on the forms of services that there are", () => {
    expect(rowsOf("hint")).toHaveLength(hints.length);
    for (const { team, service, says } of hints) {
      expect(says.length).toBeLessThanOrEqual(160);
      const named = services.some((one) => one.team === team && one.name === service);
      expect(service === undefined || named, `${team}: ${service}`).toBe(true);
    }
  });
});
