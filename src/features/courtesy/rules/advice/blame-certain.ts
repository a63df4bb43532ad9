/** Kinder words for blame whose grammar is certain, or `plainly` where it is not: what has not been done yet, without whose it was to do. */
import { doubted } from "./blame-kinder.ts";
import { inverted, plainly, pressesFor, takesStatement, beginsClause } from "./joints.ts";
import { type Found, inTable, type Kinder } from "./rule.ts";

/** Verbs of work with an object, and the form that stands with "has been". */
const done: Readonly<Record<string, string>> = {
  add: "added",
  answer: "answered",
  approve: "approved",
  ask: "asked",
  attach: "attached",
  book: "booked",
  call: "called",
  cancel: "cancelled",
  change: "changed",
  check: "checked",
  close: "closed",
  complete: "completed",
  confirm: "confirmed",
  deliver: "delivered",
  do: "done",
  file: "filed",
  fill: "filled",
  finish: "finished",
  fix: "fixed",
  follow: "followed",
  inform: "informed",
  install: "installed",
  mention: "mentioned",
  notify: "notified",
  open: "opened",
  order: "ordered",
  pay: "paid",
  prepare: "prepared",
  process: "processed",
  provide: "provided",
  read: "read",
  repair: "repaired",
  replace: "replaced",
  reset: "reset",
  return: "returned",
  review: "reviewed",
  send: "sent",
  sign: "signed",
  submit: "submitted",
  tell: "told",
  test: "tested",
  update: "updated",
  upload: "uploaded",
  warn: "warned",
  write: "written",
};
const participles = new Set(Object.values(done));

/** Whom or what, in one phrase that nothing follows but what can be left out. */
const object =
  /^ (?<what>us|me|it|them|this|that|these|those|(?:the|my|our|your|this|that|these|those|any of the|all the) (?!one\b|way\b)(?:(?!\b(?:that|which|who|when|before|after|if|and|or|but|to|for|from|in|on|at|by|with|of|about|because|so|until|unless|while|as|not|it|is|are|was|again|yet|properly|carefully|either|first)\b)[\p{L}\p{N}-]{1,24} ?){1,3})(?: (?:again|yet|at all|properly|carefully|correctly|either|this time|once more))?\s*$/iu;

const pronouns: Readonly<Record<string, string>> = {
  us: "we have",
  me: "I have",
  it: "it has",
  them: "they have",
  this: "this has",
  that: "that has",
  these: "these have",
  those: "those have",
};

const isMany = (what: string): boolean =>
  /^(?:these|those|all|any)\b/i.test(what) ||
  /(?:people|children|colleagues)$/i.test(what) ||
  /(?<!s|u|i)s$/i.test(what);

/** People are told and informed, and things are not. */
const goesWith = (form: string, what: string): boolean =>
  /^(?:us|me|them)$/i.test(what) || !/^(?:told|informed|warned|notified)$/.test(form);

/** "The report has not been sent yet"; null where that may be no English. */
function undone(verb: string, isDone: boolean, rest: string): string | null {
  const form = isDone ? verb : inTable(done, verb);
  const what = object.exec(rest)?.groups?.["what"]?.trim();
  if (form === null || what === undefined || !goesWith(form, what)) return null;
  const who = inTable(pronouns, what) ?? `${what} ${isMany(what) ? "have" : "has"}`;
  return `it seems that ${who} not been ${form} yet`;
}

/** What somebody has not done, as a thing that is still to do. */
export function notYetDone({ groups, words, before, isQuestion }: Found): Kinder {
  if (doubted.test(before)) return null;
  const verb = groups["verb"]!.toLowerCase();
  const isDone = /^have/i.test(groups["neg"] ?? "");
  if (isDone && !participles.has(verb)) return null;
  const kinder = undone(verb, isDone, groups["rest"]!);
  if (kinder === null || isQuestion || !beginsClause(before)) return plainly;
  return /\s$/.test(words) ? `${kinder} ` : kinder;
}

/** "You never …" as what does not come often: only as a plain statement, behind nothing that turns it round. */
export function seldom({ before, isQuestion }: Found): Kinder {
  if (doubted.test(before) || /\b(?:so|that|which|want|wish|who|may)\s*$/i.test(before))
    return null;
  if (inverted.test(before) && !pressesFor.test(before))
    // "Have you never read it?" is asked in earnest.
    return /\b(?:can|could|will|would|do|can't|won't)\s+$/i.test(before) ? plainly : null;
  return isQuestion || !takesStatement(before) ? plainly : "you do not often";
}
