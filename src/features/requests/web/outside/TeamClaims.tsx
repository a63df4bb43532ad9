/** What of 'a customer outside waits' concerns a team: what it has to check, and how often what it said was confirmed. */
import type { FullMe } from "../data/api.ts";
import css from "./Outside.module.css";
import { useWords } from "../use-words.ts";
import { useTeamClaims } from "./data.ts";
import { type Checked, shareWords } from "./words.ts";

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
  const { toCheck } = useWords().sentences.outside;
  if (count === 0) return null;
  return <a href={`/search?team=${teamId}&state=open&outside=to-check`}>{toCheck(count)}</a>;
}

/** For whoever asks; nothing while nothing was checked. */
export function ShareConfirmed({ teamId }: { teamId: string }) {
  const checked = useTeamClaims(teamId).data?.checked;
  return checked ? <ShareLine checked={checked} /> : null;
}

export function ShareLine({ checked }: { checked: Checked }) {
  const words = useWords();
  const said = shareWords(checked, words);
  if (said === "") return null;
  return (
    <p className={css["line"]}>
      {said} {words.sentences.outside.shareWhose}
    </p>
  );
}
