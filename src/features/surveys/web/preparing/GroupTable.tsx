import { numberWords } from "#web/data/zone.ts";
import { Table } from "#web/ui/Table.tsx";
import type { Plan } from "../data.ts";
import { useWords, type Words } from "../use-words.ts";

type Group = Plan["groups"][number];

/** 'Legal, by Finance' */
export function aboutOf(
  { kind, provider, team }: Pick<Group, "kind" | "provider" | "team">,
  { sentences }: Words,
): string {
  const words = sentences.planning;
  const asking = team?.name ?? words.others;
  if (kind === "staff") return asking;
  return kind === "mirror"
    ? words.mirrorOf(provider?.name ?? "")
    : words.pair(asking, provider?.name ?? "");
}

/** Who is asked about whom, by groups. */
export function GroupTable({ groups }: { readonly groups: readonly Group[] }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.planning;
  return (
    <Table
      caption={sentences.wave.groups}
      columns={[
        { key: "about", head: words.relationship, cell: (group) => aboutOf(group, spoken) },
        {
          key: "asked",
          head: words.by,
          cell: ({ asked, eligible }) =>
            words.of(numberWords(asked, 1, lang), numberWords(eligible, 1, lang)),
          numeric: true,
        },
      ]}
      rows={groups}
      keyOf={({ kind, provider, team }) => `${kind}:${provider?.id ?? ""}:${team?.id ?? ""}`}
    />
  );
}
