import css from "./Serve.module.css";
import { DutyToday } from "#web/team-duty.ts";
import { useParam, go, useQueryText } from "#web/navigation.ts";
import { ServeIcon } from "#web/ui/icons.ts";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { useFullMe, type FullMe } from "../data/api.ts";
import { ToCheck } from "../outside/TeamClaims.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { useWords, type Words } from "../use-words.ts";
import { QueueList } from "./QueueList.tsx";
import { isView, useView, views, type View } from "./views.ts";

/** A team's work. Without a team in the address it is the reader's own, the one looked at last first. */
export default function ServePage() {
  const me = useFullMe();
  const words = useWords().sentences.serve;
  const asked = useParam("teamId");
  const team = asked || lastTeam(me);
  if (team === undefined)
    return (
      <SpokenPage title={words.title}>
        <EmptyState icon={ServeIcon} title={words.noTeam}>
          {words.noTeamText}
        </EmptyState>
      </SpokenPage>
    );
  return <TeamWork me={me} team={team} />;
}

const placeKey = "goodturn-serve-team";
function lastTeam(me: FullMe): string | undefined {
  const kept = keptTeam();
  return (me.teams.find((team) => team.id === kept) ?? me.teams[0])?.id;
}

function keptTeam(): string | null {
  try {
    return localStorage.getItem(placeKey);
  } catch {
    return null; // closed storage: the first team is shown
  }
}

function keepTeam(id: string): void {
  try {
    localStorage.setItem(placeKey, id);
  } catch {
    // Closed storage: the choice holds until the page is left.
  }
}

function TeamWork({ me, team }: { me: FullMe; team: string }) {
  const [text, setText] = useQueryText("view");
  const words = useWords().sentences.serve;
  const view = viewOf(text);
  const own = me.teams.find((one) => one.id === team);
  const rows = useView(view, team, me.id, own !== undefined);
  const name = own?.name ?? rows.rows?.[0]?.team.name ?? "";
  const choose = (next: string): void => {
    keepTeam(next);
    go(`/serve/${next}${location.search}`);
  };
  return (
    <SpokenPage
      title={name === "" ? words.title : words.of(name)}
      subtitle={subtitleFor(view, rows.rows?.length, rows.hasMore, words)}
    >
      <div className={css["bar"]}>
        <SegmentedControl
          label={words.viewsLabel}
          segments={views.map((value) => ({ value, label: words.views[value] }))}
          value={view}
          onChange={(next) => setText(next === "queue" ? "" : next)}
        />
        {me.teams.length > 1 && (
          <div className={css["team"]}>
            <Select
              label={words.team}
              hideLabel
              choices={me.teams.map(({ id, name: label }) => ({ value: id, label }))}
              value={own ? team : ""}
              onChange={choose}
            />
          </div>
        )}
        <div className={css["duty"]}>
          <ToCheck teamId={team} of={me} view={view} />
          <DutyToday teamId={team} />
        </div>
      </div>
      <RowsView rows={rows} empty={<EmptyState icon={ServeIcon} title={words.empty[view]} />}>
        {(shown) => <QueueList rows={shown} view={view} me={me} isMember={own !== undefined} />}
      </RowsView>
    </SpokenPage>
  );
}

const viewOf = (text: string): View => (isView(text) ? text : "queue");

function subtitleFor(
  view: View,
  count: number | undefined,
  hasMore: boolean,
  { many, subtitles }: Words["sentences"]["serve"],
): string {
  // A space holds the line while it loads, so that nothing jumps.
  if (count === undefined || count === 0 || view === "done") return "\u00a0";
  return subtitles[view](many(count, !hasMore));
}
