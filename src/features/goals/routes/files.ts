/** Answers of the endpoints that take goals out and bring them in. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import { colleagues } from "#platform/http/access.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { writersOfGoals } from "../access.ts";
import { asBrought, type Asking, bringGoals } from "../bringing/carrying.ts";
import {
  type GoalInFile,
  heads,
  mostLines,
  readCsv,
  readJson,
  rowsOf,
} from "../bringing/reading.ts";
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
      const goals = await goalsOut(db, who, today);
      if (asked.query.format === "csv") return csvFile(`goals-${today}.csv`, heads, rowsOf(goals));
      const initiatives = await initiativesOut(db, who, today);
      return jsonFile(`goals-${today}.json`, { goals, initiatives });
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
