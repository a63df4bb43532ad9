/** Answers of the endpoints of the standard of conduct. */
import { noticeDone, type NoticeOf, tellAll } from "#feature/inbox";
import { colleagues, signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { mayChangeStandard, stewards } from "./access.ts";
import { conductContract } from "./contract.ts";
import {
  acknowledge,
  findKeys,
  findStandards,
  findTeamNames,
  insertVersion,
  listReaders,
  type VersionRow,
} from "./queries.ts";
import { changesBetween, countByTeam, countOfAll, withKeys } from "./rules.ts";

export const conductRoutes = routes(conductContract, {
  "GET /conduct": {
    access: signedIn,
    answer: async ({ db, who }) => asStandard(await findNewest(db, who), who),
  },
  "GET /conduct/versions": {
    access: signedIn,
    answer: async ({ db, who, query: { before = null, limit = 20 } }) => {
      // One more than the page: it is what the last one of the page is held against.
      const rows = await findStandards(db, who, { before, most: limit + 1 });
      const versions = rows.slice(0, limit).map((row, at) => {
        const earlier = rows[at + 1];
        const changes = earlier ? changesBetween(earlier.articles, row.articles) : [];
        return { ...asVersion(row), changes };
      });
      return { versions, more: rows.length > limit };
    },
  },
  "GET /conduct/acknowledgements": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const { version } = await findNewest(db, who);
      const readers = await listReaders(db, version);
      const counts = new Map(countByTeam(readers).map((count) => [count.teamId, count]));
      const teams = await findTeamNames(db, [...counts.keys()]);
      return {
        version,
        ...countOfAll(readers),
        teams: teams.flatMap((team) => {
          const count = counts.get(team.id);
          return count ? [{ team, of: count.of, n: count.n, share: count.share }] : [];
        }),
      };
    },
  },
  "PUT /conduct": {
    access: stewards,
    answer: async ({ db, who, body, now, refuse: no }) => {
      const newest = await findNewest(db, who);
      if (body.version !== newest.version)
        no("changedMeanwhile", { facts: { version: newest.version } });
      const standing = newest.articles.map(({ key }) => key);
      const keys = { standing, known: await findKeys(db) };
      const articles = withKeys(body.articles.map(trimmed), keys) ?? no("keyTwice");
      if (changesBetween(newest.articles, articles).length === 0) no("nothingChanged");
      const row = { after: newest.version, note: body.note.trim(), articles };
      if (!(await insertVersion(db, { ...row, byPersonId: who.personId, at: now })))
        no("changedMeanwhile", { facts: { version: newest.version + 1 } });
      await tellAll({ db }, newVersion(newest.version + 1, who.personId, now));
      return asStandard(await findNewest(db, who), who);
    },
  },
  "PUT /conduct/versions/:version/acknowledgement": {
    access: signedIn,
    answer: async ({ db, who, params: { version }, now, touch, refuse: no }) => {
      const newest = await findNewest(db, who);
      if (version > newest.version) found(undefined);
      if (version < newest.version) no("changedMeanwhile", { facts: { version: newest.version } });
      const at = await acknowledge(db, { version, personId: who.personId, at: now });
      await noticeDone({ db, now, touch }, { kind: "conduct", personId: who.personId });
      return { acknowledgedAt: at };
    },
  },
});

/** The line names nobody, and nothing of what was written. */
const newVersion = (version: number, actorId: string, at: Date): NoticeOf => ({
  kind: "conduct",
  key: `version:${version}`,
  actorId,
  at,
  title: "Standard of conduct",
  said: `Version ${version} holds: please read it once, and say that you have`,
  href: "/conduct",
});

/** There is always one: the first comes with the table. */
async function findNewest(db: Database, who: Who): Promise<VersionRow> {
  return found((await findStandards(db, who, { most: 1 }))[0]);
}

interface Text {
  readonly title: string;
  readonly words: string;
}

const trimmedText = ({ title, words }: Text): Text => ({
  title: title.trim(),
  words: words.trim(),
});

const trimmed = (article: { key: string | null; en: Text; de: Text | null }) => ({
  key: article.key,
  en: trimmedText(article.en),
  de: article.de && trimmedText(article.de),
});

const asVersion = ({ byId, byName, articles, ...row }: VersionRow) => ({
  ...row,
  articles: [...articles],
  by: byId === null || byName === null ? null : { id: byId, name: byName },
});

const asStandard = (row: VersionRow, who: Who) => ({
  ...asVersion(row),
  may: { change: mayChangeStandard(who) },
});
