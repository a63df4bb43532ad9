import { expect, test } from "vitest";
import { faultsIn } from "../testing/checking.ts";
import { judged, kinder } from "../testing/judging.ts";

test.each([
  ["What an idiot.", "I see this differently."],
  ["Honestly, what a complete moron he is!", "I see this differently."],
  ["What clowns.", "I see this differently."],
  ["Don't be an idiot.", "Let us look at this together."],
  ["Please stop being an idiot.", "Let us look at this together."],
  ["Stop acting like a clown, the client waits.", "Let us look at this together."],
  ["You broke it again.", "It has stopped working again."],
  ["You ruined it.", "It went wrong."],
  [
    "Hi Ines, you broke it once more, and the client waits.",
    "Hi Ines, it has stopped working once more, and the client waits.",
  ],
  ["Ugh, not this again.", "This has come up once more."],
  ["Not you again.", "This has come up once more."],
  ["As per my previous mail", "My previous mail says more about this"],
  ["As per my last email.", "My last email says more about this."],
  ["Per my earlier messages.", "My earlier messages say more about this."],
  ["As per my last note 🙄", "My last note says more about this 🙄"],
  ["You should be ashamed.", "I had hoped for something else here."],
  ["You people ought to be ashamed.", "I had hoped for something else here."],
  ["Shame on you.", "I had hoped for something else here."],
  ["Unbelievable incompetence.", "I had hoped for more here."],
  ["The file is gone. Sheer laziness again!", "The file is gone. I had hoped for more here."],
  ["Useless as always.", "I had hoped for more here."],
  ["Useless, as always.", "I had hoped for more here."],
  ["Hopeless as ever 🙄", "I had hoped for more here 🙄"],
  ["What the hell of a mess.", "What a mess."],
])("'%s' would read '%s', and so it may be sent", (text, kindly) => {
  expect(kinder(text)).toBe(kindly);
  expect(faultsIn(text, judged(text))).toEqual([]);
  expect(judged(kindly).advice).toEqual([]);
});

test.each([
  "It broke again after the update.",
  "The build broke it again.",
  "You broke it down well.",
  "You broke it down well again.",
  "If you broke it, tell us and we mend it.",
  "Have you broken it?",
  "Did you break it?",
  "What an idea.",
  "What an idiot I was.",
  "What a monkey!",
  "Don't be a stranger.",
  "Don't be silly, of course you may come.",
  "I should stop being an idiot.",
  "It was not this again, it was the other cable.",
  "I changed the address as per your previous mail.",
  "There is nothing to be ashamed of.",
  "You should not be ashamed of it.",
  "You need not be ashamed.",
  "Sheer laziness on my part.",
  "The supplier is liable for gross negligence.",
  "Unbelievable effort.",
  "Holy crap, that is a great number!",
  "Holy crap, this looks really good.",
  "What the heck of a nice day!",
])("'%s' is left alone", (text) => {
  expect(judged(text).advice).toEqual([]);
});
