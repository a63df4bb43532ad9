import css from "./picture.module.css";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Button } from "#web/ui/Button.tsx";
import type { Layout, PlacedLink } from "./layout/layout.ts";
import { standingOf } from "./layout/paths.ts";
import { useWords } from "../use-words.ts";
import { Line } from "./stage/Strokes.tsx";
import { circleWords, linkWords, wayWords } from "./words.ts";

interface FactsProps {
  layout: Layout;
  spot: number;
  onFollow: (spot: number) => void;
}

interface CardProps extends FactsProps {
  onClose: () => void;
  /** For a segment: shows only what leads there. */
  onOnly: (segmentId: string) => void;
}

/** What is known of the one that was chosen, beside the picture. */
export function Card({ onClose, onOnly, ...facts }: CardProps) {
  const spoken = useWords();
  const words = spoken.whole.facts;
  const { id, kind, name } = facts.layout.graph.spots[facts.spot]!;
  return (
    <section className={css["card"]} aria-label={words.about(name)}>
      <div className={css["cardHead"]}>
        <h2>{name}</h2>
        <IconButton icon={CloseIcon} label={words.close} onClick={onClose} />
      </div>
      <Facts {...facts} />
      {kind === "segment" && (
        <div>
          <Button size="small" onClick={() => onOnly(id)}>
            {words.only}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Its team, where it leads, what it needs and what it is needed for. */
export function Facts({ layout, spot, onFollow }: FactsProps) {
  const spoken = useWords();
  const words = spoken.whole.facts;
  const { graph, links } = layout;
  const { id, kind, teamName, teamId } = graph.spots[spot]!;
  const placed = (ties: readonly number[]): PlacedLink[] => ties.map((tie) => links[tie]!);
  const behind = placed(graph.arriving[spot]!);
  const isSegment = kind === "segment";
  return (
    <>
      {isSegment ? (
        <p className={css["soft"]}>
          <a href="/customers-outside">{words.toSegment}</a>
        </p>
      ) : (
        <p className={css["soft"]}>
          <a href={`/teams/${teamId}`}>{teamName}</a>
          {" · "}
          <a href={`/services/${id}`}>{words.toService}</a>
        </p>
      )}
      {!isSegment && <p>{wayWords(graph, spot, spoken)}</p>}
      <Circles layout={layout} spot={spot} />
      {!isSegment && (
        <LinkList
          title={words.neededFor}
          none={words.neededForNothing}
          links={placed(graph.leaving[spot]!)}
          end="to"
          layout={layout}
          onFollow={onFollow}
        />
      )}
      <LinkList
        title={isSegment ? words.buys : words.needs}
        none={isSegment ? words.nothingBought : words.nothingNeeded}
        links={behind}
        end="from"
        layout={layout}
        onFollow={onFollow}
      />
    </>
  );
}

function Circles({ layout: { graph, links }, spot }: { layout: Layout; spot: number }) {
  const spoken = useWords();
  const words = spoken.whole.facts;
  const circles = links.flatMap(({ circle }) => (circle?.includes(spot) ? [circle] : []));
  return circles
    .slice(0, mostCircles)
    .map((circle) => <p key={circle.join(" ")}>{words.circle(circleWords(graph, circle))}</p>);
}

const mostCircles = 3;

interface LinkListProps {
  title: string;
  none: string;
  links: readonly PlacedLink[];
  end: "from" | "to";
  layout: Layout;
  onFollow: (spot: number) => void;
}

function LinkList({ title, none, links, end, layout: { graph }, onFollow }: LinkListProps) {
  const spoken = useWords();
  return (
    <div className={css["links"]}>
      <p className={css["linksTitle"]}>{title}</p>
      {links.length === 0 && <p className={css["soft"]}>{none}</p>}
      <ul aria-label={title}>
        {links.map((placed) => {
          const { name, teamName } = graph.spots[placed[end]]!;
          return (
            <li key={placed[end]}>
              <button type="button" className={css["follow"]} onClick={() => onFollow(placed[end])}>
                {name}
              </button>
              {teamName !== "" && <span className={css["soft"]}> {teamName}</span>}
              <div className={css["linkWords"]}>
                <Line
                  standing={standingOf(placed.link, placed.circle)}
                  isWeakest={placed.link.weakest}
                />
                <span>{linkWords(placed, spoken)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
