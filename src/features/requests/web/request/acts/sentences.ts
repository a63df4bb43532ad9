/** The words of the dialogs in which a request is acted on, and what is said when it is done. */
export const dialogs = {
  name: "Name",
  theCustomer: "The customer",
  assign: {
    back: "Put it back into the queue",
    give: "Give it",
    who: (team: string): string => `Who of ${team} has it`,
    hint: "Empty: nobody, and it stands in the queue again.",
    isBack: (number: number): string => `${number} is back in the queue.`,
    given: (name: string, number: number): string => `${name} has ${number} now.`,
  },
  impact: {
    change: "Change it",
    hint: "What has passed of the promised time stays passed.",
  },
  correct: "Correct it",
  handOver: {
    label: "Hand it over",
    team: "To which team",
    service: "As which of their services",
    serviceHint: "Their promise holds from now on; what has passed stays passed.",
    why: "Why, and what they need to know",
    misrouted: "This was not for us",
    misroutedHint:
      "It came to the wrong team. That is counted, so that the way here can be made clearer; nobody is named.",
    done: (team: string, number: number): string => `${team} has ${number} now.`,
  },
  merge: {
    label: "Make them one",
    goOnIn: (number: string): string => `Go on in ${number}`,
    explained:
      "This one closes. The other goes on; whoever asked and whoever follows here hears of it there. Should it turn out not to be the same, it can be made a request of its own again.",
    which: "Which one goes on",
    done: (number: number, into: string | undefined): string =>
      `${number} goes on in ${into ?? "the other one"}.`,
  },
  link: { label: "Link them", which: "Which one", done: "The two are linked." },
  byNumber: "Number or words",
  part: {
    need: "What do you need from them",
    needHint: "In your own words; services of other teams",
    waits: (number: number): string => `${number} waits for it`,
    waitsHint: "Without the tick the work on both goes on side by side.",
    done: (team: string): string => `${team} has the part.`,
  },
  reopen: {
    label: "Send it back",
    what: "What is it",
    missing: "What is missing, or what should be otherwise",
    hint: (team: string): string => `${team} reads this.`,
    done: (team: string, number: number): string => `${team} has ${number} again.`,
  },
  wait: {
    label: "Wait",
    forWhat: "For what",
    customerForWhat: (customer: string | undefined): string =>
      `What does ${customer ?? "the customer"} have to say or send`,
    hint: "Everyone who sees the request reads this.",
    forCustomer: (number: number, customer: string | undefined): string =>
      `${number} waits for ${customer ?? "the customer"}.`,
    forVendor: (number: number): string => `${number} waits for a vendor.`,
  },
  withdraw: {
    label: "Tell the team",
    why: "Why",
    hint: (team: string): string =>
      `Helps ${team} to know whether something went well without them.`,
    done: (team: string, number: number): string =>
      `${team} knows that ${number} is not needed any more.`,
  },
  done: {
    take: (number: number): string => `You have ${number} now.`,
    finish: (number: number, customer: string | undefined): string =>
      `${number} is done. ${customer ?? "The customer"} says whether it is right.`,
    finished: (number: number): string => `${number} is done.`,
    resume: (number: number): string => `${number} goes on.`,
    confirm: (team: string, number: number): string => `${team} knows that ${number} is right.`,
    split: (number: number): string => `${number} is a request of its own again.`,
  },
} as const;
