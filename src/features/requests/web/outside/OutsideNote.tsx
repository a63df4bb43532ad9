import { lazy, Suspense, useState } from "react";
import css from "./Outside.module.css";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { OutsideIcon } from "#web/ui/icons.ts";
import { actOrSay } from "../data/acting.ts";
import type { RequestDetail } from "../data/api.ts";
import { claimAct, type AtOnceOnClaim } from "../request/acts/use-acts.ts";
import { useWords, type Words } from "../use-words.ts";
import { checkedWords, standingWords } from "./words.ts";

const DeclineDialog = lazy(async () => {
  const { DeclineDialog: dialog } = await import("./OutsideDialogs.tsx");
  return { default: dialog };
});

/** Who waits outside for the request, whether that is checked, and what the reader can do about it. */
export function OutsideNote({ request }: { request: RequestDetail }) {
  const now = useNow();
  const zone = useZone();
  const words = useWords();
  const { outside, outsideClaim, team } = request;
  if (!outside && !outsideClaim) return null;
  return (
    <section className={css["note"]} aria-label={words.sentences.outside.label}>
      <OutsideIcon size={18} aria-hidden="true" />
      <div className={css["said"]}>
        {outside && <p className={css["who"]}>{standingWords(outside, now, zone, words)}</p>}
        {outside?.inherited && <p>{inheritedWords(outside, words.sentences.outside)}</p>}
        {outsideClaim && (
          <p className={css["soft"]}>{checkedWords(outsideClaim, team.name, words)}</p>
        )}
        <Acts request={request} />
      </div>
    </section>
  );
}

function inheritedWords(
  { from, state }: NonNullable<RequestDetail["outside"]>,
  words: Words["sentences"]["outside"],
) {
  const checked = words.there(words.states[state]);
  if (!from) return `${words.inherited}${checked}`;
  return (
    <>
      {words.inheritedFrom} <a href={`/requests/${from.id}`}>{words.request(from.number)}</a>
      {checked}
    </>
  );
}

function Acts({ request }: { request: RequestDetail }) {
  const all = useWords();
  const words = all.sentences.outside;
  const [declines, setDeclines] = useState(false);
  const may = (act: RequestDetail["may"][number]): boolean => request.may.includes(act);
  const send = (doing: AtOnceOnClaim) => () =>
    void actOrSay({ request, canUndo: true, ...claimAct(request, doing, all) });
  if (!may("confirmOutside") && !may("declineOutside") && !may("takeOutsideBack")) return null;
  return (
    <div className={css["acts"]}>
      {may("confirmOutside") && (
        <Button size="small" onClick={send("confirmOutside")}>
          {words.confirm}
        </Button>
      )}
      {may("declineOutside") && (
        <Button size="small" kind="quiet" onClick={() => setDeclines(true)}>
          {words.declineMore}
        </Button>
      )}
      {may("takeOutsideBack") && (
        <Button size="small" kind="quiet" onClick={send("takeOutsideBack")}>
          {words.takeBack}
        </Button>
      )}
      {declines && (
        <Suspense fallback={null}>
          <DeclineDialog request={request} onClose={() => setDeclines(false)} />
        </Suspense>
      )}
    </div>
  );
}
