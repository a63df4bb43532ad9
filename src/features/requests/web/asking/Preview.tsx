import { useQuery } from "@tanstack/react-query";
import css from "./Asking.module.css";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { WaitingIcon } from "#web/ui/icons.ts";
import type { Impact } from "../data/api.ts";
import { catalogue } from "../data/finding.ts";
import { sentences } from "../sentences.ts";

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
  const byOf = (kind: PreviewRow["kind"]): string | undefined => {
    const due = rows?.find((row) => row.kind === kind)?.dueAt;
    return due ? timeWords(new Date(due), now, zone) : undefined;
  };
  const reply = byOf("first-reply");
  const done = byOf("done");
  const said = [
    reply && `${team} answers by ${reply}`,
    done && `${reply ? "it" : "this"} is done by ${done}`,
  ].filter(Boolean);
  const none = rows !== undefined && said.length === 0;
  return (
    <p className={css["preview"]} aria-live="polite">
      <WaitingIcon size={18} aria-hidden="true" />
      <span>
        {none && sentences.ask.promiseNone}
        {said.length > 0 && `${sentences.ask.promise}, ${said.join(" and ")}.`}
      </span>
    </p>
  );
}
