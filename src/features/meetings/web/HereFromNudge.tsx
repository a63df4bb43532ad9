import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { KeptIcon } from "#web/ui/icons.ts";
import { sayHere, useAhead } from "./data.ts";
import { sentences } from "./sentences.ts";

/** One tap in the line that says that a meeting begins; nothing where it is too early or over, or where one is there already. */
export function HereFromNudge({ href }: { href: string }) {
  const id = href.split("#")[1];
  const { data } = useAhead(id !== undefined);
  const meeting = data?.rows.find((row) => row.id === id);
  return meeting?.may.sayHere && !meeting.here ? (
    <HereButton id={meeting.id} title={meeting.title} />
  ) : null;
}

export function HereButton({ id, title }: { id: string; title: string }) {
  const { here, hereLabel } = sentences.ahead;
  const say = useAct(sayHere);
  return (
    <Button
      size="small"
      icon={KeptIcon}
      busy={say.busy}
      aria-label={hereLabel(title)}
      onClick={() => void say.run(id)}
    >
      {here}
    </Button>
  );
}
