/** Answers of the endpoints of whoever is asked. */
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { answeringContract } from "../contract/answering.ts";
import { findAskedIn, keepAnswer, listOwnWaves } from "../queries/answering.ts";
import { shareWave } from "../queries/waves.ts";
import { readAnswer } from "../rules/items.ts";

export const answeringAnswers: RoutesOf<typeof answeringContract> = {
  "GET /me/waves": {
    access: colleagues,
    answer: async ({ db, who }) => ({ waves: await listOwnWaves(db, who) }),
  },
  "PUT /me/waves/:id/answers/:groupId": {
    access: colleagues,
    answer: async ({ db, who, params, body, refuse }) => {
      const { id: waveId, groupId } = params;
      const wave = found(await shareWave(db, who, waveId));
      // First, for the roll goes with the release: who comes too late was perhaps asked.
      if (wave.state === "closed" || wave.state === "released") refuse("closed");
      const asked = found(await findAskedIn(db, who, { waveId, groupId }));
      if (asked.mode !== "confidential") refuse("sealedOnly");
      const answer = readAnswer(asked.items, body) ?? refuse("emptyAnswer");
      await keepAnswer(db, who, { groupId, answer });
      return null;
    },
  },
};
