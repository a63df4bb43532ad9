/**
 * Items to choose from, in our own words. Two for each of the five dimensions of service quality (Parasuraman, Zeithaml & Berry 1988; between
 * the teams of one house: Frost & Kumar 2000), one of them turned round so that a row of equal answers shows; the usual questions beside them.
 */
import type { Dimension, Item, Language } from "../contract/items.ts";

type Texts = Readonly<Record<Language, string>>;

function scored(dimension: Dimension, key: string, texts: Texts, more: Partial<Item> = {}): Item {
  return {
    key,
    dimension,
    asks: "perception",
    kind: "agree",
    reversed: false,
    onlyIf: null,
    texts,
    ...more,
  };
}

const ofService: readonly Item[] = [
  scored("reliability", "reliability", {
    en: "{team} does what it has promised, by the day that it has promised.",
    de: "{team} hält ein, was zugesagt wurde, und zwar zum zugesagten Tag.",
    fr: "{team} fait ce qui a été promis, au jour promis.",
    es: "{team} hace lo que ha prometido, el día que lo ha prometido.",
    pl: "{team} robi to, co obiecano, w obiecanym dniu.",
  }),
  scored(
    "reliability",
    "done_twice",
    {
      en: "What {team} hands over has to be put right afterwards.",
      de: "Was von {team} kommt, muss hinterher nachgebessert werden.",
      fr: "Ce que {team} livre doit ensuite être corrigé.",
      es: "Lo que entrega {team} hay que corregirlo después.",
      pl: "To, co przekazuje {team}, trzeba potem poprawiać.",
    },
    { reversed: true },
  ),
  scored("responsiveness", "responsiveness", {
    en: "When I ask {team} for something, I soon hear how it stands.",
    de: "Wenn ich {team} um etwas bitte, erfahre ich bald, wie es steht.",
    fr: "Quand je demande quelque chose à {team}, je sais vite où en sont les choses.",
    es: "Cuando pido algo a {team}, pronto sé cómo está.",
    pl: "Gdy proszę o coś {team}, szybko wiem, na czym stoję.",
  }),
  scored(
    "responsiveness",
    "chasing",
    {
      en: "I have to remind {team} before something happens.",
      de: "Ich muss {team} erinnern, bevor etwas geschieht.",
      fr: "Je dois relancer {team} pour que quelque chose se passe.",
      es: "Tengo que insistir a {team} para que algo ocurra.",
      pl: "Muszę przypominać {team}, zanim coś się wydarzy.",
    },
    { reversed: true },
  ),
  scored("assurance", "assurance", {
    en: "{team} knows its trade: I can rely on what I am told.",
    de: "{team} versteht das Fach: Auf die Auskunft kann ich mich verlassen.",
    fr: "{team} connaît son métier : je peux me fier à ce qu’on me dit.",
    es: "{team} conoce su oficio: puedo fiarme de lo que me dicen.",
    pl: "{team} zna się na rzeczy: mogę polegać na tym, co słyszę.",
  }),
  scored("assurance", "explains", {
    en: "{team} explains why something is done in this way.",
    de: "{team} erklärt, warum etwas so gemacht wird.",
    fr: "{team} explique pourquoi les choses sont faites ainsi.",
    es: "{team} explica por qué algo se hace así.",
    pl: "{team} wyjaśnia, dlaczego coś robi się właśnie tak.",
  }),
  scored("empathy", "empathy", {
    en: "{team} understands what my work needs.",
    de: "{team} versteht, was meine Arbeit braucht.",
    fr: "{team} comprend ce dont mon travail a besoin.",
    es: "{team} entiende lo que mi trabajo necesita.",
    pl: "{team} rozumie, czego potrzebuje moja praca.",
  }),
  scored("empathy", "looks_for_ways", {
    en: "When the usual way does not fit, {team} looks for another with me.",
    de: "Wenn der übliche Weg nicht passt, sucht {team} mit mir einen anderen.",
    fr: "Quand la voie habituelle ne convient pas, {team} en cherche une autre avec moi.",
    es: "Cuando el camino habitual no sirve, {team} busca otro conmigo.",
    pl: "Gdy zwykła droga nie pasuje, {team} szuka ze mną innej.",
  }),
  scored("tangibles", "tangibles", {
    en: "The forms, pages and papers of {team} are clear and easy to use.",
    de: "Formulare, Seiten und Unterlagen von {team} sind klar und leicht zu benutzen.",
    fr: "Les formulaires, pages et documents de {team} sont clairs et faciles à utiliser.",
    es: "Los formularios, páginas y documentos de {team} son claros y fáciles de usar.",
    pl: "Formularze, strony i dokumenty {team} są jasne i łatwe w użyciu.",
  }),
  scored("tangibles", "ready_to_use", {
    en: "What I get from {team} can be used as it is.",
    de: "Was ich von {team} bekomme, kann ich so verwenden, wie es ist.",
    fr: "Ce que je reçois de {team} est utilisable tel quel.",
    es: "Lo que recibo de {team} se puede usar tal como está.",
    pl: "To, co dostaję od {team}, nadaje się od razu do użycia.",
  }),
  scored("courtesy", "courtesy", {
    en: "{team} is polite to me, also when there is little time.",
    de: "{team} ist höflich zu mir, auch wenn die Zeit knapp ist.",
    fr: "{team} est courtois avec moi, même quand le temps manque.",
    es: "{team} me trata con cortesía, también cuando hay poco tiempo.",
    pl: "{team} jest wobec mnie uprzejmy, także gdy brakuje czasu.",
  }),
  scored("overall", "overall", {
    en: "All in all I am well served by {team}.",
    de: "Alles in allem werde ich von {team} gut bedient.",
    fr: "Dans l’ensemble, je suis bien servi par {team}.",
    es: "En conjunto, {team} me atiende bien.",
    pl: "Ogólnie rzecz biorąc, {team} dobrze mnie obsługuje.",
  }),
  scored(
    "recommend",
    "recommend",
    {
      en: "How likely would you tell a colleague to turn to {team}?",
      de: "Wie wahrscheinlich ist es, dass du jemandem rätst, sich an {team} zu wenden?",
      fr: "Dans quelle mesure conseilleriez-vous à un collègue de s’adresser à {team} ?",
      es: "¿Con qué probabilidad aconsejaría a un colega acudir a {team}?",
      pl: "Na ile prawdopodobne jest, że poradzisz komuś zwrócić się do {team}?",
    },
    { kind: "ten" },
  ),
  scored(
    "open",
    "what_is_missing",
    {
      en: "What is {team} lacking most?",
      de: "Woran fehlt es bei {team} am meisten?",
      fr: "Qu’est-ce qui manque le plus à {team} ?",
      es: "¿Qué es lo que más le falta a {team}?",
      pl: "Czego najbardziej brakuje {team}?",
    },
    { kind: "words", onlyIf: { key: "overall", atMost: 2 } },
  ),
  scored(
    "open",
    "open",
    {
      en: "What is one thing that {team} could do to help your work most?",
      de: "Womit könnte {team} deiner Arbeit am meisten helfen?",
      fr: "Que pourrait faire {team} qui aiderait le plus votre travail ?",
      es: "¿Qué podría hacer {team} que ayudara más a su trabajo?",
      pl: "Co {team} może zrobić, aby najbardziej pomóc w Twojej pracy?",
    },
    { kind: "words" },
  ),
];

const expected = {
  reliability: {
    en: "A team like {team} should do what it has promised, by the day that it has promised.",
    de: "Ein Team wie {team} soll einhalten, was zugesagt wurde, und zwar zum zugesagten Tag.",
    fr: "Une équipe comme {team} doit faire ce qui a été promis, au jour promis.",
    es: "Un equipo como {team} debe hacer lo que ha prometido, el día que lo ha prometido.",
    pl: "Zespół taki jak {team} powinien robić to, co obiecano, w obiecanym dniu.",
  },
  responsiveness: {
    en: "From a team like {team} one should soon hear how it stands.",
    de: "Von einem Team wie {team} soll man bald hören, wie es steht.",
    fr: "Une équipe comme {team} doit vite dire où en sont les choses.",
    es: "Un equipo como {team} debe decir pronto cómo está todo.",
    pl: "Zespół taki jak {team} powinien szybko mówić, na czym się stoi.",
  },
  assurance: {
    en: "One should be able to rely on what a team like {team} says.",
    de: "Auf die Auskunft eines Teams wie {team} soll man sich verlassen können.",
    fr: "On doit pouvoir se fier à ce que dit une équipe comme {team}.",
    es: "Debe poder uno fiarse de lo que dice un equipo como {team}.",
    pl: "Na tym, co mówi zespół taki jak {team}, powinno się móc polegać.",
  },
  empathy: {
    en: "A team like {team} should understand what my work needs.",
    de: "Ein Team wie {team} soll verstehen, was meine Arbeit braucht.",
    fr: "Une équipe comme {team} doit comprendre ce dont mon travail a besoin.",
    es: "Un equipo como {team} debe entender lo que mi trabajo necesita.",
    pl: "Zespół taki jak {team} powinien rozumieć, czego potrzebuje moja praca.",
  },
  tangibles: {
    en: "The forms, pages and papers of a team like {team} should be clear and easy to use.",
    de: "Formulare, Seiten und Unterlagen eines Teams wie {team} sollen klar und leicht zu benutzen sein.",
    fr: "Les formulaires, pages et documents d’une équipe comme {team} doivent être clairs et faciles à utiliser.",
    es: "Los formularios, páginas y documentos de un equipo como {team} deben ser claros y fáciles de usar.",
    pl: "Formularze, strony i dokumenty zespołu takiego jak {team} powinny być jasne i łatwe w użyciu.",
  },
} as const satisfies Partial<Record<Dimension, Texts>>;

/** What is expected of a team, beside what is found: optional, for it doubles the length and explains less. */
const expectations: readonly Item[] = (
  ["reliability", "responsiveness", "assurance", "empathy", "tangibles"] as const
).map((dimension) =>
  scored(dimension, `should_${dimension}`, expected[dimension], { asks: "expectation" }),
);

const ofWork: readonly Item[] = [
  scored("engagement", "energy", {
    en: "My work gives me more energy than it takes.",
    de: "Meine Arbeit gibt mir mehr Kraft, als sie mich kostet.",
    fr: "Mon travail me donne plus d’énergie qu’il ne m’en prend.",
    es: "Mi trabajo me da más energía de la que me quita.",
    pl: "Moja praca daje mi więcej sił, niż zabiera.",
  }),
  scored("engagement", "meaning", {
    en: "I know for whom my work is good in the end.",
    de: "Ich weiß, wem meine Arbeit am Ende nützt.",
    fr: "Je sais à qui mon travail profite au bout du compte.",
    es: "Sé a quién le sirve mi trabajo al final.",
    pl: "Wiem, komu moja praca ostatecznie służy.",
  }),
  scored("engagement", "tools", {
    en: "I have what I need to do my work well.",
    de: "Ich habe, was ich brauche, um gute Arbeit zu leisten.",
    fr: "J’ai ce qu’il me faut pour bien faire mon travail.",
    es: "Tengo lo que necesito para hacer bien mi trabajo.",
    pl: "Mam to, czego potrzebuję, by dobrze pracować.",
  }),
  scored("engagement", "voice", {
    en: "When I say that something is wrong, somebody listens.",
    de: "Wenn ich sage, dass etwas nicht stimmt, hört jemand zu.",
    fr: "Quand je dis que quelque chose ne va pas, on m’écoute.",
    es: "Cuando digo que algo va mal, alguien escucha.",
    pl: "Gdy mówię, że coś jest nie tak, ktoś słucha.",
  }),
  scored("engagement", "thanked", {
    en: "In the last weeks somebody noticed work that I did well.",
    de: "In den letzten Wochen hat jemand bemerkt, was mir gut gelungen ist.",
    fr: "Ces dernières semaines, quelqu’un a remarqué un travail que j’ai bien fait.",
    es: "En las últimas semanas alguien ha notado un trabajo que hice bien.",
    pl: "W ostatnich tygodniach ktoś zauważył moją dobrze wykonaną pracę.",
  }),
  scored(
    "engagement",
    "alone",
    {
      en: "When it gets difficult, I stand alone.",
      de: "Wenn es schwierig wird, stehe ich allein da.",
      fr: "Quand cela devient difficile, je suis seul.",
      es: "Cuando se pone difícil, estoy solo.",
      pl: "Gdy robi się trudno, zostaję bez pomocy.",
    },
    { reversed: true },
  ),
  scored(
    "recommend",
    "recommend",
    {
      en: "How likely would you tell a friend to come and work here?",
      de: "Wie wahrscheinlich ist es, dass du einer Freundin oder einem Freund rätst, hier zu arbeiten?",
      fr: "Dans quelle mesure conseilleriez-vous à un ami de venir travailler ici ?",
      es: "¿Con qué probabilidad aconsejaría a una amistad trabajar aquí?",
      pl: "Na ile prawdopodobne jest, że poradzisz komuś bliskiemu tu pracować?",
    },
    { kind: "ten" },
  ),
  scored(
    "open",
    "open",
    {
      en: "What would make your next month better?",
      de: "Was würde deinen nächsten Monat besser machen?",
      fr: "Qu’est-ce qui rendrait votre prochain mois meilleur ?",
      es: "¿Qué haría mejor su próximo mes?",
      pl: "Co sprawi, że następny miesiąc będzie lepszy?",
    },
    { kind: "words" },
  ),
];

/** What is usually asked, first; the rest after it. */
export const library: Readonly<Record<"service" | "pulse", readonly Item[]>> = {
  service: [...ofService, ...expectations],
  pulse: ofWork,
};

/** Short enough for two minutes: one of each dimension, courtesy, the whole, and a word. */
export const usualKeys: Readonly<Record<"service" | "pulse", readonly string[]>> = {
  service: [
    "reliability",
    "responsiveness",
    "assurance",
    "empathy",
    "tangibles",
    "courtesy",
    "overall",
    "open",
  ],
  pulse: ofWork.map(({ key }) => key),
};
