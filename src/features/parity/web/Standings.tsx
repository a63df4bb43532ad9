import type { PromiseStanding, ResultStanding } from "#contract/parity";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { useWords } from "./use-words.ts";

/** Worse is a risk to be looked at, better is kept; the rest is a quiet word. */
function Mark({ standing, children }: { standing: string; children: string }) {
  if (standing === "worse") return <StateMark state="risk">{children}</StateMark>;
  if (standing === "better") return <StateMark state="kept">{children}</StateMark>;
  return <Badge>{children}</Badge>;
}

export function PromiseMark({ standing }: { standing: PromiseStanding }) {
  const { standings } = useWords();
  return <Mark standing={standing}>{standings.promise[standing]}</Mark>;
}

export function ResultMark({ standing }: { standing: ResultStanding }) {
  const { standings } = useWords();
  return <Mark standing={standing}>{standings.result[standing]}</Mark>;
}
