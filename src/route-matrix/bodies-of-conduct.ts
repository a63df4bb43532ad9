/** Bodies of calls of the standard of conduct. */
export const bodiesOfConduct = (): Readonly<Record<string, unknown>> => ({
  "PUT /conduct": {
    version: 1,
    note: "Shorter.",
    articles: [{ key: null, en: { title: "Answer", words: "Say when." }, de: null }],
  },
});
