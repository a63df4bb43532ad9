/** Whether a text is in English, told by its small words. In doubt it is: only what is clearly something else is not judged. */

const english = new Set(
  "the and is are was were be been to of in for on with that this it you your i we they he she have has had do does did not can could will would should what why how when where who which please thanks thank hi hello from at by as or if but so my our me us am an a no yes there here just any all out up".split(
    " ",
  ),
);

const other = new Set(
  "der die das und ist nicht ich sie wir ein eine mit für auf den dem zu bitte danke warum haben wird kann auch noch wie aber oder les des est pas je vous nous une avec pour sur dans que qui merci bonjour pourquoi et cette plus mais el los las es por para con una del como pero gracias hola porque está muy favor il che non per sono della grazie perché questo ciao o os não uma obrigado obrigada você para com isso het een niet wij jullie voor van naar bedankt alstublieft waarom nie jest się proszę dziękuję dlaczego och är inte jag vi det som för tack varför på og ikke jeg til hvorfor takk".split(
    " ",
  ),
);

/** The language of own words, as far as it matters: English, clearly another, or no words at all. */
export function languageOf(own: string): "english" | "other" | "none" {
  const words = own.toLowerCase().match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  if (words.length === 0) return "none";
  const latin = words.filter((word) => /^[\p{Script=Latin}']+$/u.test(word)).length;
  if (latin * 2 < words.length) return "other";
  const ours = words.filter((word) => english.has(word)).length;
  const theirs = words.filter((word) => other.has(word)).length;
  return theirs < 2 || theirs <= ours ? "english" : "other";
}
