/** Whatever is kept for a time is named in German too. */
import { expect, test } from "vitest";
import { features } from "../features.ts";
import { kindsInGerman } from "./web/kinds.de.ts";

test("each kind of thing that is kept for a time is named in German, and nothing else is", () => {
  const kinds = features
    .flatMap(({ stored }) => stored ?? [])
    .flatMap(({ retention }) => (retention ? [retention.kind] : []));
  expect(Object.keys(kindsInGerman).toSorted()).toEqual([...new Set(kinds)].toSorted());
});
