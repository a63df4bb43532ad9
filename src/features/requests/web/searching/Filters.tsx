import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Select } from "#web/ui/Select.tsx";
import css from "./Searching.module.css";
import { organisation, useFullMe, type Impact, type State } from "../data/api.ts";
import { catalogue, findServices, findTeams } from "../data/finding.ts";
import { useSegments } from "../outside/data.ts";
import { useWords, type Words } from "../use-words.ts";
import type { Filter, FilterName } from "./filter.ts";

interface Choice {
  value: string;
  label: string;
}

function stateChoices({ search, states }: Words["sentences"]): Choice[] {
  return [
    { value: "", label: search.any },
    ...Object.entries(search.groups).map(([value, label]) => ({ value, label })),
    ...(Object.keys(states) as State[])
      .filter((state) => !state.startsWith("waiting"))
      .map((value) => ({ value, label: states[value] })),
  ];
}

const impactChoices = ({ search, impacts }: Words["sentences"]): Choice[] => [
  { value: "", label: search.any },
  ...(Object.keys(impacts) as Impact[]).map((value) => ({ value, label: impacts[value].label })),
];

const outsideChoices = ({ search, outside }: Words["sentences"]): Choice[] => [
  { value: "", label: search.any },
  ...Object.entries(outside.filters).map(([value, label]) => ({ value, label })),
];

export interface FiltersProps {
  filter: Filter;
  set: (name: FilterName, value: string) => void;
}

/** Everything by which the search can be narrowed; each stands in the address. */
export function Filters({ filter, set }: FiltersProps) {
  const { sentences } = useWords();
  const words = sentences.search;
  return (
    <div className={css["filters"]}>
      <Select
        label={words.state}
        choices={stateChoices(sentences)}
        value={filter.state ?? ""}
        onChange={(value) => set("state", value)}
      />
      <TeamFilter name="team" label={words.team} filter={filter} set={set} />
      <TeamFilter name="customerTeam" label={words.customerTeam} filter={filter} set={set} />
      <ServiceFilter filter={filter} set={set} />
      <Select
        label={words.impact}
        choices={impactChoices(sentences)}
        value={filter.impact ?? ""}
        onChange={(value) => set("impact", value)}
      />
      <Select
        label={words.outside}
        choices={outsideChoices(sentences)}
        value={filter.outside ?? ""}
        onChange={(value) => set("outside", value)}
      />
      <SegmentFilter filter={filter} set={set} />
      <DateField
        label={words.from}
        value={filter.askedFrom ?? ""}
        max={filter.askedTo}
        onChange={(value) => set("askedFrom", value)}
      />
      <DateField
        label={words.to}
        value={filter.askedTo ?? ""}
        min={filter.askedFrom}
        onChange={(value) => set("askedTo", value)}
      />
      <Checkbox
        label={words.following}
        checked={filter.following === "me"}
        onChange={(only) => set("following", only ? "me" : "")}
      />
    </div>
  );
}

interface TeamFilterProps extends FiltersProps {
  name: "team" | "customerTeam";
  label: string;
}

function TeamFilter({ name, label, filter, set }: TeamFilterProps) {
  const words = useWords().sentences.search;
  const id = filter[name] ?? "";
  const found = useQuery({
    queryKey: ["named", "team", id],
    queryFn: ({ signal }) => organisation("GET /teams/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
  return (
    <Combobox
      label={label}
      placeholder={words.any}
      value={named(id, found.data?.name, "team")}
      onChange={(team) => set(name, team?.id ?? "")}
      search={findTeams()}
    />
  );
}

function ServiceFilter({ filter, set }: FiltersProps) {
  const words = useWords().sentences.search;
  const id = filter.service ?? "";
  const found = useQuery({
    queryKey: ["services", "one", id],
    queryFn: ({ signal }) => catalogue("GET /services/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
  return (
    <Combobox
      label={words.service}
      placeholder={words.any}
      value={named(id, found.data?.name)}
      onChange={(service) => set("service", service?.id ?? "")}
      search={findServices({ team: filter.team })}
    />
  );
}

/** None where no segments are known. */
function SegmentFilter({ filter, set }: FiltersProps) {
  const words = useWords().sentences.search;
  const segments = useSegments(!useFullMe().guest).data ?? [];
  if (segments.length === 0) return null;
  return (
    <Select
      label={words.segment}
      choices={[
        { value: "", label: words.any },
        ...segments.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={filter.segment ?? ""}
      onChange={(value) => set("segment", value)}
    />
  );
}

const named = (id: string, name: string | undefined, kind?: "team"): Found | null =>
  id === "" ? null : { id, name: name ?? "…", kind };
