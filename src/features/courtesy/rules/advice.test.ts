import { expect, test } from "vitest";
import { judged, kinder } from "../testing/judging.ts";

test.each([
  ["What the hell is this?", "What is this?"],
  ["This is fucking ridiculous.", "This is hard for me to follow."],
  ["This is a bloody awkward form.", "This is an awkward form."],
  ["You are an idiot.", "I see this differently."],
  ["You are completely incompetent and everybody knows it.", "I see this differently."],
  ["Your team is completely useless.", "I had hoped for more help from your team."],
  ["They are hopeless.", "I had hoped for more help from them."],
  ["What a stupid idea.", "I am not sure about this idea."],
  ["Which idiot approved this?", "Who approved this?"],
  ["These clowns in finance never reply.", "These colleagues in finance never reply."],
  ["Your answer is nonsense.", "Your answer is hard for me to follow."],
  ["Your stupid form is three pages long.", "Your form is three pages long."],
  ["Fix this now!", "Could you please fix this soon?"],
  ["Send me the report immediately.", "Could you please send me the report soon?"],
  ["Fix the fucking server immediately.", "Could you please fix the server soon?"],
  ["Hurry up.", "Could you please do this as soon as you can?"],
  ["I expect you to be here at six.", "I expect you to be here at six."],
  ["You broke the build again.", "The build no longer works again."],
  ["You ruined the whole quarter.", "The whole quarter went wrong."],
  ["You forgot to attach the file.", "Could you still attach the file?"],
  ["You failed to send the report.", "It seems that the report has not been sent yet."],
  ["This is your fault.", "This went wrong on the way."],
  ["Why didn't you tell us before?", "Was there a reason not to tell us before?"],
  ["You never answer your mails.", "You do not often answer your mails."],
  [
    "You guys keep breaking the build.",
    "I have the feeling that you guys are often breaking the build.",
  ],
  ["As I already said, the printer is down.", "To say it once more in short: the printer is down."],
  ["Per my last email, the invoice is due.", "To say it once more in short: the invoice is due."],
  ["Sigh. I will do it myself then.", "I will do it myself then."],
  ["Did you even look at the screenshot?", "Did you look at the screenshot?"],
  ["That's not my problem.", "This lies with somebody else, and I can help to find out with whom."],
  ["WHY IS THIS STILL NOT DONE", "Why is this still not done"],
  ["Holy crap, you lot messed up big time.", "Something went wrong here."],
  ["For God's sake, answer the phone.", "Answer the phone."],
  ["You should have filled in the form.", "Next time it helps to have filled in the form."],
  ["You should really have asked first.", "Next time it helps to have asked first."],
  ["Closed: user error.", "Closed: a slip."],
  ["It is your error.", "Something went wrong there."],
  ["Could you people send it on Monday?", "Could you send it on Monday?"],
  ["If you had just asked, it would be done.", "Next time it helps to ask one another earlier."],
  [
    "If you had only asked one of the colleagues here who know each of the old machines of this house by its name by its own sound by its smell by the marks on its plates by the men who built it long ago you would know",
    "Next time it helps to ask one another earlier built it long ago you would know",
  ],
])("'%s' would read '%s'", (text, kindly) => {
  expect(kinder(text)).toBe(kindly);
});

test.each([
  "I feel like an idiot for asking.",
  "Stupid question perhaps, but where is the form?",
  "Bloody good work, everyone.",
  "I think you forgot to attach the file.",
  "It is not your fault.",
  "The server is down at all customers, restart it now.",
  "Have a great weekend!",
  "Not our department, but Ines can help.",
  "The label says DO NOT BEND on both sides of the parcel.",
  "SELECT name FROM teams WHERE you IS NOT NULL AND my = 1",
  "Are you able to open the file?",
  "You have no idea how happy we are with it.",
  "Why don't we meet on Friday?",
])("'%s' is left alone", (text) => {
  expect(judged(text).advice).toEqual([]);
});

test("an advice quotes the words, says how they may read, and asks", () => {
  expect(judged("You broke the build.").advice).toEqual([
    {
      from: 0,
      to: 19,
      kinder: "The build no longer works",
      standard: "blame",
      why: '"You broke the build" may read as blame; would "The build no longer works" say the same?',
      reason: {
        said: "You broke the build",
        reads: "blame",
        instead: "The build no longer works",
      },
    },
  ]);
  expect(judged("Your damn printer ate my badge.").advice[0]!.why).toMatch(
    /may read as swearing; would .+\?$/,
  );
});

test("several advices stand in the order of their places and do not overlap", () => {
  const { advice } = judged(
    "You are an idiot. As I already said, it is late. What the hell is this?",
  );
  expect(advice.map(({ standard }) => standard)).toEqual(["disparage", "sigh", "respect"]);
});

test.each([
  "You should have it by Thursday.",
  "You should have received two parcels; you should have 12 by now.",
  "It is not your fault; the form asked for the wrong thing.",
  "We forgot to tell you; I am sorry.",
])("nothing is said of '%s'", (text) => {
  expect(judged(text).advice).toEqual([]);
});

test("of a word that the house has added nothing is said, whatever it would read as", () => {
  const text = "Closed: user error.";
  expect(judged(text).advice).toHaveLength(1);
  expect(judged(text, ["user error"]).advice).toEqual([]);
});
