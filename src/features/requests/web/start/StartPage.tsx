import css from "./Start.module.css";
import { OneQuestion } from "#web/after-request.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, fullWords, useZone } from "#web/data/zone.ts";
import { OwnActions } from "#web/own-actions.ts";
import { AskToRead } from "#web/own-conduct.ts";
import { NextMeeting } from "#web/own-meetings.ts";
import { AskedOnStart } from "#web/own-surveys.ts";
import { ItHasBeenQuiet } from "#web/quiet-requests.ts";
import { ThanksLately } from "#web/thanks.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { AskIcon } from "#web/ui/icons.ts";
import { Page } from "#web/ui/Page.tsx";
import { useFullMe } from "../data/api.ts";
import { sentences } from "../sentences.ts";
import { GoodLately } from "./GoodLately.tsx";
import { WaitsForMe } from "./WaitsForMe.tsx";
import { WhatIWaitFor } from "./WhatIWaitFor.tsx";

const words = sentences.start;

/** What waits for me, what do I wait for, what was good. */
export default function StartPage() {
  const me = useFullMe();
  const now = useNow();
  const zone = useZone();
  const first = me.name.split(" ")[0] ?? me.name;
  return (
    <Page
      title={`${greeting(now, zone)}, ${first}`}
      documentTitle={words.forMe}
      subtitle={fullWords(now, zone).replace(/, \d.*$/, "")}
      actions={
        <ButtonLink href="/ask" icon={AskIcon} kind="primary">
          {words.ask}
        </ButtonLink>
      }
    >
      <div className={css["questions"]}>
        <NextMeeting />
        <WaitsForMe me={me} />
        <AskedOnStart />
        <ItHasBeenQuiet />
        <OwnActions />
        <OneQuestion />
        <AskToRead />
        <WhatIWaitFor me={me} />
        <ThanksLately />
        <GoodLately me={me} today={dayOf(now, zone)} />
      </div>
    </Page>
  );
}

function greeting(now: Date, zone: string): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(
      now,
    ),
  );
  if (hour >= 4 && hour < 12) return words.morning;
  return hour >= 12 && hour < 18 ? words.afternoon : words.evening;
}
