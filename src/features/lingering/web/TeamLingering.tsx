import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { type MineAnswer, type TeamLingeringAnswer, useTeamLingering } from "./data.ts";
import css from "./lingering.module.css";
import { useWords, type Words } from "./use-words.ts";
import { stepsWords, teamSentence, usualWords } from "./words.ts";

interface TeamLingeringProps extends Pick<MineAnswer, "led"> {
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of the teams that the reader leads. */
export function TeamLingering({ led, chosen, onChoose }: TeamLingeringProps) {
  const { lang, sentences } = useWords();
  const words = sentences.team;
  const team = led.find(({ id }) => id === chosen) ?? led[0];
  const { data, error, refetch } = useTeamLingering(team?.id);
  if (!team) return null;
  return (
    <Section
      title={words.title(team.name)}
      intro={words.intro}
      actions={
        led.length > 1 && (
          <Select
            label={words.choose}
            hideLabel
            choices={led.map(({ id, name }) => ({ value: id, label: name }))}
            value={team.id}
            onChange={onChoose}
          />
        )
      }
    >
      {data ? (
        <TeamLingeringView answer={data} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} wordsLang={lang} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </Section>
  );
}

type Line = TeamLingeringAnswer["services"][number];

function columnsIn(all: Words): readonly Column<Line>[] {
  const words = all.sentences.team;
  const number = (value: number): string => numberWords(value, 1, all.lang);
  return [
    {
      key: "service",
      head: words.service,
      cell: ({ service }) => service?.name ?? words.noService,
      sortBy: ({ service }) => service?.name ?? "",
    },
    {
      key: "open",
      head: words.open,
      cell: ({ open }) => number(open),
      sortBy: ({ open }) => open,
      numeric: true,
    },
    {
      key: "own",
      head: words.own,
      cell: ({ lingering }) => (lingering ? number(lingering.own) : words.few),
      sortBy: ({ lingering }) => lingering?.own ?? -1,
      numeric: true,
    },
    {
      key: "customers",
      head: words.customers,
      cell: ({ lingering }) => (lingering ? number(lingering.customers) : words.few),
      sortBy: ({ lingering }) => lingering?.customers ?? -1,
      numeric: true,
    },
    { key: "steps", head: words.steps, cell: ({ steps }) => stepsWords(steps, all) || "–" },
    { key: "usual", head: words.usual, cell: ({ usual }) => usualWords(usual, all) },
  ];
}

export function TeamLingeringView({ answer }: { answer: TeamLingeringAnswer }) {
  const words = useWords();
  return (
    <div className={css["sections"]}>
      <p className={css["lead"]}>{teamSentence(answer, words)}</p>
      {answer.services.length > 0 && (
        <Table
          caption={words.sentences.team.title(answer.team.name)}
          columns={columnsIn(words)}
          rows={answer.services}
          keyOf={({ service }) => service?.id ?? ""}
        />
      )}
    </div>
  );
}
