import { actExamples } from "./examples/acts.tsx";
import { causeExamples } from "./examples/causes.tsx";
import { listExamples } from "./examples/lists.tsx";
import { outsideExamples } from "./examples/outside.tsx";
import { pageExamples } from "./examples/pages.tsx";
import type { Example } from "#web/gallery/example.ts";

export const examples: readonly Example[] = [
  ...listExamples,
  ...pageExamples,
  ...outsideExamples,
  ...causeExamples,
  ...actExamples,
];
