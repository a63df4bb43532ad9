import { useAct } from "#web/data/act.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { AskedPart } from "./AskedPart.tsx";
import { type Opened, type OpenedEntry, removeEntries } from "./data.ts";
import { Journey } from "./Journey.tsx";
import { ofKind } from "./journal.ts";
import { RoundsPart } from "./RoundsPart.tsx";
import { Assess } from "./unsent/Assess.tsx";
import { WithEntries } from "./WithEntries.tsx";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** Competencies of serving and leading: as one sees them oneself, over time, and as others do. */
export default function GrowthPage() {
  const { sentences } = useWords();
  const words = sentences.growth;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={<ButtonLink href="/me/growth/resolution">{sentences.resolution.title}</ButtonLink>}
    >
      <AskedPart />
      <WithEntries>{(own, opened) => <GrowthView own={own} opened={opened} />}</WithEntries>
    </SpokenPage>
  );
}

export function GrowthView({ own, opened }: { own: Unlocked; opened: Opened }) {
  const assessments = ofKind(opened.entries, "assessment");
  const last = assessments.at(-1);
  return (
    <>
      <Assess own={own} />
      <Journey assessments={assessments} />
      {last && <RemoveLast entry={last} />}
      <RoundsPart own={own} latest={last?.written.levels ?? {}} />
    </>
  );
}

/** For one that was kept by mistake; earlier ones stay what they were. */
function RemoveLast({ entry }: { entry: OpenedEntry }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.growth;
  const remove = useAct(async () => {
    await removeEntries([entry]);
    say(words.removed, { lang });
  });
  return (
    <div>
      <ProblemLine problem={remove.problem} words={refusals} />
      <Button kind="quiet" busy={remove.busy} onClick={() => void remove.run(undefined)}>
        {words.removeLast}
      </Button>
    </div>
  );
}
