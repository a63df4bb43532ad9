/** Answers of the endpoints that take goals out and bring them in. */
import { Readable } from "node:stream";
import { colleagues } from "#platform/http/access.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { writersOfGoals } from "../access.ts";
import { asBrought, type Asking, bringGoals } from "../bringing/carrying.ts";
import { type GoalInFile, mostLines, readCsv, readJson, writeCsv } from "../bringing/reading.ts";
import { goalsOut, initiativesOut } from "../bringing/taking-out.ts";
import { momentOf } from "../checking.ts";
import type { filesContract } from "../contract/files.ts";
import { onlyLook, orNothing } from "../queries/naming.ts";

interface GivenFile {
  readonly format: "csv" | "json";
  readonly text: string;
}

type No = (reason: "unreadable" | "tooManyLines") => never;

function readFile({ format, text }: GivenFile, refuse: No): GoalInFile[] {
  const given = format === "csv" ? readCsv(text) : readJson(text);
  if (given === "unreadable") return refuse("unreadable");
  return given.length > mostLines ? refuse("tooManyLines") : given;
}

const bring = (asking: Asking, given: readonly GoalInFile[]) =>
  bringGoals(asking, given, (act) => orNothing(asking.db, act));

export const fileAnswers: RoutesOf<typeof filesContract> = {
  "GET /goals/export": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, today } = await momentOf(asked);
      const { format } = asked.query;
      const goals = await goalsOut(db, who, today);
      const initiatives = format === "json" ? await initiativesOut(db, who, today) : [];
      const text =
        format === "csv" ? writeCsv(goals) : `${JSON.stringify({ goals, initiatives }, null, 2)}\n`;
      const content = Buffer.from(text);
      return {
        content: Readable.from([content]),
        name: `goals-${today}.${format}`,
        type: format === "csv" ? "text/csv; charset=utf-8" : "application/json",
        sizeBytes: content.length,
      };
    },
  },
  "POST /goals/import/preview": {
    access: writersOfGoals,
    answer: async (asked) => {
      const given = readFile(asked.body, asked.refuse);
      const moment = await momentOf(asked);
      return asBrought(await onlyLook(asked.db, () => bring(moment, given)));
    },
  },
  "POST /goals/import": {
    access: writersOfGoals,
    answer: async (asked) => {
      const given = readFile(asked.body, asked.refuse);
      return asBrought(await bring(await momentOf(asked), given));
    },
  },
};
