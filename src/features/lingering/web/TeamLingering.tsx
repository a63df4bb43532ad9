import { numberWords } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { type MineAnswer, type TeamLingeringAnswer, useTeamLingering } from "./data.ts";
import css from "./lingering.module.css";
import { sentences } from "./sentences.ts";
import { stepsWords, teamSentence, usualWords } from "./words.ts";

const words = sentences.team;

interface TeamLingeringProps extends Pick<MineAnswer, "led"> {
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of the teams that the reader leads. */
export function TeamLingering({ led, chosen, onChoose }: TeamLingeringProps) {
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
        <Refused problem={error} words={sentences.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </Section>
  );
}

type Line = TeamLingeringAnswer["services"][number];

const columns: readonly Column<Line>[] = [
  {
    key: "service",
    head: words.service,
    cell: ({ service }) => service?.name ?? words.noService,
    sortBy: ({ service }) => service?.name ?? "",
  },
  {
    key: "open",
    head: words.open,
    cell: ({ open }) => numberWords(open),
    sortBy: ({ open }) => open,
    numeric: true,
  },
  {
    key: "own",
    head: words.own,
    cell: ({ lingering }) => (lingering ? numberWords(lingering.own) : words.few),
    sortBy: ({ lingering }) => lingering?.own ?? -1,
    numeric: true,
  },
  {
    key: "customers",
    head: words.customers,
    cell: ({ lingering }) => (lingering ? numberWords(lingering.customers) : words.few),
    sortBy: ({ lingering }) => lingering?.customers ?? -1,
    numeric: true,
  },
  { key: "steps", head: words.steps, cell: ({ steps }) => stepsWords(steps) || "–" },
  { key: "usual", head: words.usual, cell: ({ usual }) => usualWords(usual) },
];

export function TeamLingeringView({ answer }: { answer: TeamLingeringAnswer }) {
  return (
    <div className={css["sections"]}>
      <p className={css["lead"]}>{teamSentence(answer)}</p>
      {answer.services.length > 0 && (
        <Table
          caption={words.title(answer.team.name)}
          columns={columns}
          rows={answer.services}
          keyOf={({ service }) => service?.id ?? ""}
        />
      )}
    </div>
  );
}
