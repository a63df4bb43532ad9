/** Two requests and each other: made one, or linked. */
import { useState } from "react";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { api } from "../../data/api.ts";
import { findRequests } from "../../data/finding.ts";
import { sentences } from "../../sentences.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

export function MergeDialog({ request, onClose }: ActDialogGiven) {
  const [into, setInto] = useState<Found | null>(null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.merge}
      label={into ? `Go on in ${into.name.split(" ")[0]}` : "Make them one"}
      isReady={into !== null}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/merge", {
          params: { id: request.id },
          body: { intoId: into?.id ?? "", version: request.version },
        })
      }
      said={`${request.number} goes on in ${into?.name ?? "the other one"}.`}
    >
      <p>
        This one closes. The other goes on; whoever asked and whoever follows here hears of it
        there. Should it turn out not to be the same, it can be made a request of its own again.
      </p>
      <Combobox
        label="Which one goes on"
        hint="Number or words"
        value={into}
        onChange={setInto}
        search={findRequests({ team: request.team.id, without: request.id })}
      />
    </ActDialog>
  );
}

export function LinkDialog({ request, onClose }: ActDialogGiven) {
  const [to, setTo] = useState<Found | null>(null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.link}
      label="Link them"
      isReady={to !== null}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/links", {
          params: { id: request.id },
          body: { toId: to?.id ?? "" },
        })
      }
      said="The two are linked."
    >
      <Combobox
        label="Which one"
        hint="Number or words"
        value={to}
        onChange={setTo}
        search={findRequests({ without: request.id })}
      />
    </ActDialog>
  );
}
