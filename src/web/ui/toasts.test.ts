import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { endUndo, sayUndoable, undoLatest } from "./toasts.ts";

// That it was undone is said in the language of the browser, which a test has not.
beforeAll(() => vi.stubGlobal("navigator", { languages: ["en"] }));
afterAll(() => vi.unstubAllGlobals());

test("the way back goes with the next act on the same thing, and that on another stays", () => {
  const undoTaking = vi.fn<() => void>();
  const undoOther = vi.fn<() => void>();
  sayUndoable({ said: "You have 412 now.", undo: undoTaking, about: "request:412" });
  sayUndoable({ said: "You have 413 now.", undo: undoOther, about: "request:413" });
  endUndo("request:413");
  expect(undoLatest()).toBe(true);
  expect(undoTaking).toHaveBeenCalledOnce();
  expect(undoOther).not.toHaveBeenCalled();

  sayUndoable({ said: "You have 414 now.", undo: undoOther, about: "request:414" });
  endUndo("request:414");
  expect(undoLatest()).toBe(false);
  expect(undoOther).not.toHaveBeenCalled();
});
