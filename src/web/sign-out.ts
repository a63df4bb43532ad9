import { forgetCardsOf, sendCardsOf } from "../features/debriefs/web/own-cards.ts";
import { forgetAnswersOf } from "../features/surveys/web/answering/kept-answers.ts";
import { lock } from "../features/keys/web/unlocked.ts";
import { base } from "./data/client.ts";
import { sessionChanged } from "./session.ts";
import { say } from "./ui/toasts.ts";
import { sentencesNow } from "./ui/words.ts";

/** Ends the session; drafts stay on this device, an unlocked key does not stay in the tab, nor do cards of debriefs that have arrived, nor what was marked in a survey. */
export async function signOut(personId: string): Promise<void> {
  try {
    await sendCardsOf(personId);
    const response = await fetch(`${base}/auth/sign-out`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    if (!response.ok) throw new Error(`Signing out was answered with ${response.status}.`);
    lock();
    forgetCardsOf(personId);
    forgetAnswersOf(personId);
    await sessionChanged();
  } catch {
    const { offline, lang } = sentencesNow();
    say(offline, { state: "broken", lang });
  }
}
