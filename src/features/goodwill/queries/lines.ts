/** The lines of the sheet, in their order. */
import type { LineName } from "../contract.ts";
import { askedByThem, withThem } from "./answers.ts";
import { complete } from "./complete.ts";
import type { Line } from "./line.ts";
import { namedDays } from "./named-days.ts";
import { promises } from "./promises.ts";
import { rightFirstTime } from "./right-first-time.ts";

export const lines: readonly Line[] = [
  promises,
  rightFirstTime,
  namedDays,
  complete,
  withThem,
  askedByThem,
];

export const lineNamed = (name: LineName): Line => lines.find(({ line }) => line === name)!;
