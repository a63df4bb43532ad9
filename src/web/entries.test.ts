import { describe, expect, test } from "vitest";
import { entriesFor, placesFor, standingOf } from "./entries.ts";
import { screens } from "./routes.tsx";
import { optionsFor } from "./ui/palette-options.ts";

describe("where a path stands", () => {
  test.each([
    ["/serve", "/serve"],
    ["/serve/0198", "/serve"],
    ["/services/0198", "/ask"],
    ["/services/0198/edit", "/serve"],
    ["/teams/0198", "/relationships"],
    ["/teams/0198/duty", "/serve"],
    ["/me/security", "/me"],
    ["/administration", undefined],
    ["/", undefined],
    ["/no/such/page", undefined],
  ])("%s belongs to %s", (path, href) => {
    expect(standingOf(path, false, "en").entryHref).toBe(href);
  });

  test("a page of an entry with several sections shows them beside each other", () => {
    const outside = standingOf("/outcomes/0198", false, "en");
    expect(outside.entryHref).toBe("/chain");
    expect(outside.sections?.tabs.length).toBeGreaterThan(3);
    expect(outside.entryHref).toBe(standingOf("/customers-outside", false, "en").entryHref);
    for (const { href } of outside.sections?.tabs ?? [])
      expect(standingOf(href, false, "en").sections).toEqual(outside.sections);
  });
});

test("surveys and what was heard stand in one place of the menu, and the palette knows both by either word", () => {
  for (const path of ["/surveys", "/surveys/results", "/surveys/results/0198/teams/0199"]) {
    const { entryHref, sections } = standingOf(path, false, "en");
    expect(entryHref).toBe("/improve");
    expect(sections?.tabs.map(({ href }) => href).filter((href) => path.startsWith(href))).toEqual([
      "/surveys",
    ]);
  }
  const beside = standingOf("/relationships", false, "en").sections?.tabs ?? [];
  expect(beside.filter(({ href }) => href.startsWith("/surveys"))).toEqual([]);
  for (const typed of ["surveys", "heard", "results"]) {
    const found = optionsFor(typed, {
      places: placesFor(false, "en"),
      commands: [],
      found: [],
      go: () => undefined,
    });
    expect(found.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Surveys", "What was heard"]),
    );
  }
});

test("a vendor's guest is shown no way to what is closed to them", () => {
  const labels = (isGuest: boolean) => [
    ...entriesFor(isGuest, "en").map(({ label }) => label),
    ...placesFor(isGuest, "en").map(({ label }) => label),
  ];
  expect(labels(false)).toEqual(expect.arrayContaining(["Chain", "Customers outside"]));
  expect(labels(true)).toEqual(expect.arrayContaining(["Ask", "Serve"]));
  expect(labels(true)).not.toContain("Chain");
  expect(labels(true)).not.toContain("Customers outside");
});

test("each path has one screen: the router refuses to start with two", () => {
  const paths = screens.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});
