import type { Feature } from "#platform/feature.ts";
import { countImportedNames, forgetImportedPerson } from "./queries/runs.ts";

export { importVerb } from "./import-verb.ts";

export const importing: Feature = {
  name: "importing",
  routes: [],
  stored: [
    {
      what: "Under which names imported history knows you",
      whoSees: "Nobody; a later import finds you by them",
      howLong: "As long as you are here",
      count: countImportedNames,
    },
  ],
  erase: (db, personId) => forgetImportedPerson(db, personId),
};
