import { Section } from "#web/ui/Page.tsx";
import { type MineAnswer, useLingering } from "./data.ts";
import { QuietList } from "./QuietList.tsx";
import { useWords } from "./use-words.ts";

const most = 4;

/** Which requests stand on the first page because they are quiet: what stands there once need not stand there twice. */
export function useQuietOnStart(): ReadonlySet<string> {
  const { data } = useLingering();
  return new Set(data?.rows.slice(0, most).map(({ request }) => request.id));
}

/** On the first page, for who can take the step: nothing where nothing is quiet. */
export function ItHasBeenQuiet() {
  const { data } = useLingering();
  return data ? <QuietStartView rows={data.rows} /> : null;
}

export function QuietStartView({ rows }: Pick<MineAnswer, "rows">) {
  const { sentences } = useWords();
  if (rows.length === 0) return null;
  return (
    <Section title={sentences.title} actions={<a href="/lingering">{sentences.all}</a>}>
      <QuietList rows={rows.slice(0, most)} />
    </Section>
  );
}
