import css from "./Spinner.module.css";

/** Turns while an act is on its way. It has no words: say them beside it. */
export function Spinner() {
  return <span className={css["spinner"]} aria-hidden="true" />;
}
