import { readArgs, type Verb } from "#platform/command/verb.ts";
import { runDue } from "./due-command.ts";

/** Opens no database: working time alone. */
export const dueVerb: Verb = {
  name: "due",
  summary: "Reckon working time: JSON lines in, one answer a line out",
  usage: [
    "goodturn due < lines.jsonl",
    '{"id":1,"kind":"due","hours":{"mon":[["08:00","17:00"]]},"holidays":["*-01-01"],"timezone":"Europe/Berlin","start":"2016-02-01T11:25:30Z","minutes":300}',
    'gives {"id":1,"due":"...","because":"..."}. Instead of minutes: seconds, or days with "unit" working-days or',
    'working-days-end-of-day; "pauses" are taken out; "kind":"elapsed" with "end" gives seconds. A wrong line gives {"id","error"}.',
  ].join("\n"),
  run: async ({ args, input, write }) => {
    readArgs(args, { json: { type: "boolean" } });
    await runDue(input, write);
    return 0;
  },
};
