/** Answers of the endpoints of the chain. */
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { isIn } from "#platform/http/who.ts";
import { voiceOf } from "./access.ts";
import { askToConfirm } from "./asking.ts";
import { asCompared } from "./comparing.ts";
import { withHolders } from "./holding.ts";
import { chainContract } from "./contract.ts";
import { readExercise } from "./exercise.ts";
import { asImport, bringIn, decideLines } from "./files/bringing.ts";
import { readLinks } from "./files/reading.ts";
import { asFile } from "./files/writing.ts";
import { declareLink, restoreLink, sayConfirmed, withdrawLink } from "./linking.ts";
import { readSight, readTeamSight } from "./mine.ts";
import { forgetNamed, noteNamed } from "./queries/exercise.ts";
import { findTeams } from "./queries/reading.ts";
import { findEnd } from "./queries/writing.ts";
import { asChain, mostUndeclared, readWhole } from "./whole.ts";

export const chainRoutes = routes(chainContract, {
  "GET /chain": {
    access: colleagues,
    answer: async ({ db, who }) => asChain(await readWhole(db, who)),
  },
  "GET /chain/mine": {
    access: colleagues,
    answer: ({ db, who }) => readSight(db, who),
  },
  "GET /chain/teams/:id/sight": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => found(await readTeamSight(db, who, id)),
  },
  "GET /chain/compared": {
    access: colleagues,
    answer: async ({ db, who, now, query: { team: teamId } }) => {
      const whole = await readWhole(db, who, { most: mostUndeclared, teamId });
      return withHolders({ db, who, now }, asCompared(whole, who, teamId));
    },
  },
  "GET /chain/exercise": {
    access: colleagues,
    answer: async ({ db, who, query }) => found(await readExercise(db, who, query.team)),
  },
  "POST /chain/services/:id/named": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject }) => {
      const end = found(await findEnd(db, who, id));
      if (!voiceOf(who, end, end).from) no("notYours");
      await noteNamed(db, { serviceId: id, byPersonId: who.personId, at: now });
      subject("service", id);
      return null;
    },
  },
  "POST /chain/exercise/begin": {
    access: colleagues,
    answer: async ({ db, who, body: { teamId }, refuse: no, subject }) => {
      found((await findTeams(db)).find(({ id }) => id === teamId));
      if (!isIn(who, teamId)) no("notYours");
      await forgetNamed(db, teamId);
      subject("team", teamId);
      return null;
    },
  },
  "GET /chain/export": {
    access: colleagues,
    answer: async ({ db, who, query }) =>
      asFile(await readWhole(db, who, { most: 0 }), query.format),
  },
  "POST /chain/import/preview": {
    access: colleagues,
    answer: async ({ db, who, body, refuse: no }) => {
      const lines = readLinks(body.text);
      if (typeof lines === "string") return no(lines);
      return asImport(decideLines(lines, await readWhole(db, who, { most: 0 }), who));
    },
  },
  "POST /chain/import": {
    access: colleagues,
    answer: async ({ db, who, now, body, refuse: no, touch }) => {
      const lines = readLinks(body.text);
      if (typeof lines === "string") return no(lines);
      const whole = await readWhole(db, who, { most: 0 });
      const decided = decideLines(lines, whole, who);
      await bringIn({ db, who, now, touch }, decided, whole);
      return asImport(decided);
    },
  },
  "POST /chain/links": {
    access: colleagues,
    answer: async ({ db, who, now, body, refuse: no, subject, touch }) => {
      const isOne = (body.toServiceId === null) !== (body.toSegmentId === null);
      if (!isOne || body.toServiceId === body.fromServiceId) no("oneEnd");
      const saying = { db, who, now, touch };
      const declared = await declareLink(saying, body, () => no("notYours"));
      await askToConfirm(saying, declared.asksTeamIds);
      const { id, confirmed } = declared;
      subject("chain-link", id);
      return { id, confirmed };
    },
  },
  "POST /chain/links/:id/confirm": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject }) => {
      await sayConfirmed({ db, who, now }, { id, confirmed: true }, refusalsOf(no));
      subject("chain-link", id);
      return null;
    },
  },
  "POST /chain/links/:id/unconfirm": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject }) => {
      await sayConfirmed({ db, who, now }, { id, confirmed: false }, refusalsOf(no));
      subject("chain-link", id);
      return null;
    },
  },
  "POST /chain/links/:id/withdraw": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject }) => {
      await withdrawLink({ db, who, now }, id, () => no("notYours"));
      subject("chain-link", id);
      return null;
    },
  },
  "POST /chain/links/:id/restore": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject, touch }) => {
      const saying = { db, who, now, touch };
      await askToConfirm(saying, await restoreLink(saying, id, () => no("notYours")));
      subject("chain-link", id);
      return null;
    },
  },
});

const refusalsOf = (no: (reason: "notYours" | "withdrawn") => never) => ({
  notYours: () => no("notYours"),
  withdrawn: () => no("withdrawn"),
});
