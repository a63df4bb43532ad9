import type { AheadAnswer } from "#contract/meetings";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { KeptIcon } from "#web/ui/icons.ts";
import { sayHere, useAhead } from "./data.ts";
import { useWords } from "./use-words.ts";

/** One tap in the line that says that a meeting begins; nothing where it is too early or over, or where one is there already. */
export function HereFromNudge({ href }: { href: string }) {
  const id = href.split("#")[1];
  const { data } = useAhead(id !== undefined);
  const meeting = data?.rows.find((row) => row.id === id);
  return meeting?.may.sayHere && !meeting.here ? <HereButton meeting={meeting} /> : null;
}

export function HereButton({ meeting }: { meeting: AheadAnswer }) {
  const words = useWords();
  const { here, hereLabel } = words.sentences.ahead;
  const say = useAct((row: AheadAnswer) => sayHere(row, words));
  return (
    <Button
      size="small"
      icon={KeptIcon}
      busy={say.busy}
      aria-label={hereLabel(meeting.title)}
      onClick={() => void say.run(meeting)}
    >
      {here}
    </Button>
  );
}
