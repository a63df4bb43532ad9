/** Answers of the endpoints of the chain. */
import { colleagues } from "#platform/http/access.ts";
import { routes } from "#platform/http/route.ts";
import { asCompared } from "./comparing.ts";
import { chainContract } from "./contract.ts";
import { declareLink, sayConfirmed, sayWithdrawn } from "./linking.ts";
import { readSight } from "./mine.ts";
import { asChain, readWhole } from "./whole.ts";

export const chainRoutes = routes(chainContract, {
  "GET /chain": {
    access: colleagues,
    answer: async ({ db, who }) => asChain(await readWhole(db, who)),
  },
  "GET /chain/mine": {
    access: colleagues,
    answer: ({ db, who }) => readSight(db, who),
  },
  "GET /chain/compared": {
    access: colleagues,
    answer: async ({ db, who, query }) => asCompared(await readWhole(db, who), who, query.team),
  },
  "POST /chain/links": {
    access: colleagues,
    answer: async ({ db, who, now, body, refuse: no, subject }) => {
      const isOne = (body.toServiceId === null) !== (body.toSegmentId === null);
      if (!isOne || body.toServiceId === body.fromServiceId) no("oneEnd");
      const { id, confirmed } = await declareLink({ db, who, now }, body, () => no("notYours"));
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
      await sayWithdrawn({ db, who, now }, { id, withdrawn: true }, () => no("notYours"));
      subject("chain-link", id);
      return null;
    },
  },
  "POST /chain/links/:id/restore": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, refuse: no, subject }) => {
      await sayWithdrawn({ db, who, now }, { id, withdrawn: false }, () => no("notYours"));
      subject("chain-link", id);
      return null;
    },
  },
});

const refusalsOf = (no: (reason: "notYours" | "withdrawn") => never) => ({
  notYours: () => no("notYours"),
  withdrawn: () => no("withdrawn"),
});
