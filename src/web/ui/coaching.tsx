import { createContext, use, useState, type FocusEvent, type ReactNode } from "react";
import { useCoachSetting } from "./coach-setting.ts";

export type Box = HTMLTextAreaElement | HTMLInputElement;

export interface CoachProps {
  /** Where the words stand; the coach replaces a part of them in it, as if they were typed. */
  box: Box;
  text: string;
}

/** Draws what is advised on a text, below its box. */
export type Advise = (props: CoachProps) => ReactNode;

/** Who advises beside a box that a colleague will read. The shell gives it; elsewhere (the gallery, the sign-in) nobody does. */
export const CoachContext = createContext<Advise | null>(null);

/** Nothing of the coach is loaded before somebody stands in a box to write, nor where it is switched off. */
export function useCoaching(coached: boolean, text: string) {
  const advise = use(CoachContext);
  const [isOn] = useCoachSetting();
  const [box, setBox] = useState<Box | null>(null);
  const begin = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) setBox(target);
  };
  const beside = coached && isOn && box ? advise?.({ box, text }) : null;
  return { begin, beside };
}
