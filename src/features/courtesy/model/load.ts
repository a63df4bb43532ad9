/** The learned weights, read once and only when somebody writes: a part of the bundle of its own. */
import { type CourtesyModel, type PackedModel, unpackModel } from "./packed.ts";

let loading: Promise<CourtesyModel> | undefined;

/** The model, in the browser and in Node alike; read at the first call and then kept. */
export function loadCourtesyModel(): Promise<CourtesyModel> {
  loading ??= import("./weights.json", { with: { type: "json" } }).then(
    ({ default: packed }) => unpackModel(packed satisfies PackedModel),
    (fault: unknown) => {
      // A dead line: the next call asks again.
      loading = undefined;
      throw fault;
    },
  );
  return loading;
}
