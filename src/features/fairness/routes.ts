import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { asQuestion, asRound, ledOf } from "./answers.ts";
import { fairnessContract } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { towardsTeams } from "./oneself.ts";
import {
  findNewestRound,
  findQuestion,
  findQuestions,
  findTests,
  type QuestionRow,
} from "./queries/reading.ts";
import { answerQuestion, shareQuestion, takeAnswerBack } from "./queries/writing.ts";
import { daysBefore, windowDays } from "./rules.ts";
import { tellCustomer } from "./telling.ts";

const subjectOf = "fairness-question";

export const fairnessRoutes = routes(fairnessContract, {
  "GET /fairness": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const zone = await findZone(db);
      const round = await findNewestRound(db);
      const questions = await findQuestions(db, who);
      return {
        round: round ? asRound(round, zone) : null,
        questions: questions.map((row) => asQuestion(row, { who, zone })),
        led: round ? ledOf(await findTests(db, who, round.id)) : [],
      };
    },
  },
  "GET /persons/:id/towards-teams": {
    access: colleagues,
    answer: async ({ db, who, params, now }) => {
      if (params.id !== who.personId) refuse("missing");
      return {
        since: dayInZone(await findZone(db), daysBefore(now, windowDays)),
        rows: await towardsTeams(db, who.personId, now),
      };
    },
  },
  "GET /fairness/export": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const round = await findNewestRound(db);
      return fileOf(round ? ledOf(await findTests(db, who, round.id)) : []);
    },
  },
  "GET /fairness/questions/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const zone = await findZone(db);
      const row = found(await findQuestion(db, who, params.id));
      return { question: asQuestion(row, { who, zone }) };
    },
  },
  "POST /fairness/questions/:id/answer": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, body, refuse: no, subject }) => {
      await findMine(db, who, id, "mayAnswer");
      const answer = { id, ...body, byPersonId: who.personId, at: now };
      if (!(await answerQuestion(db, answer))) no("changedMeanwhile");
      subject(subjectOf, id);
      return null;
    },
  },
  "POST /fairness/questions/:id/take-back": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, body, refuse: no, subject }) => {
      const { answers } = await findMine(db, who, id, "mayAnswer");
      const [last] = answers;
      if (last?.byId !== who.personId) return no("changedMeanwhile");
      if (!(await takeAnswerBack(db, { id, ...body, answerId: last.id }))) no("changedMeanwhile");
      subject(subjectOf, id);
      return null;
    },
  },
  "POST /fairness/questions/:id/share": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id }, body, refuse: no, subject, touch }) => {
      const row = await findMine(db, who, id, "mayShare");
      if (!(await shareQuestion(db, { id, ...body }, now))) no("changedMeanwhile");
      await tellCustomer({ db, now, touch }, row);
      subject(subjectOf, id);
      return null;
    },
  },
  "POST /fairness/questions/:id/unshare": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, body, refuse: no, subject }) => {
      await findMine(db, who, id, "mayShare");
      if (!(await shareQuestion(db, { id, ...body }, null))) no("changedMeanwhile");
      subject(subjectOf, id);
      return null;
    },
  },
});

/** A question with which the reader may do so; what they may only read is answered like what is not there. */
async function findMine(
  db: Database,
  who: Who,
  id: string,
  act: "mayAnswer" | "mayShare",
): Promise<QuestionRow> {
  const row = found(await findQuestion(db, who, id));
  if (!row[act]) refuse("missing");
  return row;
}
