import { useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import css from "./picture.module.css";
import { numberWords } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { ChainIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { Card } from "./Facts.tsx";
import { type Chain, graphOf } from "./layout/graph.ts";
import { type Layout, layoutOf } from "./layout/layout.ts";
import { type Standing, standingOf } from "./layout/paths.ts";
import { partOf } from "./layout/reach.ts";
import { ListForm } from "./ListForm.tsx";
import { useWords } from "../use-words.ts";
import { Stage } from "./stage/Stage.tsx";
import { Line } from "./stage/Strokes.tsx";
import { Download, Toolbar } from "./Toolbar.tsx";
import { wholeWords } from "./words.ts";

const narrow = matchMedia("(max-width: 600px)");
const isNarrow = (): boolean => narrow.matches;
function whenWidthChanges(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}

/** The picture or the list, unless it is asked for: a list where a picture would have no room. */
function useForm() {
  const [asked, setAsked] = useQueryText("as");
  const wide = useSyncExternalStore(whenWidthChanges, isNarrow) ? "list" : "picture";
  const form = asked === "list" || asked === "picture" ? asked : wide;
  return [form, () => setAsked(form === "list" ? "picture" : "list")] as const;
}

/** The part that is asked for, and the one that is looked at, stand in the address. */
function useAsked(chain: Chain) {
  const [segmentId, setSegment] = useQueryText("segment");
  const [teamId, setTeam] = useQueryText("team");
  const whole = useMemo(() => graphOf(chain), [chain]);
  const layout = useMemo(() => {
    const known = (id: string, some: readonly { id: string }[]): string | null =>
      some.some((one) => one.id === id) ? id : null;
    const asked = {
      segmentId: known(segmentId, chain.segments),
      teamId: known(teamId, chain.teams),
    };
    return layoutOf(partOf(chain, whole, asked));
  }, [chain, whole, segmentId, teamId]);
  return { segmentId, teamId, setSegment, setTeam, layout };
}

export function PictureView({ chain }: { chain: Chain }) {
  const spoken = useWords();
  const words = spoken.whole;
  const asked = useAsked(chain);
  const { layout, setSegment } = asked;
  const [form, turn] = useForm();
  const [chosenId, setChosenId] = useQueryText("at");
  const [call, setCall] = useState(chosenId === "" ? 0 : 1);
  const found = layout.spots.findIndex(({ id }) => id === chosenId);
  const chosen = found === -1 ? null : found;
  const choose = (spot: number | null): void => {
    const id = spot === null ? "" : (layout.spots[spot]?.id ?? "");
    if (id !== chosenId) setChosenId(id);
  };
  const follow = (spot: number): void => {
    choose(spot);
    setCall((before) => before + 1);
  };
  if (chain.services.length === 0 || chain.links.length === 0)
    return <NothingYet hasServices={chain.services.length > 0} />;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={<Acts layout={layout} isList={form === "list"} onTurn={turn} />}
      width="wide"
    >
      <p className={css["lead"]}>{wholeWords(layout, spoken)}</p>
      <Toolbar
        chain={chain}
        layout={layout}
        segmentId={asked.segmentId}
        teamId={asked.teamId}
        onSegment={setSegment}
        onTeam={asked.setTeam}
        onFind={follow}
      />
      {layout.spots.length === 0 ? (
        <EmptyState icon={ChainIcon} title={words.empty.part}>
          {words.empty.partText}
        </EmptyState>
      ) : form === "list" ? (
        <ListForm layout={layout} chosen={chosen} call={call} onFollow={follow} />
      ) : (
        <Picture layout={layout}>
          <Stage layout={layout} chosen={chosen} onChoose={choose} call={call} />
          {chosen !== null && (
            <Card
              layout={layout}
              spot={chosen}
              onFollow={follow}
              onClose={() => choose(null)}
              onOnly={setSegment}
            />
          )}
        </Picture>
      )}
    </SpokenPage>
  );
}

interface ActsProps {
  layout: Layout;
  isList: boolean;
  onTurn: () => void;
}

function Acts({ layout, isList, onTurn }: ActsProps) {
  const { lang, whole } = useWords();
  return (
    <>
      <Button onClick={onTurn}>{isList ? whole.asPicture : whole.asList}</Button>
      <Download layout={layout} onFail={() => say(whole.tooLarge, { lang })} />
    </>
  );
}

function Picture({ layout, children }: { layout: Layout; children: ReactNode }) {
  return (
    <>
      <div className={css["picture"]}>{children}</div>
      <Legend layout={layout} />
    </>
  );
}

const order = ["bought", "agreed", "unconfirmed", "unused", "undeclared", "circle"] as const;

/** Each kind of line with its words and how many there are. */
function Legend({ layout: { links } }: { layout: Layout }) {
  const spoken = useWords();
  const words = spoken.whole;
  const counts = new Map<Standing, number>();
  for (const { link, circle } of links) {
    const standing = standingOf(link, circle);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return (
    <ul className={css["legend"]} aria-label={words.legend}>
      {order
        .filter((standing) => counts.has(standing))
        .map((standing) => (
          <li key={standing}>
            <Line standing={standing} />
            {words.standings[standing]}, {numberWords(counts.get(standing)!, 1, spoken.lang)}
          </li>
        ))}
      {links.some(({ link }) => link.weakest) && (
        <li>
          <Line standing="agreed" isWeakest />
          {words.weakest}
        </li>
      )}
    </ul>
  );
}

function NothingYet({ hasServices }: { hasServices: boolean }) {
  const spoken = useWords();
  const words = spoken.whole;
  const { empty } = words;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <EmptyState
        icon={ChainIcon}
        title={hasServices ? empty.noLinks : empty.noServices}
        actions={hasServices && <ButtonLink href="/chain/exercise">{empty.toLinks}</ButtonLink>}
      >
        {hasServices ? empty.noLinksText : empty.noServicesText}
      </EmptyState>
    </SpokenPage>
  );
}
