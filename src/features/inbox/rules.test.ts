import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds } from "./contract.ts";
import {
  choiceOf,
  isOfferedAnew,
  mayBeOff,
  once,
  outdated,
  toldAbove,
  toldOfAsking,
  toldOfBreach,
  toldOfFinish,
  toldOfHandOver,
  toldOfNearing,
  toldOfReply,
  toldOfStep,
  type Facts,
  type Leads,
  type Recipient,
} from "./rules.ts";

const facts: Facts & Leads = {
  requestId: "r",
  state: "asked",
  teamId: "t",
  customerId: "cus",
  customerTeamId: "c",
  holderId: null,
  confidential: false,
  formerTeamIds: [],
  leadIds: ["lea"],
  leadsAboveIds: ["top"],
  followerIds: ["fay"],
};
const held: Facts & Leads = { ...facts, holderId: "mia", state: "taken" };
const done: Facts & Leads = { ...held, state: "done" };

const said = (recipients: readonly Recipient[]): string[] =>
  recipients.map(({ personId, kind }) => `${personId} ${kind}`);

describe("who is told what", () => {
  test.each([
    ["a new request: who is on duty", toldOfAsking(facts, null, "ned"), ["ned asked"]],
    ["a new request: who was given it", toldOfAsking(held, "mia", null), ["mia asked"]],
    ["a new request without either: the team is offered it", toldOfAsking(facts, null, null), []],
    ["a new request that someone has taken meanwhile: nobody", toldOfAsking(held, null, null), []],
    [
      "the team's reply: customer and followers",
      toldOfReply(held, "provider", [], null),
      ["cus replied", "fay replied"],
    ],
    [
      "the customer's reply: holder and followers",
      toldOfReply(held, "customer", [], null),
      ["mia replied", "fay replied"],
    ],
    [
      "the customer's reply when nobody holds it: who is on duty",
      toldOfReply(facts, "customer", [], "ned"),
      ["ned replied", "fay replied"],
    ],
    ["an assignment: the new holder", toldOfStep("assigned", held, null), ["mia assigned"]],
    [
      "a defect: holder and lead",
      toldOfStep("reopened", held, null),
      ["mia reopened", "lea reopened"],
    ],
    ["it is not needed", toldOfStep("withdrawn", held, null), ["mia withdrawn", "fay withdrawn"]],
    ["a correction: nobody", toldOfStep("corrected", held, null), []],
    ["the request into which another went: nobody", toldOfStep("merged", held, null), []],
    [
      "done: the customer is asked, followers hear",
      toldOfFinish(done),
      ["cus was-this-right", "fay done"],
    ],
    ["done and taken back meanwhile: nobody", toldOfFinish(held), []],
    ["a hand-over where nobody is on duty", toldOfHandOver(facts, null), ["lea handed-over"]],
    ["a warning: who holds it", toldOfNearing(held, null), ["mia promise-nearing"]],
    [
      "a warning when nobody holds it: on duty",
      toldOfNearing(facts, "ned"),
      ["ned promise-nearing"],
    ],
    [
      "a warning when nobody is on duty: leads",
      toldOfNearing(facts, null),
      ["lea promise-nearing"],
    ],
    [
      "a breach: holder and lead",
      toldOfBreach(held, null),
      ["mia promise-broken", "lea promise-broken"],
    ],
    ["a breach that lasts: the lead above", toldAbove(held), ["top promise-broken"]],
  ])("%s", (_words, recipients, expected) => {
    expect(said(recipients)).toEqual(expected);
  });

  test.each([
    ["new", facts, null, true],
    ["new, and somebody is on duty", facts, "ned", false],
    ["taken", held, null, false],
    ["over before anybody had it", { ...facts, state: "withdrawn" }, null, false],
  ])("work is offered to the team: %s", (_words, known, dutyId, expected) => {
    expect(isOfferedAnew(known, dutyId)).toBe(expected);
  });

  test("nobody hears of their own act, nor twice of one thing", () => {
    const people = fc.constantFrom("a", "b", "c", "d");
    const some = fc.array(fc.record({ personId: people, kind: fc.constantFrom(...kinds) }));
    fc.assert(
      fc.property(some, fc.option(people), (recipients, actorId) => {
        const ids = once(recipients, actorId).map(({ personId }) => personId);
        expect(ids).not.toContain(actorId);
        expect(new Set(ids).size).toBe(ids.length);
        const everyone = new Set(recipients.map(({ personId }) => personId));
        if (actorId !== null) everyone.delete(actorId);
        expect(new Set(ids)).toEqual(everyone);
      }),
    );
  });
});

describe("how loudly", () => {
  test("broken promises cannot be switched off by a lead, all else can", () => {
    expect(mayBeOff("promise-broken", true)).toBe(false);
    expect(mayBeOff("promise-broken", false)).toBe(true);
    expect(choiceOf("promise-broken", "off", true)).toBe("quiet");
    for (const kind of kinds.filter((one) => one !== "promise-broken")) {
      expect(choiceOf(kind, "off", true)).toBe("off");
    }
    expect(choiceOf("asked-team", undefined, false)).toBe("quiet");
    expect(choiceOf("asked", undefined, false)).toBe("show");
  });
});

describe("what means nothing any more", () => {
  const kindsOf = (state: string, holderId: string | null, of: string): string[] =>
    outdated({ state, holderId })
      .filter(({ exceptId }) => exceptId !== of)
      .flatMap((lines) => lines.kinds);
  test("the question after done is only asked while it is done", () => {
    expect(kindsOf("done", "mia", "cus")).not.toContain("was-this-right");
    expect(kindsOf("confirmed", "mia", "cus")).toContain("was-this-right");
    expect(kindsOf("reopened", "mia", "cus")).toContain("was-this-right");
  });
  test("an offer of work ends when someone holds it, for everyone but them", () => {
    expect(kindsOf("taken", "mia", "ned")).toContain("asked");
    expect(kindsOf("taken", "mia", "mia")).not.toContain("asked");
    expect(kindsOf("asked", null, "ned")).not.toContain("asked");
  });
  test("warnings end with the work", () => {
    expect(kindsOf("done", "mia", "mia")).toContain("promise-broken");
    expect(kindsOf("taken", "mia", "mia")).not.toContain("promise-broken");
  });
});
