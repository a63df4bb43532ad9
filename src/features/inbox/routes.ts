import type { Database } from "#platform/database/open.ts";
import { signedIn } from "#platform/http/access.ts";
import { readCursor, writeCursor } from "#platform/http/cursor.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { inboxContract, kinds, noticeKinds, type Choice, type Kind } from "./contract.ts";
import { lineOf } from "./lines.ts";
import { setChoices } from "./queries/keeping.ts";
import { countUnread, listItems, readItem, readItems, unreadItems } from "./queries/reading.ts";
import { findChoices } from "./queries/writing.ts";
import { choiceOf, mayBeOff, usualChoice } from "./rules.ts";

/** Whoever is signed in has an inbox; the row predicate gives each their own. */
const access = signedIn;

function leadsATeam(who: Who): boolean {
  return who.teams.some((team) => team.lead);
}

async function choicesOf(db: Database, who: Who): Promise<ReadonlyMap<Kind, Choice>> {
  const chosen = new Map((await findChoices(db, [who.personId])).map((c) => [c.kind, c.choice]));
  return new Map(kinds.map((kind) => [kind, choiceOf(kind, chosen.get(kind), leadsATeam(who))]));
}

/** Told to several in one row, so that a choice counts when it is read: switched off, it is left out. */
const isShared = (kind: Kind): boolean =>
  kind === "asked-team" || noticeKinds.some((one) => one === kind);

/** Own lines of a kind that was switched off since stay, quietly; what is told to several is left out. */
async function countLoudly(db: Database, who: Who, choices: ReadonlyMap<Kind, Choice>) {
  const unread = { shown: 0, quiet: 0 };
  for (const [kind, count] of await countUnread(db, who)) {
    if (choices.get(kind) === "show") unread.shown += count;
    else if (!isShared(kind) || choices.get(kind) !== "off") unread.quiet += count;
  }
  return unread;
}

async function readPreferences(db: Database, who: Who) {
  const choices = await choicesOf(db, who);
  const rows = kinds.map((kind) => ({
    kind,
    choice: choices.get(kind) ?? usualChoice(kind),
    usual: usualChoice(kind),
    mayBeOff: mayBeOff(kind, leadsATeam(who)),
  }));
  return { rows };
}

export const inboxRoutes = routes(inboxContract, {
  "GET /inbox": {
    access,
    answer: async ({ db, who, query }) => {
      const { limit = 50, cursor, unread = false } = query;
      const choices = await choicesOf(db, who);
      const offers = choices.get("asked-team") !== "off";
      const after = readCursor(cursor, ["instant", "id"]);
      const off = noticeKinds.filter((kind) => choices.get(kind) === "off");
      const rows = await listItems(db, who, { unread, after, offers, off, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return {
        rows: page.map((row) => lineOf(row, who, choices.get(row.kind) !== "show")),
        nextCursor: last ? writeCursor([last.at.toISOString(), last.id]) : null,
        unread: await countLoudly(db, who, choices),
      };
    },
  },
  "GET /inbox/unread": {
    access,
    answer: async ({ db, who }) => countLoudly(db, who, await choicesOf(db, who)),
  },
  "POST /inbox/:id/read": {
    access,
    answer: async ({ db, who, params, now, touch }) => {
      found((await readItem(db, who, params.id, now)) || null);
      touch(`inbox:${who.personId}`);
      return null;
    },
  },
  "POST /inbox/read-all": {
    access,
    answer: async ({ db, who, body, now, touch }) => {
      const ids = await readItems(db, who, body.requestId ?? null, now);
      if (ids.length > 0) touch(`inbox:${who.personId}`);
      return { ids };
    },
  },
  "POST /inbox/unread": {
    access,
    answer: async ({ db, who, body, touch }) => {
      await unreadItems(db, who, body.ids);
      touch(`inbox:${who.personId}`);
      return null;
    },
  },
  "GET /inbox/preferences": { access, answer: ({ db, who }) => readPreferences(db, who) },
  "PUT /inbox/preferences": {
    access,
    answer: async ({ db, who, body, refuse, touch }) => {
      const chosen = Object.entries(body.choices) as [Kind, Choice][];
      const forbidden = chosen.find(
        ([kind, choice]) => choice === "off" && !mayBeOff(kind, leadsATeam(who)),
      );
      if (forbidden) refuse("leadsHear");
      await setChoices(db, who.personId, chosen);
      touch(`inbox:${who.personId}`);
      return readPreferences(db, who);
    },
  },
});
