/** The acts that are open to the reader: carried out at once, or through the dialog that asks for the rest. */
import { useState } from "react";
import { useCommand, useShortcut } from "#web/ui/shortcuts.ts";
import { say } from "#web/ui/toasts.ts";
import { actOrSay } from "../../data/acting.ts";
import { api, useFullMe, type Act, type RequestDetail } from "../../data/api.ts";
import { useWords, type Words } from "../../use-words.ts";

export type DialogName =
  | "assign"
  | "reopen"
  | "withdraw"
  | "waitCustomer"
  | "waitVendor"
  | "sayByWhen"
  | "handOver"
  | "askPart"
  | "merge"
  | "link"
  | "changeImpact"
  | "correct"
  | "outside"
  | "declineOutside";
/** What is done at once with what was said of who waits outside. */
export type AtOnceOnClaim = "confirmOutside" | "takeOutsideBack";
export type Doing = "take" | "finish" | "resume" | "confirm" | "split" | AtOnceOnClaim | DialogName;

interface Described {
  act: Act;
  /** None: only in the menu and the palette. */
  keys?: string | undefined;
}

export const described: Readonly<Record<Doing, Described>> = {
  take: { act: "take", keys: "t" },
  confirm: { act: "confirm", keys: "y" },
  reopen: { act: "reopen", keys: "m" },
  finish: { act: "finish", keys: "d" },
  resume: { act: "resume", keys: "c" },
  assign: { act: "assign", keys: "a" },
  waitCustomer: { act: "wait", keys: "w" },
  waitVendor: { act: "wait", keys: "v" },
  sayByWhen: { act: "sayByWhen", keys: "b" },
  handOver: { act: "handOver", keys: "h" },
  askPart: { act: "askPart", keys: "p" },
  merge: { act: "merge" },
  split: { act: "split" },
  link: { act: "link" },
  changeImpact: { act: "changeImpact" },
  correct: { act: "correct", keys: "e" },
  outside: { act: "sayWhoWaitsOutside", keys: "o" },
  confirmOutside: { act: "confirmOutside" },
  declineOutside: { act: "declineOutside" },
  takeOutsideBack: { act: "takeOutsideBack" },
  withdraw: { act: "withdraw" },
};

export interface Acts {
  may: (doing: Doing) => boolean;
  run: (doing: Doing) => void;
  open: DialogName | null;
  close: () => void;
}

export function useActs(request: RequestDetail): Acts {
  const me = useFullMe();
  const words = useWords();
  const [open, setOpen] = useState<DialogName | null>(null);
  const may = (doing: Doing): boolean =>
    request.may.includes(described[doing].act) &&
    !(doing === "take" && request.holder !== null) &&
    !(doing === "waitCustomer" && request.state === "waiting-customer") &&
    !(doing === "waitVendor" && request.state === "waiting-vendor");
  const run = (doing: Doing): void => {
    const now = atOnce(request, me, words)[doing];
    if (now) void actOrSay({ request, canUndo: true, ...now });
    else setOpen(doing as DialogName);
  };
  return { may, run, open, close: () => setOpen(null) };
}

/** What each immediate act sends, how it will look, and what is said of it. */
function atOnce(request: RequestDetail, me: { id: string; name: string }, words: Words) {
  const { id, number, version, customer } = request;
  const { done } = words.dialogs;
  const sent = { params: { id }, body: { version } };
  const known: Partial<
    Record<Doing, Pick<Parameters<typeof actOrSay>[0], "send" | "expect" | "said" | "canUndo">>
  > = {
    take: {
      send: () => api("POST /requests/:id/take", sent),
      expect: { holder: { id: me.id, name: me.name }, state: startedState(request.state) },
      said: done.take(number),
    },
    finish: {
      send: () => api("POST /requests/:id/finish", sent),
      expect: { state: "done" },
      said: done.finish(number, customer?.name),
    },
    resume: {
      send: () => api("POST /requests/:id/resume", sent),
      expect: { state: request.holder ? "taken" : "asked" },
      said: done.resume(number),
    },
    confirm: {
      send: () => api("POST /requests/:id/confirm", sent),
      expect: { state: "confirmed" },
      said: done.confirm(request.team.name, number),
    },
    split: {
      send: () => api("POST /requests/:id/split", sent),
      said: done.split(number),
      canUndo: false,
    },
    confirmOutside: claimAct(request, "confirmOutside", words),
    takeOutsideBack: claimAct(request, "takeOutsideBack", words),
  };
  return known;
}

export function claimAct(
  { id, number, version }: RequestDetail,
  doing: AtOnceOnClaim,
  { sentences }: Words,
) {
  const sent = { params: { id }, body: { version } };
  return {
    confirmOutside: {
      send: () => api("POST /requests/:id/outside/confirm", sent),
      said: sentences.outside.confirmedOf(number),
    },
    takeOutsideBack: {
      send: () => api("POST /requests/:id/outside/withdraw", sent),
      said: sentences.outside.takenBackOf(number),
    },
  }[doing];
}

const startedState = (state: RequestDetail["state"]): RequestDetail["state"] =>
  state === "asked" || state === "reopened" ? "taken" : state;

/** Registers every act with its sentence, so that '?' and the palette know it. */
export function useActKey(acts: Acts, doing: Doing): void {
  const { keys } = described[doing];
  const words = useWords().sentences.acts;
  useShortcut(keys, words[doing], () => acts.run(doing), {
    group: "This request",
    enabled: acts.may(doing),
  });
}

export function changeFollowing(request: RequestDetail): void {
  const { id, following } = request;
  void actOrSay({
    request,
    send: () =>
      api(following ? "DELETE /requests/:id/following" : "PUT /requests/:id/following", {
        params: { id },
      }),
    expect: { following: !following },
  });
}

export function useFollowing(request: RequestDetail) {
  const change = (): void => changeFollowing(request);
  const { follow, unfollow } = useWords().sentences.request;
  const label = request.following ? unfollow : follow;
  useShortcut("f", label, change, { group: "This request" });
  return { label, change };
}

export function useCopying(request: RequestDetail): () => void {
  const { lang, sentences } = useWords();
  const copy = (): void => {
    const address = `${location.origin}/r/${request.number}`;
    navigator.clipboard.writeText(address).then(
      () => say(sentences.acts.copied, { state: "done", lang }),
      () => say(address),
    );
  };
  useCommand(sentences.acts.copy, copy, { group: "This request" });
  return copy;
}
