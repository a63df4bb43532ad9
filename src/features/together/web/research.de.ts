import type { Translated } from "#web/data/translated.ts";
import type { research as english } from "./research.ts";

export const research: Translated<typeof english> = {
  studies: {
    heskett: {
      who: "Heskett, Jones, Loveman, Sasser und Schlesinger, 1994",
      said: [
        "Von ihnen stammt die Kette, die alle spätere Forschung prüft: Guter Service im Haus macht Menschen zufrieden, zufriedene Menschen bleiben und arbeiten gut, ihre Arbeit ist für Kunden von Wert, und zufriedene Kunden kommen wieder und bringen Gewinn.",
        "Das ist eine Art zu denken, gezeigt an Unternehmen, denen es gut ging. Es ist keine Prüfung, und es sagt nicht, wie stark ein Glied ist.",
      ],
      source:
        "Putting the service-profit chain to work. Harvard Business Review, 72(2), März bis April 1994. Der Aufsatz hat keine DOI.",
    },
    harter: {
      who: "Harter, Schmidt und Hayes, 2002",
      said: [
        "Aus 7.939 Geschäftseinheiten von 36 Unternehmen: Einheiten mit zufriedeneren und engagierteren Menschen hatten in der Regel zufriedenere Kunden, bessere Produktivität und mehr Gewinn, weniger Menschen, die weggingen, und weniger Unfälle.",
        "Verglichen werden Einheiten untereinander. Das ist, was hier „zwischen ihnen“ heißt: Es zeigt nicht, dass eine Einheit, in der die Menschen zufriedener wurden, danach zufriedenere Kunden hatte.",
      ],
      source: "Journal of Applied Psychology, 87(2), 268 bis 279.",
    },
    brown: {
      who: "Brown und Lam, 2008",
      said: [
        "Über Studien, die Antworten von Beschäftigten mit Antworten ihrer Kunden verbanden: Die Zufriedenheit der Beschäftigten ging mit der Zufriedenheit der Kunden einher und mit der Qualität, die Kunden sahen.",
        "Der Weg führte über diese Qualität: War sie berücksichtigt, sagte die Zufriedenheit der Beschäftigten über die der Kunden nichts weiter aus. Wie stark der Zusammenhang ist, hing von der Art der Dienstleistung ab und davon, ob Personen oder ganze Einheiten verglichen wurden.",
      ],
      source: "Journal of Retailing, 84(3), 243 bis 255.",
    },
    hong: {
      who: "Hong, Liao, Hu und Jiang, 2013",
      said: [
        "Über 58 Stichproben (insgesamt 9.363): Was zwischen Führung und Kunden liegt, ist das Klima für Service, also ob sich die Menschen einig sind, dass guter Service hier erwartet, unterstützt und belohnt wird.",
        "Führung und Personalarbeit, die auf Service zielen, gingen enger damit einher als gute Führung im Allgemeinen.",
      ],
      source: "Journal of Applied Psychology, 98(2), 237 bis 267.",
    },
  },
  follows: [
    "Dass Einheiten mit zufriedeneren Menschen zufriedenere Kunden haben, ist gut belegt. Warum das so ist, ist es weniger: Etwas anderes, etwa gute Führung oder eine einfache Kundschaft, kann beides bewirken.",
    "Dass eine Einheit, in der die Menschen zufriedener wurden, danach zufriedenere Kunden hatte, ist eine eigene Behauptung. Dafür müssen dieselben Einheiten immer wieder gesehen werden, und danach fragt der dritte Blick auf diesen Seiten.",
    "Eine einzige Korrelation über alles genügt also nicht. In öffentlichen Daten von 144 englischen Klinikverbünden (Trusts) über acht Jahre unterschieden sich Verbünde mit mehr und mit weniger Engagement der Beschäftigten auch in der Sterblichkeit (r = -0,25), während eine Veränderung innerhalb eines Verbundes mit keiner Veränderung einherging (r = 0,00), weder im selben Jahr noch im nächsten.",
  ],
};
