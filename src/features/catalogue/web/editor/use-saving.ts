import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say } from "#web/ui/toasts.ts";
import { useWords } from "../use-words.ts";
import { keepService, keys } from "../data.ts";

export interface Saving {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Sends, keeps the service that comes back, and says so; true when it went well. */
  readonly save: (send: () => Promise<ServiceAnswer>, said: string) => Promise<boolean>;
}

export function useSaving(serviceId: string): Saving {
  const { lang } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save: Saving["save"] = async (send, said) => {
    setBusy(true);
    setProblem(undefined);
    try {
      keepService(await send());
      say(said, { state: "kept", lang });
      return true;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      setProblem(fault);
      // Theirs is read, so that saving again is a decision and not an accident; what was typed stays.
      if (fault.reason === "changedMeanwhile" || fault.reason === "wrongState")
        void queries.invalidateQueries({ queryKey: keys.one(serviceId) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, save };
}
