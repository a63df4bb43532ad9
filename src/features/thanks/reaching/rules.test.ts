import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chained, didOf, type HeldRequest, whoGets } from "./rules.ts";

const request = (id: string, given: Partial<HeldRequest> = {}): HeldRequest => ({
  id,
  standing: "done",
  goesOnInId: null,
  holderId: `${id}-holder`,
  finisherId: null,
  heldBy: [`${id}-holder`],
  workedBy: [],
  ...given,
});
const part = (parentId: string, partId: string) => ({ parentId, partId });
const idsOf = (chained: Chained): string[] => whoGets(chained).map(({ personId }) => personId);

describe("as what somebody gets it", () => {
  test.each<[string, Partial<HeldRequest>, readonly [string, string][]]>([
    ["finished it", { holderId: "a" }, [["a", "finished"]]],
    ["has it still", { holderId: "a", standing: "open" }, [["a", "holds"]]],
    [
      "finished what another holds",
      { holderId: "a", finisherId: "b" },
      [
        ["a", "finished"],
        ["b", "finished"],
      ],
    ],
    [
      "had it and wrote",
      { holderId: "a", heldBy: ["a", "b"], workedBy: ["b"] },
      [
        ["b", "worked"],
        ["a", "finished"],
      ],
    ],
    ["had it and did nothing", { holderId: "a", heldBy: ["a", "b"] }, [["a", "finished"]]],
    [
      "wrote and never had it",
      { holderId: "a", heldBy: ["a"], workedBy: ["b"] },
      [["a", "finished"]],
    ],
    ["it was given up", { holderId: "a", standing: "withdrawn", heldBy: ["a"] }, []],
    [
      "it was given up after work",
      { holderId: "a", standing: "withdrawn", heldBy: ["a"], workedBy: ["a"] },
      [["a", "worked"]],
    ],
    ["it went on elsewhere", { holderId: "a", standing: "merged", heldBy: ["a"] }, []],
    ["nobody has it", { holderId: null, standing: "open", heldBy: [] }, []],
  ])("%s", (_what, given, expected) => {
    expect([...didOf(request("r", given))]).toEqual(expected);
  });
});

describe("how far it travels", () => {
  test("through parts of parts, however deep, and what was made one with any of them", () => {
    const chained: Chained = {
      rootId: "order",
      requests: [
        request("order"),
        request("credit"),
        request("papers"),
        request("scan"),
        request("again", { standing: "merged", goesOnInId: "scan", workedBy: ["again-holder"] }),
        request("elsewhere"),
      ],
      parts: [
        part("order", "credit"),
        part("credit", "papers"),
        part("papers", "scan"),
        part("elsewhere", "order"),
      ],
    };
    expect(idsOf(chained)).toEqual([
      "order-holder",
      "credit-holder",
      "papers-holder",
      "scan-holder",
      "again-holder",
    ]);
    const scan = whoGets(chained).find(({ personId }) => personId === "scan-holder");
    expect(scan?.parts).toEqual([
      { requestId: "scan", did: "finished", waitedById: "papers", joined: false, depth: 3 },
    ]);
  });

  test("what it waited for goes on in another request: that one's people, and not what waits for it there", () => {
    const chained: Chained = {
      rootId: "mine",
      requests: [
        request("mine", { standing: "merged", goesOnInId: "theirs" }),
        request("theirs"),
        request("above"),
      ],
      parts: [part("above", "theirs")],
    };
    expect(idsOf(chained)).toEqual(["theirs-holder"]);
  });

  test("a person with several parts gets it once, with each of them", () => {
    const chained: Chained = {
      rootId: "r",
      requests: [
        request("r", { holderId: "a" }),
        request("p", { holderId: "b" }),
        request("q", { holderId: "a" }),
      ],
      parts: [part("r", "p"), part("p", "q")],
    };
    const gets = whoGets(chained);
    expect(gets.map(({ personId, parts }) => [personId, parts.length])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });
});

/** Trees of up to 40 requests with merges into any of them, and people who hold several. */
const anyChain: fc.Arbitrary<Chained> = fc
  .array(
    fc.record({
      parent: fc.nat(),
      isPart: fc.boolean(),
      mergedInto: fc.option(fc.nat(), { freq: 4 }),
      standing: fc.constantFrom("open", "done", "withdrawn" as const),
      holder: fc.option(fc.integer({ min: 0, max: 12 })),
      had: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
      worked: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => {
    const name = (person: number): string => `p${person}`;
    const requests = all.map((one, at): HeldRequest => {
      const into = one.mergedInto === null ? at : one.mergedInto % all.length;
      const holderId = one.holder === null ? null : name(one.holder);
      return {
        id: `r${at}`,
        standing: into === at ? one.standing : "merged",
        goesOnInId: into === at ? null : `r${into}`,
        holderId,
        finisherId: null,
        heldBy: [...one.had.map(name), ...(holderId === null ? [] : [holderId])],
        workedBy: one.worked.map(name),
      };
    });
    const parts = all.flatMap((one, at) =>
      at > 0 && one.isPart ? [part(`r${one.parent % at}`, `r${at}`)] : [],
    );
    return { rootId: "r0", requests, parts };
  });

describe("over any tree", () => {
  test("each gets it once, for each request once, and only for what they had in hand", () => {
    fc.assert(
      fc.property(anyChain, (chained) => {
        const gets = whoGets(chained);
        expect(new Set(gets.map(({ personId }) => personId)).size).toBe(gets.length);
        for (const { personId, parts } of gets) {
          expect(new Set(parts.map(({ requestId }) => requestId)).size).toBe(parts.length);
          for (const { requestId } of parts) {
            const held = chained.requests.find(({ id }) => id === requestId)!;
            expect(held.heldBy).toContain(personId);
          }
        }
      }),
    );
  });

  /** The slow way: each request in turn, until nothing is added any more. */
  function reachedSlowly({ rootId, requests, parts }: Chained): Set<string> {
    const reached = new Set([rootId]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { parentId, partId } of parts) if (reached.has(parentId)) reached.add(partId);
      for (const { id, goesOnInId } of requests) {
        if (goesOnInId === null) continue;
        if (reached.has(id)) reached.add(goesOnInId);
        if (reached.has(goesOnInId)) reached.add(id);
      }
    }
    return reached;
  }

  test("whoever finished or has a part that is reached gets it, and nobody gets it for what is not reached", () => {
    fc.assert(
      fc.property(anyChain, (chained) => {
        const reached = reachedSlowly(chained);
        const gets = new Map(whoGets(chained).map((one) => [one.personId, one.parts]));
        for (const { id, standing, holderId } of chained.requests) {
          const counts = reached.has(id) && (standing === "open" || standing === "done");
          if (counts && holderId !== null)
            expect(gets.get(holderId)?.map(({ requestId }) => requestId)).toContain(id);
        }
        for (const parts of gets.values())
          for (const { requestId } of parts) expect(reached).toContain(requestId);
      }),
    );
  });

  test("the order in which requests are read changes neither who gets it nor for what", () => {
    const asSets = (chained: Chained) =>
      new Map(
        whoGets(chained).map(({ personId, parts }) => [
          personId,
          new Set(parts.map(({ requestId }) => requestId)),
        ]),
      );
    fc.assert(
      fc.property(anyChain, (chained) => {
        const other = { ...chained, requests: chained.requests.toReversed() };
        expect(asSets(other)).toEqual(asSets(chained));
      }),
    );
  });
});
