import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import { Problem } from "#web/data/problem.ts";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox } from "#web/ui/Combobox.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { AskFields } from "../../asking/AskFields.tsx";
import { nothingAsked, type Asked } from "../../asking/draft.ts";
import { Preview } from "../../asking/Preview.tsx";
import { bodyOf, focusFirstError } from "../../asking/sending.ts";
import { act } from "../../data/acting.ts";
import { api } from "../../data/api.ts";
import { useFiles } from "../../data/files.ts";
import { catalogue, findServices, type FoundService } from "../../data/finding.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** Asks another team for a part: which service, then its form. This request waits for it unless told otherwise. */
export default function PartDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.part;
  const part = usePart(request);
  const { chosen, setChosen, waits, setWaits, asked, setAsked, errors, setErrors, files, service } =
    part;
  return (
    <ActDialog
      request={request}
      title={sentences.acts.askPart}
      label={sentences.ask.send}
      width="wide"
      isReady={service !== undefined && chosen !== null}
      onClose={onClose}
      send={() => Promise.resolve(null)}
      submit={part.submit}
      onProblem={(fault) => {
        setErrors(fault instanceof Problem ? fault.fields : {});
        focusFirstError();
      }}
    >
      <Combobox
        label={words.need}
        hint={words.needHint}
        value={chosen}
        onChange={setChosen}
        search={findServices({ without: request.team.id })}
      />
      {chosen && !service && <SkeletonText />}
      {chosen && service && (
        <>
          <Preview serviceId={service.id} team={service.team.name} impact={asked.impact} />
          <AskFields
            key={service.id}
            service={service}
            asked={asked}
            onChange={setAsked}
            errors={errors}
            files={files}
            inherited={request.outside ? sentences.outside.partInherits(request.number) : undefined}
          />
          <Checkbox
            label={words.waits(request.number)}
            hint={words.waitsHint}
            checked={waits}
            onChange={setWaits}
          />
        </>
      )}
    </ActDialog>
  );
}

function usePart(request: ActDialogGiven["request"]) {
  const words = useWords();
  const [chosen, setChosen] = useState<FoundService | null>(null);
  const [waits, setWaits] = useState(true);
  const [asked, setAsked] = useState<Asked>({
    ...nothingAsked,
    title: request.title,
    impact: request.impact,
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const files = useFiles();
  const service = useQuery<ServiceAnswer>({
    queryKey: ["services", "one", chosen?.id],
    queryFn: ({ signal }) =>
      catalogue("GET /services/:id", { params: { id: chosen?.id ?? "" }, signal }),
    enabled: chosen !== null,
  }).data;
  const submit = async (): Promise<void> => {
    if (!service) return;
    const body = { ...bodyOf(service, asked, files, words), waits, version: request.version };
    // The answer is the part; the request itself is read again.
    await act({
      request,
      send: async () => {
        await api("POST /requests/:id/parts", { params: { id: request.id }, body });
        return null;
      },
      said: words.dialogs.part.done(service.team.name),
    });
  };
  return {
    chosen,
    setChosen,
    waits,
    setWaits,
    asked,
    setAsked,
    errors,
    setErrors,
    files,
    service,
    submit,
  };
}
