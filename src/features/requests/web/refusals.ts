/** Why the server says no to what these screens send. */
import type { requestsContract } from "#contract/requests";
import type { ReasonsOf } from "#platform/http/contract.ts";

export const refusals: Record<ReasonsOf<typeof requestsContract>, string> = {
  notOffered:
    "This service takes no requests at the moment. What you wrote is kept; look for another service, or ask the team itself.",
  wrongAnswers:
    "Something on the form needs another look. It is said beside each field; nothing you wrote is lost.",
  whichTeam: "You belong to several teams. Say for which of them you ask.",
  changedMeanwhile:
    "Someone changed it a moment ago; your text is kept. Look at what is new, then send it again.",
  notNow:
    "It has moved on, so that is not possible now. What you see is up to date again; your text is kept.",
  taken: "Someone else has taken it a moment ago. You see who has it now.",
  dayOutOfReach: "Choose a day from today on, at most a year ahead.",
  notInTeam:
    "Only a member of the team can have it. Choose someone of the team, or hand it to their team.",
  sameTeam: "That team has it already. Choose another one.",
  notAlike: "These two cannot become one.",
  otherGoneOn:
    "The request in which this one goes on has itself gone on in another. Open that one first and make it a request of its own again.",
  itself: "A request cannot be linked to itself. Choose another one.",
  notUndoable:
    "That cannot be taken back any more: two minutes have passed, or someone has gone on from it.",
  cannotMention:
    "Somebody you mention is not here any more. Take the name out and send it again; your text is kept.",
  notForVendors:
    "It is confidential, so nobody of a vendor can follow it. Choose a colleague, or ask the vendor for a part of its own.",
  wrongOutside: "Say who waits outside, and since when. What you wrote is kept.",
  notThisKind: "Files that run as programs are not taken. Send it in another form, such as PDF.",
};
