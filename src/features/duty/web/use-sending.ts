import { useState } from "react";
import { Problem } from "#web/data/problem.ts";

/** Sends a dialog's act: busy while it is on its way, closed when it is done, and the problem stays beside what was entered. */
export function useSending(act: () => Promise<void>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await act();
      onDone();
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      setProblem(fault);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send: () => void send() };
}
