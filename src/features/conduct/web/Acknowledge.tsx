import type { StandardAnswer } from "#contract/conduct";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import css from "./conduct.module.css";
import { acknowledge, useStandard } from "./data.ts";
import { useWords } from "./use-words.ts";

type Asked = Pick<StandardAnswer, "version" | "acknowledgedAt">;

/** On the first page, once for each version: nothing where it is acknowledged, or cannot be read just now. */
export function AskToRead() {
  const { data } = useStandard();
  return data && data.acknowledgedAt === null ? <AskToReadView standard={data} /> : null;
}

export function AskToReadView({ standard }: { standard: Asked }) {
  const words = useWords().ask;
  return (
    <Section title={words.title}>
      <div className={css["card"]}>
        <p>{words.text(standard.version)}</p>
        <Acts version={standard.version} isShort />
      </div>
    </Section>
  );
}

/** Below the articles: one gesture, or when it was made. */
export function Acknowledge({ standard }: { standard: Asked }) {
  const { ask: words, lang } = useWords();
  const now = useNow();
  const zone = useZone();
  const { version, acknowledgedAt } = standard;
  if (acknowledgedAt !== null)
    return (
      <p className={css["soft"]}>
        {words.done(dayWords(new Date(acknowledgedAt), now, zone, lang))}
      </p>
    );
  return (
    <div className={css["card"]}>
      <p>{words.text(version)}</p>
      <Acts version={version} />
    </div>
  );
}

function Acts({ version, isShort = false }: { version: number; isShort?: boolean }) {
  const { ask: words, lang, refusals } = useWords();
  const act = useAct(async () => {
    await acknowledge(version);
    say(words.said, { state: "kept", lang });
  });
  return (
    <>
      <p className={css["soft"]}>{words.private}</p>
      <ProblemLine problem={act.problem} words={refusals} />
      <div className={css["acts"]}>
        {isShort && <ButtonLink href="/conduct">{words.read}</ButtonLink>}
        <Button
          kind={isShort ? "plain" : "primary"}
          busy={act.busy}
          onClick={() => void act.run(undefined)}
        >
          {words.button}
        </Button>
      </div>
    </>
  );
}
