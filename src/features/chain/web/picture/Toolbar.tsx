import { useRef } from "react";
import css from "./picture.module.css";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Menu } from "#web/ui/Menu.tsx";
import { Select } from "#web/ui/Select.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import type { Chain } from "./layout/graph.ts";
import type { Layout } from "./layout/layout.ts";
import { useWords } from "../use-words.ts";
import { savePng, saveSvg } from "./export/save.ts";

interface ToolbarProps {
  chain: Chain;
  layout: Layout;
  segmentId: string;
  teamId: string;
  onSegment: (id: string) => void;
  onTeam: (id: string) => void;
  onFind: (spot: number) => void;
}

const mostFound = 20;

/** Finds, and chooses the part that is shown. */
export function Toolbar(props: ToolbarProps) {
  const spoken = useWords();
  const { chain, layout, segmentId, teamId, onSegment, onTeam, onFind } = props;
  const find = useRef<HTMLDivElement>(null);
  useShortcut("f", spoken.whole.stage.find, () =>
    find.current?.querySelector<HTMLElement>("[role=combobox]")?.focus(),
  );
  const search = (words: string): Promise<readonly Found[]> =>
    Promise.resolve(foundIn(layout, words, spoken.whole.outside));
  return (
    <div className={css["toolbar"]}>
      <div ref={find} className={css["find"]}>
        <Combobox
          label={spoken.whole.find}
          placeholder={spoken.whole.findHint}
          value={null}
          search={search}
          onChange={(found) => found && onFind(Number(found.id))}
        />
      </div>
      <Select
        label={spoken.whole.segment}
        choices={choicesOf(spoken.whole.anySegment, chain.segments)}
        value={segmentId}
        onChange={onSegment}
      />
      <Select
        label={spoken.whole.team}
        choices={choicesOf(spoken.whole.anyTeam, teamsWithServices(chain))}
        value={teamId}
        onChange={onTeam}
      />
    </div>
  );
}

type Named = { readonly id: string; readonly name: string };

const choicesOf = (all: string, some: readonly Named[]) => [
  { value: "", label: all },
  ...some
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: name })),
];

function teamsWithServices({ teams, services }: Chain): Named[] {
  const serving = new Set(services.map(({ teamId }) => teamId));
  return teams.filter(({ id }) => serving.has(id));
}

/** Those whose names begin so, then those that have it somewhere. */
function foundIn({ graph }: Layout, typed: string, outside: string): Found[] {
  const words = typed.trim().toLowerCase();
  const found = graph.spots.flatMap(({ kind, name, teamName }, at) => {
    const place = name.toLowerCase().indexOf(words);
    return place === -1
      ? []
      : [
          {
            id: String(at),
            name,
            detail: kind === "segment" ? outside : teamName,
            rank: Math.min(place, 1),
          },
        ];
  });
  return found.toSorted((a, b) => a.rank - b.rank).slice(0, mostFound);
}

/** The picture as a file. */
export function Download({ layout, onFail }: { layout: Layout; onFail: () => void }) {
  const spoken = useWords();
  const png = async (): Promise<void> => {
    if (!(await savePng(layout, spoken))) onFail();
  };
  return (
    <Menu
      target={<Button icon={DownloadIcon}>{spoken.whole.download}</Button>}
      groups={[
        [
          { label: spoken.whole.svg, onChoose: () => saveSvg(layout, spoken) },
          { label: spoken.whole.png, onChoose: () => void png() },
        ],
      ]}
    />
  );
}
