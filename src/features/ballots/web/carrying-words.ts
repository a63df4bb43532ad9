/** What is said where ballots are taken along, in the languages in which surveys are answered. */
export interface CarryingWords {
  readonly offer: string;
  readonly title: string;
  readonly square: string;
  readonly scan: string;
  readonly type: string;
  readonly code: string;
  readonly until: (time: string) => string;
  readonly arrived: string;
  readonly over: string;
  readonly anew: string;
  readonly bringHow: string;
  readonly bring: string;
}

export type CarryingLanguage = "en" | "de" | "fr" | "es" | "pl";

const en: CarryingWords = {
  offer: "Answer on another device",
  title: "Take your ballots along",
  square: "A square that a camera reads: it holds a link with the code",
  scan: "Point the camera of your phone at the square, and open the link. Sign in as yourself where you are asked to.",
  type: "Or, without a camera: open there what you are asked, and type this code.",
  code: "Code",
  until: (time) =>
    `It holds until ${time}, and once. The code stands on this screen alone: no server and no mail learns it. Your ballots stay here as well; of two answers the later one counts.`,
  arrived: "They have arrived. Go on over there.",
  over: "The ten minutes are over, or another code was made since.",
  anew: "Make a new code",
  bringHow:
    "Or bring them here: open this page in that browser, choose 'Answer on another device', and type the code that it shows.",
  bring: "Bring them here",
};

const de: CarryingWords = {
  offer: "Auf einem anderen Gerät antworten",
  title: "Stimmzettel mitnehmen",
  square: "Ein Quadrat, das eine Kamera liest: Darin steht ein Link mit dem Code",
  scan: "Richte die Kamera deines Telefons auf das Quadrat und öffne den Link. Melde dich an, wo danach gefragt wird.",
  type: "Oder ohne Kamera: Öffne dort, wonach du gefragt wirst, und gib diesen Code ein.",
  code: "Code",
  until: (time) =>
    `Er gilt bis ${time} und nur einmal. Der Code steht allein auf diesem Bildschirm: Kein Server und keine Mail erfährt ihn. Deine Stimmzettel bleiben auch hier; von zwei Antworten zählt die spätere.`,
  arrived: "Angekommen. Mach dort weiter.",
  over: "Die zehn Minuten sind vorbei, oder es wurde seither ein anderer Code gemacht.",
  anew: "Neuen Code machen",
  bringHow:
    "Oder hol sie hierher: Öffne diese Seite in jenem Browser, wähle dort „Auf einem anderen Gerät antworten“ und gib den Code ein, den er zeigt.",
  bring: "Hierher holen",
};

const fr: CarryingWords = {
  offer: "Répondre sur un autre appareil",
  title: "Emporter vos bulletins",
  square: "Un carré qu’une caméra peut lire : il contient un lien avec le code",
  scan: "Visez le carré avec la caméra de votre téléphone et ouvrez le lien. Identifiez-vous si on vous le demande.",
  type: "Ou sans caméra : ouvrez là-bas ce qui vous est demandé, et tapez ce code.",
  code: "Code à taper",
  until: (time) =>
    `Il vaut jusqu’à ${time}, et une seule fois. Le code n’est que sur cet écran : aucun serveur ni courriel ne l’apprend. Vos bulletins restent aussi ici ; de deux réponses, la dernière compte.`,
  arrived: "Ils sont arrivés. Continuez là-bas.",
  over: "Les dix minutes sont passées, ou un autre code a été fait depuis.",
  anew: "Faire un nouveau code",
  bringHow:
    "Ou apportez-les ici : ouvrez cette page dans l’autre navigateur, choisissez « Répondre sur un autre appareil » et tapez le code qu’il affiche.",
  bring: "Les apporter ici",
};

const es: CarryingWords = {
  offer: "Responder en otro dispositivo",
  title: "Llevarse las papeletas",
  square: "Un cuadrado que lee una cámara: contiene un enlace con el código",
  scan: "Apunte la cámara de su teléfono al cuadrado y abra el enlace. Identifíquese si se le pide.",
  type: "O sin cámara: abra allí lo que se le pregunta y escriba este código.",
  code: "Código",
  until: (time) =>
    `Vale hasta las ${time}, y una sola vez. El código está solo en esta pantalla: ningún servidor ni correo lo conoce. Sus papeletas también se quedan aquí; de dos respuestas cuenta la última.`,
  arrived: "Han llegado. Siga allí.",
  over: "Han pasado los diez minutos, o se hizo otro código después.",
  anew: "Hacer un código nuevo",
  bringHow:
    "O tráigalas aquí: abra esta página en aquel navegador, elija «Responder en otro dispositivo» y escriba el código que muestra.",
  bring: "Traerlas aquí",
};

const pl: CarryingWords = {
  offer: "Odpowiedz na innym urządzeniu",
  title: "Zabierz karty do głosowania",
  square: "Kwadrat, który odczyta aparat: zawiera odnośnik z kodem",
  scan: "Proszę skierować aparat telefonu na kwadrat i otworzyć odnośnik, a gdy trzeba, zalogować się.",
  type: "Albo bez aparatu: proszę otworzyć tam ankietę i wpisać ten kod.",
  code: "Kod",
  until: (time) =>
    `Jest ważny do ${time} i tylko raz. Kod stoi wyłącznie na tym ekranie: nie poznaje go żaden serwer ani list. Karty zostają też tutaj; z dwóch odpowiedzi liczy się późniejsza.`,
  arrived: "Dotarły. Można odpowiadać tam.",
  over: "Dziesięć minut minęło albo powstał już inny kod.",
  anew: "Utwórz nowy kod",
  bringHow:
    "Można też przenieść je tutaj: proszę otworzyć tę stronę w tamtej przeglądarce, wybrać „Odpowiedz na innym urządzeniu” i wpisać kod, który się pokaże.",
  bring: "Przenieś je tutaj",
};

export const carryingWordsIn: Readonly<Record<CarryingLanguage, CarryingWords>> = {
  en,
  de,
  fr,
  es,
  pl,
};
