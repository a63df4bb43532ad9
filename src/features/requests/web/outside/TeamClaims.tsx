/** What of 'a customer outside waits' concerns a team: what it has to check, and how often what it said was confirmed. */
import type { FullMe } from "../data/api.ts";
import css from "./Outside.module.css";
import { sentences } from "../sentences.ts";
import { useTeamClaims } from "./data.ts";
import { type Checked, shareWords, toCheckWords } from "./words.ts";

const words = sentences.outside;

interface ToCheckProps {
  teamId: string;
  of: Pick<FullMe, "teams">;
  view: string;
}

/** Beside who is on duty, for whoever serves in the team; nothing while there is nothing to check. */
export function ToCheck({ teamId, of, view }: ToCheckProps) {
  const concerns = view === "queue" && of.teams.some(({ id }) => id === teamId);
  const count = useTeamClaims(concerns ? teamId : "").data?.toCheck ?? 0;
  return <ToCheckLine teamId={teamId} count={count} />;
}

export function ToCheckLine({ teamId, count }: { teamId: string; count: number }) {
  if (count === 0) return null;
  return <a href={`/search?team=${teamId}&state=open&outside=to-check`}>{toCheckWords(count)}</a>;
}

/** For whoever asks; nothing while nothing was checked. */
export function ShareConfirmed({ teamId }: { teamId: string }) {
  const checked = useTeamClaims(teamId).data?.checked;
  return checked ? <ShareLine checked={checked} /> : null;
}

export function ShareLine({ checked }: { checked: Checked }) {
  const said = shareWords(checked);
  if (said === "") return null;
  return (
    <p className={css["line"]}>
      {said} {words.shareWhose}
    </p>
  );
}
