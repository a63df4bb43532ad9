import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import { sessionChanged } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, keys, useSessions, type Session } from "./data.ts";
import { Line, Lines } from "./Lines.tsx";
import { nameOfBrowser } from "./browser-name.ts";
import { useWords } from "./use-words.ts";

export function SessionsSection() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.security;
  const { data, error, refetch } = useSessions();
  const end = useAct(async (which: "others" | "all") => {
    await api("POST /sessions/ending", { body: { which } });
    if (which === "all") {
      await sessionChanged();
      go("/sign-in", { replace: true });
      return;
    }
    say(words.endedOthers, { lang });
    await queries.invalidateQueries({ queryKey: keys.sessions });
  });
  const actions = (
    <>
      <Button busy={end.busy} onClick={() => void end.run("others")}>
        {words.others}
      </Button>
      <Button busy={end.busy} onClick={() => void end.run("all")}>
        {words.everywhere}
      </Button>
    </>
  );
  return (
    <Section title={words.sessions} actions={actions}>
      <ProblemLine problem={end.problem} words={refusals} />
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <SessionList sessions={data} />
      ) : (
        <SkeletonRows count={2} />
      )}
    </Section>
  );
}

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.security;
  const end = useAct(async (id: string) => {
    await api("DELETE /sessions/:id", { params: { id } });
    say(words.ended1, { lang });
    await queries.invalidateQueries({ queryKey: keys.sessions });
  });
  return (
    <>
      <ProblemLine problem={end.problem} words={refusals} />
      <Lines label={words.sessions}>
        {sessions.map(({ id, isThis, browser, address, since }) => (
          <Line
            key={id}
            title={nameOfBrowser(browser, words.browserOn) ?? words.unknownBrowser}
            detail={
              <>
                {address && `${address}, `}
                {words.since} <When at={since} />
              </>
            }
          >
            {isThis ? (
              <Badge>{words.thisOne}</Badge>
            ) : (
              <Button size="small" onClick={() => void end.run(id)}>
                {words.end1}
              </Button>
            )}
          </Line>
        ))}
      </Lines>
    </>
  );
}
