/** Bodies of calls of the standard of conduct, and of the coach. */
export const bodiesOfConduct = (): Readonly<Record<string, unknown>> => ({
  "PUT /conduct": {
    version: 1,
    note: "Shorter.",
    articles: [{ key: null, en: { title: "Answer", words: "Say when." }, de: null }],
  },
  "POST /courtesy/trade-words": { word: "kill process" },
});
