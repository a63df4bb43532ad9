/** What the screens of debriefs do. Each reads again afterwards, and after a refusal too: somebody may have been quicker. */
import type { ActionWritten, OpeningWritten, Part, Stage } from "#contract/debriefs";
import { languageNow } from "#web/data/language.ts";
import { go } from "#web/navigation.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import { api, type Person, readAgain } from "./data.ts";
import { wordsIn } from "./use-words.ts";

async function thenRead<T>(act: Promise<T>): Promise<true> {
  try {
    await act;
    return true;
  } finally {
    await readAgain();
  }
}

export async function openDebrief(body: OpeningWritten): Promise<true> {
  const { id } = await api("POST /debriefs", { body });
  await readAgain();
  go(`/debriefs/${id}`);
  return true;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

export const moveTo = (
  { id, version }: Versioned,
  { to, why }: { readonly to: Stage; readonly why: string },
): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/stage", { params: { id }, body: { to, why, version } }));

export const chooseNames = ({ id, version }: Versioned, nameless: boolean): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/names", { params: { id }, body: { nameless, version } }));

export const takePart = (id: string): Promise<true> =>
  thenRead(api("POST /debriefs/:id/people", { params: { id } }));

export const setPart = (id: string, personId: string, part: Part): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/people/:personId", { params: { id, personId }, body: { part } }));

export const askToTakePart = (id: string, personId: string): Promise<true> =>
  setPart(id, personId, "participant");

const goes = (id: string, personId: string): Promise<true> =>
  thenRead(api("DELETE /debriefs/:id/people/:personId", { params: { id, personId } }));

export async function takeOut(id: string, { id: personId, name, part }: Person): Promise<true> {
  await goes(id, personId);
  const words = wordsIn[languageNow()];
  sayUndoable({
    said: words.people.tookOut(name),
    lang: words.lang,
    undo: async () => void (await setPart(id, personId, part)),
    about: `debrief-person:${id}:${personId}`,
  });
  return true;
}

/** Whoever belongs to one of its teams reads it still and may join again; anybody else is asked again by those who lead it. */
export async function leave(id: string, personId: string): Promise<true> {
  await goes(id, personId);
  const words = wordsIn[languageNow()];
  say(words.people.left, { lang: words.lang });
  return true;
}

export const sayReady = (id: string, isReady: boolean): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/ready", { params: { id }, body: { isReady } }));

export const addFact = (
  id: string,
  body: { readonly day: string; readonly words: string },
): Promise<true> => thenRead(api("POST /debriefs/:id/facts", { params: { id }, body }));

export const removeFact = (id: string, factId: string): Promise<true> =>
  thenRead(api("DELETE /debriefs/:id/facts/:factId", { params: { id, factId } }));

export const nameTheme = (
  id: string,
  theme: { readonly id: string; readonly name: string; readonly version: number },
): Promise<true> =>
  thenRead(
    api("PUT /debriefs/:id/themes/:themeId", {
      params: { id, themeId: theme.id },
      body: { name: theme.name, version: theme.version },
    }),
  );

export const removeTheme = (id: string, themeId: string): Promise<true> =>
  thenRead(api("DELETE /debriefs/:id/themes/:themeId", { params: { id, themeId } }));

export const putIntoTheme = (id: string, cardId: string, themeId: string | null): Promise<true> =>
  thenRead(
    api("PUT /debriefs/:id/cards/:cardId/theme", { params: { id, cardId }, body: { themeId } }),
  );

export const vote = (
  id: string,
  votes: readonly { themeId: string; votes: number }[],
): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/votes", { params: { id }, body: { votes: [...votes] } }));

export const discuss = (
  id: string,
  themeId: string,
  body: { readonly why: string[]; readonly what: string; readonly version: number },
): Promise<true> =>
  thenRead(api("PUT /debriefs/:id/themes/:themeId/discussion", { params: { id, themeId }, body }));

export const writeAction = (
  id: string,
  action: { readonly id: string; readonly version: number },
  written: ActionWritten,
): Promise<true> =>
  thenRead(
    api("PUT /debriefs/:id/actions/:actionId", {
      params: { id, actionId: action.id },
      body: { ...written, version: action.version },
    }),
  );

export const removeAction = (id: string, actionId: string): Promise<true> =>
  thenRead(api("DELETE /debriefs/:id/actions/:actionId", { params: { id, actionId } }));

const about = (id: string): string => `debrief-action:${id}`;

export async function endAction(
  { id, version }: Versioned,
  body: { readonly how: "done" | "not-done"; readonly said: string },
): Promise<true> {
  await thenRead(api("POST /actions/:id/ending", { params: { id }, body: { ...body, version } }));
  endUndo(about(id));
  const words = wordsIn[languageNow()];
  sayUndoable({
    said: words.ending.saved,
    lang: words.lang,
    undo: async () => void (await reopenAction(id)),
    about: about(id),
  });
  return true;
}

export async function reopenAction(id: string): Promise<true> {
  await thenRead(api("DELETE /actions/:id/ending", { params: { id } }));
  endUndo(about(id));
  const words = wordsIn[languageNow()];
  say(words.ending.undone, { lang: words.lang });
  return true;
}
