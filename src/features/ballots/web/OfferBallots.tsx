import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { clockWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { whenLoaded } from "#web/ui/when-loaded.tsx";
import css from "./carrying.module.css";
import {
  type CarriedState,
  linkWith,
  type Offered,
  offerBallots,
  useCarriedState,
} from "./carrying.ts";
import { type CarryingLanguage, carryingWordsIn } from "./carrying-words.ts";
import { ballotRefusals } from "./sentences.ts";

const QrCode = whenLoaded(() => import("./QrCode.tsx"));

interface OfferBallotsProps {
  readonly personId: string;
  /** The page on which the other device answers. */
  readonly page: string;
  readonly lang: CarryingLanguage;
}

/** Opens what takes one's ballots along to another device. */
export function OfferBallots({ personId, page, lang }: OfferBallotsProps) {
  const words = carryingWordsIn[lang];
  const [offered, setOffered] = useState<Offered | null>(null);
  const offer = useAct(async () => setOffered(await offerBallots(personId)));
  return (
    <div className={css["bring"]} lang={lang}>
      <div>
        <Button
          size="small"
          busy={offer.busy && !offered}
          onClick={() => void offer.run(undefined)}
        >
          {words.offer}
        </Button>
      </div>
      {!offered && <ProblemLine problem={offer.problem} words={ballotRefusals} />}
      <Dialog open={offered !== null} onClose={() => setOffered(null)} title={words.title}>
        {offered && (
          <OfferNow
            key={offered.code}
            offered={offered}
            page={page}
            lang={lang}
            busy={offer.busy}
            onAnew={() => void offer.run(undefined)}
          />
        )}
      </Dialog>
    </div>
  );
}

type OfferNowProps = Omit<OfferViewProps, "state">;

function OfferNow(props: OfferNowProps) {
  return <OfferView {...props} state={useCarriedState(props.offered)} />;
}

interface OfferViewProps {
  readonly offered: Offered;
  readonly page: string;
  readonly lang: CarryingLanguage;
  readonly state: CarriedState;
  readonly busy: boolean;
  readonly onAnew: () => void;
}

export function OfferView({ offered, page, lang, state, busy, onAnew }: OfferViewProps) {
  const words = carryingWordsIn[lang];
  const zone = useZone();
  return (
    <div className={css["offer"]} lang={lang}>
      {state === "waits" && (
        <>
          <QrCode text={linkWith(page, offered.code)} label={words.square} />
          <ol className={css["steps"]}>
            <li>{words.scan}</li>
            <li className={css["typed"]}>
              {words.type}
              <Secret label={words.code} value={offered.code} />
            </li>
          </ol>
          <p>{words.until(clockWords(offered.until, zone))}</p>
        </>
      )}
      <output>
        {state === "arrived" && <StateMark state="kept">{words.arrived}</StateMark>}
        {state === "over" && words.over}
      </output>
      {state === "over" && (
        <div>
          <Button kind="primary" busy={busy} onClick={onAnew}>
            {words.anew}
          </Button>
        </div>
      )}
    </div>
  );
}
