/** Two requests and each other: made one, or linked. */
import { useState } from "react";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { api } from "../../data/api.ts";
import { findRequests } from "../../data/finding.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

export function MergeDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.merge;
  const [into, setInto] = useState<Found | null>(null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.merge}
      label={into ? words.goOnIn(into.name.split(" ")[0] ?? "") : words.label}
      isReady={into !== null}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/merge", {
          params: { id: request.id },
          body: { intoId: into?.id ?? "", version: request.version },
        })
      }
      said={words.done(request.number, into?.name)}
    >
      <p>{words.explained}</p>
      <Combobox
        label={words.which}
        hint={dialogs.byNumber}
        value={into}
        onChange={setInto}
        search={findRequests({ team: request.team.id, without: request.id })}
      />
    </ActDialog>
  );
}

export function LinkDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.link;
  const [to, setTo] = useState<Found | null>(null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.link}
      label={words.label}
      isReady={to !== null}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/links", {
          params: { id: request.id },
          body: { toId: to?.id ?? "" },
        })
      }
      said={words.done}
    >
      <Combobox
        label={words.which}
        hint={dialogs.byNumber}
        value={to}
        onChange={setTo}
        search={findRequests({ without: request.id })}
      />
    </ActDialog>
  );
}
