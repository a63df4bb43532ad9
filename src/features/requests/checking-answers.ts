/** What a form cannot tell by itself: whether the asker may see whom they chose, and whether a field takes the files that were sent. */
import { type FormField, type ReadAnswers, takesFile } from "#feature/catalogue";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { listNamesOfFiles } from "./queries/attachments.ts";
import { listVisibleOf } from "./queries/persons.ts";

type Answered = Extract<ReadAnswers, { ok: true }>;

/** Sentences by `answers.<field id>`; none: all is right. Asks nothing where the form has no such field. */
export async function faultsOfAnswered(
  db: Database,
  who: Who,
  form: readonly FormField[],
  read: Answered,
): Promise<Record<string, string>> {
  const known = {
    person: new Set(await listVisibleOf(db, who, "person", read.personIds)),
    team: new Set(await listVisibleOf(db, who, "team", read.teamIds)),
    files: await listNamesOfFiles(db, who, read.fileIds),
  };
  return faultsAmong(form, read.answers, known);
}

interface Known {
  /** Ids of those whom the asker may see. */
  readonly person: ReadonlySet<string>;
  readonly team: ReadonlySet<string>;
  readonly files: readonly { id: string; name: string }[];
}

/** Pure. An id that is not there and one that the asker may not see are told alike. */
function faultsAmong(
  form: readonly FormField[],
  answers: Answered["answers"],
  known: Known,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const field of form) {
    const fault = answers[field.id] === undefined ? null : faultOf(field, answers, known);
    if (fault !== null) faults[`answers.${field.id}`] = fault;
  }
  return faults;
}

function faultOf(field: FormField, answers: Answered["answers"], known: Known): string | null {
  const answer = answers[field.id];
  if (field.kind === "person" || field.kind === "team") {
    const isKnown = typeof answer === "string" && known[field.kind].has(answer.toLowerCase());
    return isKnown ? null : `There is no such ${field.kind} that you may see. Choose another one.`;
  }
  if (field.kind !== "file" || !Array.isArray(answer)) return null;
  const wrong = known.files.find(({ id, name }) => answer.includes(id) && !takesFile(field, name));
  const taken = (field.checks.fileTypes ?? []).join(", ");
  return wrong
    ? `${wrong.name} is not of a kind that is taken here. Send one of these: ${taken}.`
    : null;
}
