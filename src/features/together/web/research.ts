/** What earlier research found, in our own words; only what its authors report. */
export const research = {
  studies: {
    heskett: {
      who: "Heskett, Jones, Loveman, Sasser and Schlesinger, 1994",
      said: [
        "They drew the chain that all later work tests: good service inside makes staff content, content staff stay and work well, their work is of value to customers, and content customers come back and bring profit.",
        "It is a way to think, shown with companies that did well. It is not a test, and it does not say how strong any link is.",
      ],
      source:
        "Putting the service-profit chain to work. Harvard Business Review, 72(2), March to April 1994. It has no DOI.",
    },
    harter: {
      who: "Harter, Schmidt and Hayes, 2002",
      said: [
        "From 7,939 business units of 36 companies: units with more satisfied and engaged staff had, as a rule, more satisfied customers, better productivity and profit, fewer people who left and fewer accidents.",
        "It holds units against each other. That is what this product calls ‘between’: it does not show that a unit whose staff became happier had happier customers afterwards.",
      ],
      source: "Journal of Applied Psychology, 87(2), 268 to 279.",
    },
    brown: {
      who: "Brown and Lam, 2008",
      said: [
        "Over studies that tied answers of staff to answers of their customers, contentment of staff went with satisfaction of customers and with the quality that customers saw.",
        "The way led through that quality: once it was taken into account, contentment of staff told nothing more of the satisfaction of customers. How strong it is depended on the kind of service and on whether persons or whole units were compared.",
      ],
      source: "Journal of Retailing, 84(3), 243 to 255.",
    },
    hong: {
      who: "Hong, Liao, Hu and Jiang, 2013",
      said: [
        "Over 58 samples (9,363 in all): what lies between leadership and customers is the climate for service, that is whether staff agree that good service is expected, helped and rewarded here.",
        "Leadership and personnel work that are about service went with it more closely than good leadership in general.",
      ],
      source: "Journal of Applied Psychology, 98(2), 237 to 267.",
    },
  },
  follows: [
    "That units with happier staff have happier customers is well supported. Why is less so: something else, such as a good lead or an easy clientele, may bring both.",
    "That a unit whose staff became happier had happier customers afterwards is a claim of its own. It needs the same units seen again and again, and it is what the third look on these pages asks.",
    "So one correlation over everything is not enough. In public data of 144 English hospital trusts over eight years staff engagement told trusts apart by mortality (r -.25), while a change within a trust went with no change (r .00), neither in the same year nor in the next.",
  ],
} as const;

export type StudyName = keyof typeof research.studies;

/** Where each can be looked up. */
export const links: Readonly<Record<StudyName, string>> = {
  heskett: "https://hbr.org/2008/07/putting-the-service-profit-chain-to-work",
  harter: "https://doi.org/10.1037/0021-9010.87.2.268",
  brown: "https://doi.org/10.1016/j.jretai.2008.06.001",
  hong: "https://doi.org/10.1037/a0031666",
};
