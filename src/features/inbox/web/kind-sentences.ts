import type { Kind } from "#contract/inbox";

/** Each kind of line on the page of preferences: what it is, and when it comes. */
export const kindSentences: Readonly<Record<Kind, { label: string; hint: string }>> = {
  asked: {
    label: "A new request for you",
    hint: "It came while you are on duty, or was given to you at once.",
  },
  "asked-team": { label: "A new request for your team", hint: "Nobody has it yet." },
  assigned: { label: "A request was given to you", hint: "By a member of your team." },
  "handed-over": {
    label: "A request was handed over to your team",
    hint: "You are on duty, or you lead the team.",
  },
  replied: { label: "A reply", hint: "On what you asked, hold or follow." },
  noted: { label: "A note", hint: "On a request that you hold." },
  follows: { label: "Somebody lets you follow", hint: "You see the request and hear of it." },
  mentioned: { label: "Somebody mentioned you", hint: "In a reply or a note." },
  "part-finished": { label: "A part is done", hint: "Your request waited for it." },
  "promise-nearing": {
    label: "A promise comes near",
    hint: "A quarter of its working time is left.",
  },
  "promise-broken": {
    label: "A promise is broken",
    hint: "You hold the request, or you lead the team.",
  },
  quiet: {
    label: "It has been quiet",
    hint: "Nothing has moved for longer than is usual, and the smallest next step is yours.",
  },
  "was-this-right": { label: "Was this right?", hint: "What you asked for is done." },
  reopened: { label: "Something was missing", hint: "Work of yours, or of your team, came back." },
  confirmed: { label: "It was right", hint: "A customer said so about your work." },
  done: { label: "A request that you follow is done", hint: "" },
  withdrawn: { label: "A request is not needed any more", hint: "You hold or follow it." },
  merged: {
    label: "A request became part of another",
    hint: "You asked for it, hold or follow it.",
  },
  split: {
    label: "A request is one of its own again",
    hint: "It had become part of another by mistake.",
  },
  "outside-declined": {
    label: "A customer outside was declined",
    hint: "You said that one waits; the team that serves it found otherwise, and says why.",
  },
  added: { label: "You were added to a team", hint: "" },
  "duty-swapped": { label: "A turn of yours was swapped", hint: "By a colleague or your lead." },
  chain: {
    label: "The chain to customers outside",
    hint: "A link of your team waits for a yes, or has changed.",
  },
  goals: {
    label: "Goals",
    hint: "A check-in is due, or something was said about a goal of yours.",
  },
  commitments: {
    label: "Commitments",
    hint: "Yours is due, or somebody asks you to sponsor theirs.",
  },
  balance: {
    label: "The balance guard",
    hint: "Something went better inside while customers outside fared worse.",
  },
  debriefs: {
    label: "Debriefs",
    hint: "You are asked to look back together, or the day of an action of yours has passed.",
  },
  surveys: {
    label: "Surveys",
    hint: "You are asked how you are served, a wave is about to close, or you hold a share of its key.",
  },
  digest: { label: "The month in words", hint: "For those who lead, once a month." },
  fairness: {
    label: "Fair service",
    hint: "One of your customers waits longer than others, like for like, and you are asked why.",
  },
  heard: {
    label: "What surveys heard",
    hint: "Results of a survey are there, or a team says what it makes of them.",
  },
  defects: {
    label: "Causes that repeat",
    hint: "Several defects of a service of your team are told in like words. For those who lead.",
  },
  meetings: {
    label: "Meetings",
    hint: "One of yours begins in a few minutes, or a colleague comes late to it or cannot come.",
  },
  mediation: { label: "Mediation", hint: "Something waits for you there; the line says no more." },
  afterwards: {
    label: "After a finished request",
    hint: "Was it right, and how was it? You are asked at most once a month, and told when both sides can read it.",
  },
  lessons: {
    label: "Lessons",
    hint: "A lesson of five minutes is offered to you for what you are doing just now: at most once a month in all.",
  },
  thanks: {
    label: "Thanks",
    hint: "A colleague thanks you or your team, or a customer's words reach you because you held a part.",
  },
  growth: {
    label: "Journal and growth",
    hint: "A colleague asks for your view or shares a page with you, your own round has ended, or your resolution is to be looked at. The line says no more.",
  },
  gatherings: {
    label: "Gatherings and coffee",
    hint: "Your team is invited, a day has changed, or a coffee was drawn for you.",
  },
  conduct: {
    label: "Standard of conduct",
    hint: "The standard of conduct has a new version. The line goes when you say that you have read it.",
  },
};
