import { Section } from "#web/ui/Page.tsx";
import { type MineAnswer, useLingering } from "./data.ts";
import { QuietList } from "./QuietList.tsx";
import { sentences } from "./sentences.ts";

const most = 4;

/** On the first page, for who can take the step: nothing where nothing is quiet. */
export function ItHasBeenQuiet() {
  const { data } = useLingering();
  return data ? <QuietStartView rows={data.rows} /> : null;
}

export function QuietStartView({ rows }: Pick<MineAnswer, "rows">) {
  if (rows.length === 0) return null;
  return (
    <Section title={sentences.title} actions={<a href="/lingering">{sentences.all}</a>}>
      <QuietList rows={rows.slice(0, most)} />
    </Section>
  );
}
