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
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useFullMe } from "../data/api.ts";
import { useWords, type Words } from "../use-words.ts";
import { GoodLately } from "./GoodLately.tsx";
import { WaitsForMe } from "./WaitsForMe.tsx";
import { WhatIWaitFor } from "./WhatIWaitFor.tsx";

/** What waits for me, what do I wait for, what was good. */
export default function StartPage() {
  const me = useFullMe();
  const now = useNow();
  const zone = useZone();
  const { lang, sentences } = useWords();
  const words = sentences.start;
  const first = me.name.split(" ")[0] ?? me.name;
  return (
    <SpokenPage
      title={`${greeting(now, zone, words)}, ${first}`}
      documentTitle={words.forMe}
      subtitle={fullWords(now, zone, lang).replace(/, \d\d:\d\d.*$/, "")}
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
    </SpokenPage>
  );
}

function greeting(now: Date, zone: string, words: Words["sentences"]["start"]): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(
      now,
    ),
  );
  if (hour >= 4 && hour < 12) return words.morning;
  return hour >= 12 && hour < 18 ? words.afternoon : words.evening;
}
