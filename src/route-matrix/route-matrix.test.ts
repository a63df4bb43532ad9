/**
 * Every route, by everyone, on what is theirs and what is not. Refusal is what a route does unless it says otherwise: the whole table
 * stands in matrix.md, where a reviewer sees each door that opens.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { features } from "../features/features.ts";
import {
  type Outcome,
  changedUnasked,
  reachedFromOutside,
  sweep,
  told,
  toldApart,
} from "./sweep.ts";
import { type World, actors, makeWorld } from "./world.ts";

const routes = features.flatMap((feature) => feature.routes);
const isWrite = ({ mounted }: Outcome): boolean => !mounted.key.startsWith("GET ");
const isForAnyone = ({ mounted }: Outcome): boolean => mounted.route.access.admits(null);
let world: World;
let outcomes: Outcome[];

beforeAll(async () => {
  world = await makeWorld();
  outcomes = await sweep(world, routes);
}, 600_000);
afterAll(() => world.app.close());

describe("every route", () => {
  test("refuses whoever is not signed in, unless it says that anyone may call it", () => {
    expect(routes.length).toBeGreaterThan(80);
    const open = outcomes
      .filter((outcome) => !isForAnyone(outcome))
      .filter(({ actor }) => actor === "anonymous" || actor === "departed")
      .filter(({ status }) => status !== 401);
    expect(open.map(told)).toEqual([]);
  });

  test("that changes something refuses a token that may only read", () => {
    const open = outcomes
      .filter((outcome) => isWrite(outcome) && outcome.actor === "read token")
      // Where nobody looks who calls, a token opens as little as no token.
      .filter(({ mounted }) => mounted.route.access.looksAway !== true)
      .filter(({ status }) => ![401, 403, 404].includes(status));
    expect(open.map(told)).toEqual([]);
  });

  test("of a request is as if there were none for whoever has nothing to do with it", () => {
    expect(outcomes.filter(({ on }) => on === "confidential").length).toBeGreaterThan(300);
    expect(reachedFromOutside(outcomes)).toEqual([]);
  });

  test("IDOR: whatever the caller may not see is answered to the byte like what is not there", () => {
    expect(toldApart(outcomes)).toEqual([]);
  });

  test("but the audit log and what is one's own is as if missing for an auditor who is in no team", () => {
    const own = /^\w+ \/(audit|me|me\/key|me\/stored|sessions.*|tokens.*)$/;
    const open = outcomes
      .filter((outcome) => outcome.actor === "auditor" && !isForAnyone(outcome))
      .filter(({ mounted, status }) => !own.test(mounted.key) && status !== 404);
    expect(open.map(told)).toEqual([]);
  });

  test("leaves everything as it was when it refuses, and when it only reads", () => {
    expect(changedUnasked(outcomes)).toEqual([]);
  });

  test("is never answered with a fault of ours, nor by anyone's call with bad input", () => {
    const odd = outcomes.filter(({ status }) => status >= 500 || status === 400);
    expect(odd.map(told)).toEqual([]);
  });

  test("opens for someone, so that the table says more than that all is shut", () => {
    // The set-up is over in this world; a file of what could not be read is there only after an import; a true ballot, share or key of a
    // poll takes browsers, which the tests of ballots and surveys have; a calendar takes a server, which the tests of meetings have.
    const shut = [
      "GET /set-up",
      "POST /set-up",
      "GET /imports/:id/unreadable",
      "POST /me/calendars",
      "POST /me/calendars/look",
      "POST /me/calendars/caldav",
      "PUT /polls/:id/answers",
      "GET /polls/:id/share",
      "POST /polls/:id/hand-ons",
      "POST /waves/:id/release",
    ];
    const opened = new Set(
      outcomes.filter(({ status }) => status < 300).map(({ mounted }) => mounted),
    );
    const never = routes.filter((route) => !opened.has(route)).map(({ key }) => key);
    expect(never.toSorted()).toEqual(shut.toSorted());
  });

  test("answers as the table says", async () => {
    const lines = ["| route | who may call it | on | " + actors.join(" | ") + " |"];
    lines.push("|---|---|---|" + "---|".repeat(actors.length));
    const some = outcomes.filter(({ on }) => on !== "nowhere");
    for (let at = 0; at < some.length; at += actors.length) {
      const row = some.slice(at, at + actors.length);
      const { mounted, on } = row[0]!;
      const statuses = row.map(({ status }) => status).join(" | ");
      lines.push(`| ${mounted.key} | ${mounted.route.access.name} | ${on} | ${statuses} |`);
    }
    await expect(lines.join("\n") + "\n").toMatchFileSnapshot("matrix.md");
  });
});
