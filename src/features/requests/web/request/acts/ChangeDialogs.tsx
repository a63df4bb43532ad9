/** Changing what a request says: what depends on it, its words. */
import { useState } from "react";
import { RadioCards } from "#web/ui/Radio.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api, type Impact } from "../../data/api.ts";
import { useWords, type Words } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

export const impactChoices = ({ impacts }: Words["sentences"]) =>
  (Object.keys(impacts) as Impact[]).map((value) => ({ value, ...impacts[value] }));

export function ImpactDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const [impact, setImpact] = useState<Impact>(request.impact);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.changeImpact}
      label={dialogs.impact.change}
      isReady={impact !== request.impact}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/impact", {
          params: { id: request.id },
          body: { impact, version: request.version },
        })
      }
    >
      <RadioCards
        label={sentences.ask.impact}
        hint={dialogs.impact.hint}
        choices={impactChoices(sentences)}
        value={impact}
        onChange={setImpact}
      />
    </ActDialog>
  );
}

export function CorrectDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const [title, setTitle] = useState(request.title);
  const [description, setDescription] = useState(request.description);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.correct}
      label={dialogs.correct}
      width="usual"
      isReady={title.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("PATCH /requests/:id", {
          params: { id: request.id },
          body: { title: title.trim(), description, version: request.version },
        })
      }
    >
      <TextField
        coached
        data-autofocus=""
        label={sentences.ask.title}
        value={title}
        onChange={setTitle}
        maxLength={300}
      />
      <TextArea
        coached
        label={sentences.ask.description}
        optional
        value={description}
        onChange={setDescription}
        maxLength={50_000}
        minRows={5}
      />
    </ActDialog>
  );
}
