import type { RunDetail } from "#contract/importing";
import { useNow } from "#web/data/clock.ts";
import { ProgressBar } from "#web/ui/ProgressBar.tsx";
import css from "./Importing.module.css";
import { useWords } from "./use-words.ts";

/** How far it is, and how long it still takes. */
export function Going({ run }: { run: RunDetail }) {
  const words = useWords().sentences.going;
  const now = useNow();
  const { step, rowsRead, shareRead } = run;
  if (run.state === "waiting" || step === null) return <p>{words.waiting}</p>;
  const isReading = step === "reading" && shareRead !== null && shareRead > 0;
  const total = isReading ? Math.max(rowsRead, Math.round(rowsRead / shareRead)) : undefined;
  return (
    <div className={css["going"]}>
      <ProgressBar
        label={words.steps[step]}
        done={rowsRead}
        total={total}
        of={words.rows}
        secondsLeft={isReading ? secondsLeft(run, shareRead, now) : undefined}
      />
      <p className={css["soft"]}>{words.leave}</p>
    </div>
  );
}

/** Writing and working out take about as long as reading. */
function secondsLeft({ startedAt }: RunDetail, share: number, now: Date): number | undefined {
  if (startedAt === null) return undefined;
  const passed = Math.max(1, (now.getTime() - Date.parse(startedAt)) / 1000);
  return (passed / share) * (2 - share);
}
