/** Whatever comes into the audit log has a name there that everybody understands. */
import { expect, test } from "vitest";
import { peopleContract } from "#contract/people";
import { features } from "../features.ts";
import { actWords } from "./web/acts.ts";

test("each write that leaves an act is named, and nothing else is", () => {
  const writes = features
    .flatMap(({ routes }) => routes)
    .filter(
      ({ key, shape }) => !key.startsWith("GET ") && !shape.leavesNoAct && !shape.leavesNoTrace,
    );
  const signIns = Object.keys(peopleContract).filter((key) => key.startsWith("POST /auth/"));
  const named = new Set([...writes.map(({ key, shape }) => shape.hiddenAs ?? key), ...signIns]);
  expect(Object.keys(actWords).toSorted()).toEqual([...named].toSorted());
});
