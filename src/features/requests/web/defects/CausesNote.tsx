import { useState } from "react";
import css from "./Causes.module.css";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { actOrSay } from "../data/acting.ts";
import { api, type Defect, type ProviderCause, type RequestDetail } from "../data/api.ts";
import { useDefects } from "../data/reading.ts";
import { useWords } from "../use-words.ts";

/** Why it came back last, as each side sees it; the serving team says its own with one tap. */
export function CausesNote({ request }: { request: RequestDetail }) {
  const words = useWords().sentences.defects;
  const isGuest = useMe().guest;
  const { data } = useDefects(request);
  const last = data?.findLast(({ kind }) => kind === "reopened");
  if (!last) return null;
  return (
    <>
      <Causes request={request} defect={last} />
      {/* A team that is said to be at fault may have waited for another one: that stands on the same page. */}
      {!isGuest && (
        <p>
          <a href="#holders">{words.whoHeldIt}</a>
        </p>
      )}
    </>
  );
}

export function Causes({ request, defect }: { request: RequestDetail; defect: Defect }) {
  const { dialogs, sentences } = useWords();
  const words = sentences.defects;
  const { cause, whatIsMissing, providerCause } = defect;
  const said: Readonly<Record<string, string>> = words.providerCauses;
  const customer = request.customer?.name ?? dialogs.theCustomer;
  return (
    <section className={css["note"]} aria-label={words.label}>
      <h2 className={css["head"]}>{words.label}</h2>
      <dl className={css["sides"]}>
        <div>
          <dt>{words.customerSays(customer)}</dt>
          <dd>{cause === null ? words.notYet : said[cause]}</dd>
          {whatIsMissing !== "" && <dd className={css["soft"]}>{whatIsMissing}</dd>}
        </div>
        <div>
          <dt>{words.teamSays(request.team.name)}</dt>
          <dd>{providerCause === null ? words.notYet : said[providerCause]}</dd>
        </div>
      </dl>
      {cause !== null && providerCause !== null && (
        <p>{cause === providerCause ? words.alike : words.differ}</p>
      )}
      {request.may.includes("sayCause") && <Own request={request} chosen={providerCause} />}
    </section>
  );
}

interface ChooseProps {
  request: RequestDetail;
  chosen: ProviderCause | null;
}

/** Asked for until it is said; then out of the way. */
function Own({ request, chosen }: ChooseProps) {
  const { otherwise } = useWords().sentences.defects;
  const [isChoosing, setChoosing] = useState(false);
  if (chosen === null || isChoosing) {
    return <Choose request={request} chosen={chosen} onDone={() => setChoosing(false)} />;
  }
  return (
    <div>
      <Button size="small" kind="quiet" onClick={() => setChoosing(true)}>
        {otherwise}
      </Button>
    </div>
  );
}

function Choose({ request, chosen, onDone }: ChooseProps & { onDone: () => void }) {
  const words = useWords().sentences.defects;
  const choices = Object.entries(words.providerCauses) as [ProviderCause, string][];
  const { id, number, version } = request;
  const choose = (cause: ProviderCause | null): void => {
    onDone();
    void actOrSay({
      request,
      canUndo: true,
      send: () => api("PUT /requests/:id/cause", { params: { id }, body: { cause, version } }),
      said: cause === null ? words.takenAway(number) : words.said(number),
    });
  };
  return (
    <fieldset className={css["choose"]}>
      <legend>{words.choose}</legend>
      <p className={css["soft"]}>{words.chooseHint}</p>
      <div className={css["choices"]}>
        {choices.map(([cause, label]) => (
          <Button
            key={cause}
            size="small"
            aria-pressed={cause === chosen}
            kind={cause === chosen ? "primary" : "plain"}
            onClick={() => choose(cause === chosen ? null : cause)}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
