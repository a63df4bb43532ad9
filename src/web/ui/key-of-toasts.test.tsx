import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { Toasts } from "./Toasts.tsx";
import { say, sayUndoable, undoLatest } from "./toasts.ts";

beforeAll(() => vi.stubGlobal("navigator", { languages: ["en"] }));
afterAll(() => vi.unstubAllGlobals());

/** Of each toast that stands: whether it can be undone, and whether the key does that. */
const standing = (): string[] =>
  renderToStaticMarkup(
    <LanguageContext value="en">
      <Toasts />
    </LanguageContext>,
  )
    .split("request ")
    .slice(1)
    .map(
      (html) =>
        html.slice(0, 3) +
        (html.includes("Undo") ? " undo" : "") +
        (html.includes('aria-keyshortcuts="z"') && html.includes("<kbd") ? " by key" : ""),
    );

test("of several that can be undone the latest alone has the key, and it undoes that one", () => {
  const undoFirst = vi.fn<() => void>();
  const undoSecond = vi.fn<() => void>();
  sayUndoable({ said: "You have request 412 now.", undo: undoFirst });
  sayUndoable({ said: "You have request 413 now.", undo: undoSecond });
  say("You have read request 414.");
  expect(standing()).toEqual(["412 undo", "413 undo by key", "414"]);
  undoLatest();
  expect([undoFirst.mock.calls.length, undoSecond.mock.calls.length]).toEqual([0, 1]);
  expect(standing()).toContain("412 undo by key");
});
