import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { ActionItem } from "./ActionItem.tsx";
import { type MineAnswer, useOwnActions } from "./data.ts";
import css from "./debriefs.module.css";
import { useWords } from "./use-words.ts";

/** On the first page, beside what else waits for the reader: nothing where there is none, and none for guests of vendors. */
export function OwnActions() {
  const { guest } = useMe();
  const { data } = useOwnActions(!guest);
  return data ? <OwnActionsView rows={data.rows} /> : null;
}

export function OwnActionsView({ rows }: Pick<MineAnswer, "rows">) {
  const sentences = useWords();
  if (rows.length === 0) return null;
  return (
    <Section title={sentences.own.title}>
      <ul className={css["list"]}>
        {rows.map((action) => (
          <ActionItem key={action.id} action={action} saysWhere />
        ))}
      </ul>
    </Section>
  );
}
