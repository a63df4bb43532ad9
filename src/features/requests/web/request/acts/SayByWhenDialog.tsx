import { useState } from "react";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { DateField } from "#web/ui/DateField.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** Not now, because: a day and a reason, so that nobody has to ask. */
export function SayByWhenDialog({ request, onClose }: ActDialogGiven) {
  const { sentences } = useWords();
  const words = sentences.sayByWhen;
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const today = dayOf(useNow(), useZone());
  return (
    <ActDialog
      request={request}
      title={sentences.acts.sayByWhen}
      label={words.label}
      isReady={until !== "" && reason.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/say-by-when", {
          params: { id: request.id },
          body: { until, reason: reason.trim(), version: request.version },
        })
      }
      said={words.said(request.number)}
      canUndo
    >
      <DateField
        data-autofocus=""
        label={words.until}
        value={until}
        onChange={setUntil}
        min={today}
      />
      <TextField
        coached
        label={words.reason}
        hint={words.hint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </ActDialog>
  );
}
