import { useMemo } from "react";
import { ThreadCoach, type ThreadWords } from "#web/thread-coach.tsx";
import type { HistoryEntry, RequestDetail } from "../../data/api.ts";
import { useHistory } from "../../data/reading.ts";

/** What customer and provider have written to each other, the request itself first. Notes are among colleagues of one team. */
export function threadOf(
  request: Pick<RequestDetail, "title" | "description">,
  entries: readonly Pick<HistoryEntry, "kind" | "side" | "body">[],
): ThreadWords[] {
  const asked = { side: "asking" as const, text: `${request.title}\n${request.description}` };
  const replies = entries.flatMap(({ kind, side, body }) =>
    kind === "reply" && body !== null
      ? [{ side: side === "customer" ? ("asking" as const) : ("serving" as const), text: body }]
      : [],
  );
  return [asked, ...replies];
}

/** The coach's look at the whole thread, before somebody writes the next turn or hands it on. */
export function WholeThread({ request }: { request: RequestDetail }) {
  const { data: entries } = useHistory(request.id);
  const { title, description } = request;
  const messages = useMemo(
    () => (entries ? threadOf({ title, description }, entries) : []),
    [title, description, entries],
  );
  return messages.length > 1 ? <ThreadCoach messages={messages} /> : null;
}
