import css from "./goodwill.module.css";
import { sheetHref, useHouse } from "./data.ts";
import { GoodwillFault } from "./GoodwillFault.tsx";
import { useWords } from "./use-words.ts";
import { hasNoTeam, movedWords, ofWords, percent, reciprocitySentence } from "./words.ts";
import type { HouseAnswer, OfTeamAnswer } from "#contract/goodwill";
import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";

/** The house: whether goodwill comes back, what moved, what is usual, and the reader's own teams. */
export default function HousePage() {
  const { data, error, refetch } = useHouse();
  if (!data && error) return <GoodwillFault fault={error} onRetry={() => void refetch()} />;
  return data ? <HouseView house={data} /> : <SkeletonPage />;
}

export function HouseView({ house }: { house: HouseAnswer }) {
  const all = useWords();
  const words = all.house;
  const { reciprocity, moved, teams } = house;
  return (
    <SpokenPage title={all.title} subtitle={words.subtitle}>
      {teams.map((ofTeam) => (
        <OfTeam key={ofTeam.team.id} ofTeam={ofTeam} />
      ))}
      {hasNoTeam(house) && <p className={css["text"]}>{words.noTeam}</p>}
      <Section title={words.moved} intro={words.movedIntro}>
        {moved.length === 0 ? (
          <p className={css["text"]}>{words.movedNone}</p>
        ) : (
          <ul className={css["list"]}>
            {moved.map((one) => (
              <li key={`${one.from.id} ${one.to.id} ${one.line}`} className={css["text"]}>
                <a href={sheetHref(one.from.id, one.to.id)}>
                  {all.toward(one.from.name, one.to.name)}
                </a>
                : {movedWords(one, all)}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.returns}>
        <p className={css["lead"]}>
          {reciprocity ? reciprocitySentence(reciprocity, all) : words.notYet}
        </p>
        <p className={css["soft"]}>{words.method}</p>
      </Section>
      <Section title={words.usual} intro={words.usualIntro}>
        <Usual usual={house.usual} />
      </Section>
    </SpokenPage>
  );
}

function OfTeam({ ofTeam: { team, rows } }: { ofTeam: OfTeamAnswer }) {
  const { house: words, lang, standings } = useWords();
  type Row = OfTeamAnswer["rows"][number];
  const columns: readonly Column<Row>[] = [
    {
      key: "other",
      head: words.other,
      cell: ({ other }) => other.name,
      sortBy: ({ other }) => other.name,
    },
    { key: "there", head: words.there, cell: ({ there }) => standings[there] },
    { key: "back", head: words.backWay, cell: ({ back }) => standings[back] },
    {
      key: "entries",
      head: words.entries,
      numeric: true,
      cell: ({ requests }) => numberWords(requests, 1, lang),
      sortBy: ({ requests }) => requests,
    },
  ];
  const title = words.ofTeam(team.name);
  return (
    <Section title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={({ other }) => other.id}
        hrefOf={({ other }) => sheetHref(team.id, other.id)}
        empty={<p className={css["text"]}>{words.ofTeamNone}</p>}
      />
    </Section>
  );
}

function Usual({ usual }: { usual: HouseAnswer["usual"] }) {
  const all = useWords();
  const words = all.house;
  type Row = HouseAnswer["usual"][number];
  const columns: readonly Column<Row>[] = [
    { key: "line", head: words.line, cell: ({ line }) => all.lines[line].name },
    { key: "count", head: words.count, numeric: true, cell: ({ now }) => ofWords(now, all) },
    {
      key: "share",
      head: words.share,
      numeric: true,
      cell: ({ now }) => (now.value === null ? "" : percent(now.value, all)),
    },
  ];
  return (
    <Table
      caption={words.usual}
      columns={columns}
      rows={usual.filter(({ now }) => now.n > 0)}
      keyOf={({ line }) => line}
    />
  );
}
