/** From what was typed to what is sent. */
import type { ServiceAnswer } from "#contract/catalogue";
import type { BodyOf } from "#platform/http/contract.ts";
import { answersToSend } from "#web/service-form.ts";
import { Problem } from "#web/data/problem.ts";
import type { Contract } from "../data/api.ts";
import type { Files } from "../data/files.ts";
import { isSomebody, saidOf } from "../outside/said.ts";
import type { Words } from "../use-words.ts";
import type { Asked } from "./draft.ts";

export type AskBody = BodyOf<Contract["POST /requests"]>;

/** What is sent; throws what is missing before anything goes out. */
export function bodyOf(
  service: ServiceAnswer,
  asked: Asked,
  files: Files,
  { sentences }: Words,
): AskBody {
  if (asked.title.trim() === "")
    throw wanting(sentences.refusals.wrongAnswers, { title: sentences.ask.titleMissing });
  if (files.isGoing)
    throw new Problem({ status: 409, reason: "filesGoing", detail: sentences.files.going });
  const description = asked.description.trim();
  return {
    serviceId: service.id,
    title: asked.title.trim(),
    answers: { ...answersToSend(service.form, asked.answers) },
    impact: asked.impact,
    ...(description && { description }),
    ...(isSomebody(asked.waiting) && { outside: saidOf(asked.waiting) }),
    ...(asked.teamId && { customerTeamId: asked.teamId }),
    ...(files.ids.length > 0 && { attachmentIds: files.ids }),
  };
}

const wanting = (detail: string, fields: Record<string, string>): Problem =>
  new Problem({
    status: 422,
    reason: "wrongAnswers",
    detail,
    fields,
  });

/** The first field that needs another look takes the focus. */
export function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
