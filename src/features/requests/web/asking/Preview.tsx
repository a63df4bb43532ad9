import { useQuery } from "@tanstack/react-query";
import css from "./Asking.module.css";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { WaitingIcon } from "#web/ui/icons.ts";
import type { Impact } from "../data/api.ts";
import { catalogue } from "../data/finding.ts";
import { useWords, type Words } from "../use-words.ts";

export interface PreviewRow {
  kind: "first-reply" | "next-reply" | "done";
  promise: string;
  dueAt: string | null;
}

export interface PreviewProps {
  serviceId: string;
  team: string;
  impact: Impact;
}

/** 'If you ask now, Payroll answers by tomorrow 10:00 and it is done by Thursday 15:00.' */
export function Preview({ serviceId, team, impact }: PreviewProps) {
  const promise = useQuery({
    queryKey: ["services", "promise", serviceId, impact],
    queryFn: async ({ signal }) => {
      const given = { params: { id: serviceId }, query: { impact }, signal };
      return (await catalogue("GET /services/:id/promise", given)).rows;
    },
    placeholderData: (before) => before,
  });
  return <PreviewLine team={team} rows={promise.data} />;
}

export function PreviewLine({
  team,
  rows,
}: {
  team: string;
  rows: readonly PreviewRow[] | undefined;
}) {
  const zone = useZone();
  const now = useNow();
  const { lang, sentences } = useWords();
  const words = sentences.ask;
  const byOf = (kind: PreviewRow["kind"]): string | undefined => {
    const due = rows?.find((row) => row.kind === kind)?.dueAt;
    return due ? timeWords(new Date(due), now, zone, lang) : undefined;
  };
  const reply = byOf("first-reply");
  const done = byOf("done");
  const said = promisedOf(team, reply, done, words);
  const none = rows !== undefined && said === undefined;
  return (
    <p className={css["preview"]} aria-live="polite">
      <WaitingIcon size={18} aria-hidden="true" />
      <span>
        {none && words.promiseNone}
        {said !== undefined && words.promised(said)}
      </span>
    </p>
  );
}

function promisedOf(
  team: string,
  reply: string | undefined,
  done: string | undefined,
  words: Words["sentences"]["ask"],
): string | undefined {
  if (reply !== undefined && done !== undefined) return words.answersAndIsDone(team, reply, done);
  if (reply !== undefined) return words.answers(team, reply);
  return done === undefined ? undefined : words.isDone(done);
}
