import css from "./goodwill.module.css";
import { sheetHref, useOfTeam } from "./data.ts";
import { useWords } from "./use-words.ts";
import { groupsOf } from "./words.ts";
import type { OfTeamAnswer } from "#contract/goodwill";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";

/** With whom a team's goodwill is above or below what is usual, on its page. */
export function TeamGoodwill({ teamId }: { teamId: string }) {
  const words = useWords().team;
  const { data, error, refetch, isEnabled } = useOfTeam(teamId);
  if (!isEnabled || (!data && error?.isRefusal)) return null;
  return (
    <Section title={words.title} actions={<a href="/goodwill">{words.all}</a>}>
      {data && <TeamGoodwillView ofTeam={data} />}
      {!data && error && (
        <p className={css["soft"]}>
          {words.broken}{" "}
          <Button kind="quiet" size="small" onClick={() => void refetch()}>
            {words.retry}
          </Button>
        </p>
      )}
      {!data && !error && <SkeletonText lines={2} />}
    </Section>
  );
}

export function TeamGoodwillView({ ofTeam }: { ofTeam: OfTeamAnswer }) {
  const all = useWords();
  const words = all.team;
  const { high, low, rest } = groupsOf(ofTeam, all);
  if (high.length + low.length === 0) return <p className={css["text"]}>{words.none}</p>;
  const { id } = ofTeam.team;
  return (
    <ul className={css["list"]}>
      <Group teamId={id} says={words.high} beside={high} />
      <Group teamId={id} says={words.low} beside={low} />
      {rest > 0 && <li className={css["text"]}>{words.rest(numberWords(rest, 1, all.lang))}</li>}
    </ul>
  );
}

interface GroupProps {
  teamId: string;
  says: string;
  beside: ReturnType<typeof groupsOf>["high"];
}

function Group({ teamId, says, beside }: GroupProps) {
  if (beside.length === 0) return null;
  return (
    <li className={css["text"]}>
      {says}
      {beside.map(({ other, way }, at) => (
        <span key={other.id}>
          {at > 0 && ", "}
          <a href={sheetHref(teamId, other.id)}>{other.name}</a> ({way})
        </span>
      ))}
      .
    </li>
  );
}
