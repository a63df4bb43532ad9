/** Messages that are plainly rude, by kind, written for this test and never trained on. The first kinds are strong, the last are weak everywhere. */
export const rude = {
  disparagement: `
You are completely incompetent and everybody knows it.
Are you stupid or what?
Your department is a joke.
What a pathetic excuse for a report.
Only an idiot would send this to a client.
This is the dumbest request I have seen all year.
You people in purchasing are hopeless.
Nobody on your team has a clue what they are doing.
I have never seen such amateurish work.
Your so-called service is worthless.
Even a child could fill in this form.
Which genius approved this order?
The clowns in IT closed my ticket again.
That is a ridiculous question.
Your report is rubbish, do it again.
You have no idea what you are talking about.
Your work is sloppy and lazy as always.
Is there anyone with a brain in your team?
Stop sending me this garbage.
You lot couldn't organise a party in a brewery.
I see finance is as useless as ever.
My dog could do your job better.
What kind of moron designed this process?
This presentation is an embarrassment.
You clearly don't understand the first thing about logistics.
Your answer is nonsense.
I am surrounded by incompetents.
You're a disgrace to this company.
That has to be the worst handover I have ever seen.
How can anyone be this slow?
`,
  blame: `
This is your fault, not ours.
It's all because of you that we lost the client.
You broke the release again.
You ruined the whole quarter.
You never answer your mails.
You forgot to order the parts again.
You failed to inform us, as always.
Because of your mistake we have to work on Sunday.
Thanks to your team we missed the deadline.
You always mess up the rota.
Why didn't you tell us before?
Why can't you just do it right for once?
You should have known better.
This mess is your doing.
You screwed up the import.
Your carelessness cost us two days.
We are late because you can't read a calendar.
If you had done your job, we would not be here.
You are the reason why everyone is angry.
You didn't even bother to check the numbers.
I hope you realise that the delay is entirely your fault.
You guys keep breaking the build.
It is your own fault if the file is gone.
You obviously did not test this.
You let us down again.
`,
  commands: `
Fix this now!
Send me the report immediately.
I want this done today, no excuses.
Do your job.
Get it done.
Answer me!
Just do it.
Hurry up.
Call me now.
Give me access at once.
I need this now, not tomorrow!
Stop wasting my time.
Sort it out. Now.
You will fix this today.
Get your act together.
I demand an answer by noon.
Do it again and do it properly this time.
Get on with it.
You'd better have this ready by five.
Move it, we haven't got all day.
I expect you to drop everything and do this.
Don't make me ask again.
Reset my password right now.
Change it back immediately!
Tell your people to wake up.
`,
  swearing: `
What the hell is going on with my order?
Where the fuck is my laptop?
This system is a piece of shit.
For fuck's sake, answer the phone.
WTF is this?
I don't give a damn about your process.
Shut up and do what you are told.
Go to hell with your forms.
This is bullshit.
Your damn printer ate my badge again.
Fix the fucking server.
Holy crap, you lot messed up big time.
I'm pissed off with this crappy tool.
You arsehole, that was my parking space.
Screw you and your policy.
This bloody form is driving me mad.
Who the hell signed this off?
Stop being such a dick.
You half-assed the installation.
Are you fucking kidding me?
`,
  shouting: `
WHY IS THIS STILL NOT DONE
I NEED AN ANSWER NOW
STOP IGNORING MY MESSAGES
THIS IS NOT WHAT I ASKED FOR
HOW OFTEN DO I HAVE TO TELL YOU
Where is my order??? It was due on Monday!!!
I have asked for this TWO WEEKS AGO AND NOBODY DID ANYTHING.
READ THE TICKET BEFORE YOU ANSWER
DO YOU EVEN LOOK AT THESE REQUESTS
Answer me!!!!
`,
  dismissal: `
That's not my problem.
Not my job.
Deal with it.
I don't care what your deadline is.
I don't have time for this.
Who cares.
Figure it out yourself.
Stop bothering me with this.
Good luck with that.
None of my business, ask someone who cares.
Sounds like a you problem.
Leave me alone with your tickets.
`,
  sighing: `
As I already told you, the form must be signed.
As I said three times already, we need the number.
Per my last email, the deadline was Friday.
How many times do I have to explain this?
What part of 'urgent' don't you understand?
For the last time, close the gate.
Sigh. I will do it myself then.
Do I have to do everything myself?
It's not rocket science.
How hard can it be?
Seriously? Another form?
Nice of you to finally answer.
About time.
Again, the file is missing.
I can't believe you closed this ticket.
Can't you read?
Did you even look at the screenshot?
You must be joking.
I am sick and tired of chasing you.
Here we go again.
`,
  irony: `
Great job breaking the build.
Thanks for nothing.
Oh wonderful, another outage. What would we do without you.
Congratulations, you managed to lose the file twice.
Well, that was helpful. Not.
I am sure you had something more important to do than your job.
Don't strain yourselves.
Lovely, so we pay you to sleep now?
`,
} as const;

export const strongKinds = [
  "disparagement",
  "blame",
  "commands",
  "swearing",
  "shouting",
  "dismissal",
] as const;

/** The messages of one kind. */
export function rudeOf(kind: keyof typeof rude): string[] {
  return rude[kind].trim().split("\n");
}
