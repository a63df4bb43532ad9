import type { LikesTaken } from "#contract/parity";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { say } from "#web/ui/toasts.ts";
import { bringLikes, previewLikes } from "./data.ts";
import { useWords } from "./use-words.ts";
import { Taken } from "./Taken.tsx";

/** Brings likes in from what the export wrote, or from a table of one's own. */
export function LikesDialog({ onClose }: { onClose: () => void }) {
  const spoken = useWords();
  const words = spoken.likes;
  return (
    <BringIn
      words={words}
      refusals={spoken.refusals}
      accept=".csv,.json,.txt,text/csv,application/json"
      onLook={previewLikes}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (text) => {
        const { totals } = await bringLikes(text);
        const count = numberWords(totals.new + totals.changed, 1, spoken.lang);
        say(words.done(count), { state: "kept", lang: spoken.lang });
      }}
      onClose={onClose}
    >
      {(taken) => <LikesLooked taken={taken} />}
    </BringIn>
  );
}

export function LikesLooked({ taken }: { taken: LikesTaken }) {
  const spoken = useWords();
  const words = spoken.likes;
  return (
    <Taken
      taken={taken}
      columns={[
        {
          key: "service",
          head: words.service,
          cell: ({ service, team }) => (team === "" ? service : `${service}, ${team}`),
        },
        { key: "segment", head: words.segment, cell: ({ segment }) => segment },
      ]}
    />
  );
}
