import type { ReactNode } from "react";
import css from "./StateMark.module.css";
import { classNames } from "./class-names.ts";
import { BrokenIcon, DoneIcon, KeptIcon, RiskIcon, WaitingIcon, type Icon } from "./icons.ts";
import { useSentences } from "./words.ts";

/** The five states anything here can be in. Each has a colour, a shape and a word. */
export type State = "kept" | "risk" | "broken" | "waiting" | "done";

export const stateIcons: Readonly<Record<State, Icon>> = {
  kept: KeptIcon,
  risk: RiskIcon,
  broken: BrokenIcon,
  waiting: WaitingIcon,
  done: DoneIcon,
};

export interface StateMarkProps {
  state: State;
  /** Better words than the state's own: 'Waiting for Legal'. */
  children?: ReactNode;
  /** 'plain' has no ground, for dense rows. */
  look?: "wash" | "plain" | undefined;
}

export function StateMark({ state, children, look = "wash" }: StateMarkProps) {
  const sentences = useSentences();
  const Mark = stateIcons[state];
  return (
    <span className={classNames(css["mark"], css[state], css[look])}>
      <Mark size={16} aria-hidden="true" />
      <span>{children ?? sentences.states[state]}</span>
    </span>
  );
}

/** A quiet word about a thing that is not a state: 'Part request', 'Vendor'. */
export function Badge({ children, icon: Mark }: { children: ReactNode; icon?: Icon | undefined }) {
  return (
    <span className={classNames(css["mark"], css["badge"])}>
      {Mark && <Mark size={16} aria-hidden="true" />}
      <span>{children}</span>
    </span>
  );
}
