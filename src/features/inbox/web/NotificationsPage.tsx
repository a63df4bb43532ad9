import css from "./Inbox.module.css";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { choose } from "./acts.ts";
import { usePreferences, type Choice, type Preferences } from "./data.ts";
import { groups } from "./groups.ts";
import { useWords } from "./use-words.ts";

/** How loudly each kind reaches the reader. Each choice counts at once. */
export default function NotificationsPage() {
  const { data, error, refetch } = usePreferences();
  const { sentences } = useWords();
  const words = sentences.preferences;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/inbox", label: words.back }}
      width="text"
    >
      {data ? (
        <Choices rows={data.rows} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows />
      )}
    </SpokenPage>
  );
}

type Preference = Preferences["rows"][number];

export function Choices({ rows }: { rows: readonly Preference[] }) {
  const { sentences } = useWords();
  return groups.map((group) => (
    <Section key={group.name} title={sentences.groups[group.name]}>
      <ul className={css["preferences"]}>
        {group.kinds.map((kind) => {
          const row = rows.find((one) => one.kind === kind);
          return row && <OneChoice key={kind} row={row} />;
        })}
      </ul>
    </Section>
  ));
}

function OneChoice({ row }: { row: Preference }) {
  const { sentences, ofKinds } = useWords();
  const { label, hint } = ofKinds[row.kind];
  const offered = (Object.keys(sentences.choices) as Choice[]).filter(
    (choice) => choice !== "off" || row.mayBeOff,
  );
  return (
    <li className={css["preference"]}>
      <div>
        <div>{label}</div>
        <div className={css["hint"]}>{row.mayBeOff ? hint : sentences.preferences.leads}</div>
      </div>
      <Select
        label={label}
        hideLabel
        value={row.choice}
        choices={offered.map((value) => ({ value, label: sentences.choices[value] }))}
        onChange={(choice) => void choose(row.kind, choice)}
      />
    </li>
  );
}
