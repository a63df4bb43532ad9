import { actExamples } from "./examples/acts.tsx";
import { causeExamples } from "./examples/causes.tsx";
import { listExamples } from "./examples/lists.tsx";
import { outsideExamples } from "./examples/outside.tsx";
import { pageExamples } from "./examples/pages.tsx";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";

const drawn: readonly Example[] = [
  ...listExamples,
  ...pageExamples,
  ...outsideExamples,
  ...causeExamples,
  ...actExamples,
];

/** Those with the longest German words. */
const alsoInGerman = [
  "Queue, reasons and deadlines",
  "Requests in every state",
  "What happened to a request",
  "Where a request stands: late, confidential, long names",
  "Waits outside, long names",
  "Why it came back, for the team to say",
  "What is promised to someone who asks now",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
