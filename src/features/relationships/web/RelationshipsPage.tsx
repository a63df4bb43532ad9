import { useQuery } from "@tanstack/react-query";
import css from "./Relationships.module.css";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "./Choosers.tsx";
import { findServices, findTeams, useMatrix, useTeam, type FigureName } from "./data.ts";
import { MatrixView, type MatrixLook } from "./MatrixView.tsx";
import { useWords, wordsIn } from "./use-words.ts";
import { kindOf } from "./words.ts";
import { go, useQueryText } from "#web/navigation.ts";
import { Combobox } from "#web/ui/Combobox.tsx";
import { RelationshipsIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";

const isFigure = (text: string): text is FigureName => Object.hasOwn(wordsIn.en.figures, text);

/** Teams by teams, by one chosen figure; every choice stands in the address. */
export default function RelationshipsPage() {
  const { figures: names, matrix: words } = useWords();
  const figures = Object.entries(names).map(([value, label]) => ({
    value: value as FigureName,
    label,
  }));
  const [figureText, setFigure] = useQueryText("figure");
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const [team, setTeam] = useQueryText("team");
  const [service, setService] = useQueryText("service");
  const [lookText, setLook] = useQueryText("as");
  const figure = isFigure(figureText) ? figureText : "volume";
  const period = asPeriod(periodText);
  const time = asTime(timeText);
  const look = lookOf(lookText);
  const matrix = useMatrix({
    figure,
    time,
    limit: 120,
    ...(period && { period }),
    ...(team && { team }),
    ...(service && { service }),
  });
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} width="wide">
      <div className={css["bar"]}>
        <Select label={words.figure} choices={figures} value={figure} onChange={setFigure} />
        <ChoosePeriod value={period ?? matrix.data?.period ?? "year"} onChange={setPeriod} />
        {kindOf(figure) === "median" && <ChooseTime value={time} onChange={setTime} />}
        <ChooseTeam value={team} onChange={setTeam} />
        <ChooseService value={service} onChange={setService} />
      </div>
      <div className={css["fit"]}>
        <SegmentedControl
          label={words.how}
          segments={[
            { value: "matrix" as MatrixLook, label: words.asMatrix },
            { value: "list" as MatrixLook, label: words.asList },
          ]}
          value={look}
          onChange={setLook}
        />
      </div>
      <Shown matrix={matrix} look={look} />
    </SpokenPage>
  );
}

/** A matrix on a phone shows four columns at most: there the list comes first. */
function lookOf(text: string): MatrixLook {
  if (text === "matrix" || text === "list") return text;
  return matchMedia("(max-width: 600px)").matches ? "list" : "matrix";
}

function Shown({ matrix, look }: { matrix: ReturnType<typeof useMatrix>; look: MatrixLook }) {
  const { data, error, isPlaceholderData, refetch } = matrix;
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;
  if (data.cells.length === 0) return <NothingYet period={data.period} />;
  return (
    <div className={isPlaceholderData ? css["wait"] : undefined} aria-busy={isPlaceholderData}>
      <div className={css["part"]}>
        <MatrixView
          answer={data}
          look={look}
          onOpen={(rowId, columnId) => go(`/relationships/${rowId}/${columnId}`)}
        />
      </div>
    </div>
  );
}

export function NothingYet({ period }: { period: string | null }) {
  const words = useWords().matrix;
  return (
    <EmptyState icon={RelationshipsIcon} title={words.emptyTitle}>
      {period === "all" ? words.empty : words.emptyFiltered}
    </EmptyState>
  );
}

interface ChooseProps {
  value: string;
  onChange: (id: string) => void;
}

function ChooseTeam({ value, onChange }: ChooseProps) {
  const words = useWords().matrix;
  const team = useTeam(value);
  const name = value === "" ? undefined : team.data?.name;
  return (
    <Combobox
      label={words.team}
      placeholder={words.anyTeam}
      value={name === undefined ? null : { id: value, name, kind: "team" }}
      onChange={(found) => onChange(found?.id ?? "")}
      search={findTeams}
    />
  );
}

function ChooseService({ value, onChange }: ChooseProps) {
  const words = useWords().matrix;
  const all = useQuery({
    queryKey: ["relationships", "service", value],
    queryFn: ({ signal }) => findServices("", signal),
    enabled: value !== "",
  });
  const name = all.data?.find(({ id }) => id === value)?.name;
  return (
    <Combobox
      label={words.service}
      placeholder={words.anyService}
      value={value === "" ? null : { id: value, name: name ?? words.service }}
      onChange={(found) => onChange(found?.id ?? "")}
      search={findServices}
    />
  );
}
