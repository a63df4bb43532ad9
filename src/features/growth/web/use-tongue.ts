import { useState } from "react";
import { keepTongue, keptTongue, type Tongue } from "./words/tongue.ts";

/** The language of prompts and competencies, as it was last chosen on this device. */
export function useTongue(): readonly [Tongue, (next: Tongue) => void] {
  const [tongue, setTongue] = useState(keptTongue);
  const choose = (next: Tongue): void => {
    setTongue(next);
    keepTongue(next);
  };
  return [tongue, choose];
}
