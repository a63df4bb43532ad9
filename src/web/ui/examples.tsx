import { fieldExamples } from "./examples/fields.tsx";
import { listExamples } from "./examples/lists.tsx";
import { markExamples } from "./examples/marks.tsx";
import { overlayExamples } from "./examples/overlays.tsx";
import { pictureExamples } from "./examples/pictures.tsx";
import { shellExamples } from "./examples/shell.tsx";
import { stateExamples } from "./examples/states.tsx";
import { writingExamples } from "./examples/writing.tsx";
import type { Example } from "#web/gallery/example.ts";

export const examples: readonly Example[] = [
  ...shellExamples,
  ...markExamples,
  ...fieldExamples,
  ...listExamples,
  ...stateExamples,
  ...writingExamples,
  ...pictureExamples,
  ...overlayExamples,
];
