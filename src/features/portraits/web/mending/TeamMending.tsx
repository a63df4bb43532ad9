import type { MendingAnswer } from "#contract/portraits";
import { useNow } from "#web/data/clock.ts";
import { agoWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { useMending } from "../data.ts";
import css from "../portraits.module.css";
import { useWords } from "../use-words.ts";
import { Unread } from "../Unread.tsx";
import { actionWords, rightWords, waitWords } from "./words.ts";

/** What holds a team's requests up and what it mends, in three lines on its page. */
export function TeamMending({ teamId }: { teamId: string }) {
  const words = useWords().sentences.mending;
  const { data, error, refetch } = useMending(teamId);
  // It is no business of a guest: for them there is no such section.
  if (!data && error?.isRefusal) return null;
  return (
    <Section title={words.title}>
      {data && <TeamMendingView mending={data} />}
      {!data && error && (
        <Unread fault={error} says={words.broken} onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonText lines={3} />}
    </Section>
  );
}

export function TeamMendingView({ mending }: { mending: MendingAnswer }) {
  const said = useWords();
  const words = said.sentences.mending;
  const { team, asOf } = mending;
  const now = useNow();
  return (
    <>
      <ul className={css["list"]}>
        <Line says={waitWords(mending, said)} href={`/teams/${team.id}/held?period=quarter`}>
          {words.held}
        </Line>
        <Line says={rightWords(mending, said)} href={`/defects?team=${team.id}&period=quarter`}>
          {words.defects}
        </Line>
        <Line says={actionWords(mending, said)} href={`/improve?team=${team.id}`}>
          {words.actions}
        </Line>
      </ul>
      <p className={css["soft"]}>{words.asOf(agoWords(new Date(asOf), now, said.lang))}</p>
    </>
  );
}

function Line({ says, href, children }: { says: string; href: string; children: string }) {
  return (
    <li>
      {says} <a href={href}>{children}</a>
    </li>
  );
}
