import { useState } from "react";
import { Problem } from "./problem.ts";

export interface Act<Input, Answer> {
  readonly busy: boolean;
  /** Why the last try was refused or failed; null once it is tried again. */
  readonly problem: Problem | null;
  /** The answer, or undefined when it was refused: the problem then says why. */
  readonly run: (input: Input) => Promise<Answer | undefined>;
  readonly forget: () => void;
}

/** One act of a screen: busy while it is on its way, its refusal kept to be shown beside the form. A bug is thrown on. */
export function useAct<Input, Answer>(act: (input: Input) => Promise<Answer>): Act<Input, Answer> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (input: Input): Promise<Answer | undefined> => {
    setBusy(true);
    setProblem(null);
    try {
      return await act(input);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      setProblem(fault);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, forget: () => setProblem(null) };
}
