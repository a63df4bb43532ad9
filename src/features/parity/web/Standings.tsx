import type { PromiseStanding, ResultStanding } from "#contract/parity";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import { sentences } from "./sentences.ts";

/** Worse is a risk to be looked at, better is kept; the rest is a quiet word. */
function Mark({ standing, children }: { standing: string; children: string }) {
  if (standing === "worse") return <StateMark state="risk">{children}</StateMark>;
  if (standing === "better") return <StateMark state="kept">{children}</StateMark>;
  return <Badge>{children}</Badge>;
}

export const PromiseMark = ({ standing }: { standing: PromiseStanding }) => (
  <Mark standing={standing}>{sentences.standings.promise[standing]}</Mark>
);

export const ResultMark = ({ standing }: { standing: ResultStanding }) => (
  <Mark standing={standing}>{sentences.standings.result[standing]}</Mark>
);
