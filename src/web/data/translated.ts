/**
 * The words of a screen in another language: the same sentences under the same names, the same functions, other words. Used as the type of the
 * second file (`export const german: Translated<typeof sentences> = { ... }`), so that a sentence that is missing, or one too many, does not
 * compile. That no function drops what it is given is a test (`translated-for-tests.ts`), since TypeScript lets it.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };
