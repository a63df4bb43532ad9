import css from "./Lists.module.css";
import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { AskIcon, SearchIcon } from "#web/ui/icons.ts";
import { List } from "#web/ui/List.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { useFullMe, type FullMe } from "../data/api.ts";
import { useRequestList, type ListFilter } from "../data/reading.ts";
import { ShareConfirmed } from "../outside/TeamClaims.tsx";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { useWords } from "../use-words.ts";
import { WhoAndWhen } from "../start/WhatIWaitFor.tsx";

/** In the address, in place of a team. */
const followed = "following";

/** What the reader, or one of their teams, has asked of others, and what the reader follows. */
export default function RequestsPage() {
  const me = useFullMe();
  const { sentences } = useWords();
  const words = sentences.lists;
  const [of, setOf] = useQueryText("of");
  const [which, setWhich] = useQueryText("which");
  const isFollowed = of === followed;
  // A follower hears of each step by the inbox, so its topic tells when to read again.
  const topic = isFollowed ? `inbox:${me.id}` : `mine:${me.id}`;
  const rows = useRequestList(filterOf(me, of, which), topic);
  const isOpen = which !== "all";
  const team = me.teams.find((one) => one.id === of)?.id;
  return (
    <SpokenPage
      title={words.title}
      actions={
        <ButtonLink href="/ask" icon={AskIcon}>
          {sentences.start.ask}
        </ButtonLink>
      }
    >
      <Views me={me} of={of} setOf={setOf} isOpen={isOpen} setWhich={setWhich} />
      <RowsView
        rows={rows}
        empty={
          isFollowed ? (
            <EmptyState
              icon={SearchIcon}
              title={isOpen ? words.noneFollowedOpen : words.noneFollowed}
            >
              {words.noneFollowedText}
            </EmptyState>
          ) : (
            <EmptyState icon={AskIcon} title={isOpen ? words.noneOpen : words.none}>
              {words.noneText}
            </EmptyState>
          )
        }
      >
        {(shown) => (
          <List label={words.title}>
            {shown.map((row) => (
              <RequestLine
                key={row.id}
                row={row}
                showState={!isOpen}
                saysDue
                detail={<WhoAndWhen row={row} />}
              />
            ))}
          </List>
        )}
      </RowsView>
      {team !== undefined && <ShareConfirmed teamId={team} />}
    </SpokenPage>
  );
}

interface ViewsProps {
  me: FullMe;
  of: string;
  setOf: (of: string) => void;
  isOpen: boolean;
  setWhich: (which: string) => void;
}

function Views({ me, of, setOf, isOpen, setWhich }: ViewsProps) {
  const { sentences } = useWords();
  const words = sentences.lists;
  return (
    <div className={css["bar"]}>
      <SegmentedControl
        label={words.viewsLabel}
        segments={[
          { value: "", label: words.views.me },
          ...me.teams.map(({ id, name }) => ({
            value: id,
            label: me.teams.length === 1 ? words.views.team : words.byTeam(name),
          })),
          { value: followed, label: words.views.following },
        ]}
        value={of === followed || me.teams.some((team) => team.id === of) ? of : ""}
        onChange={setOf}
      />
      <SegmentedControl
        label={sentences.search.state}
        segments={[
          { value: "", label: words.open },
          { value: "all", label: words.all },
        ]}
        value={isOpen ? "" : "all"}
        onChange={setWhich}
      />
    </div>
  );
}

function filterOf(me: FullMe, of: string, which: string): ListFilter {
  const team = me.teams.find((one) => one.id === of)?.id;
  const asked = team ? { customerTeam: team } : { customer: me.id };
  return {
    ...(of === followed ? { following: "me" as const } : asked),
    ...(which !== "all" && { state: "open" as const }),
  };
}
