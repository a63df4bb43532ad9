/**
 * What other features write into the inbox, on the server and in English, by its own words; # stands for a number. A test finds each where it is
 * written. What is not here, as where a person or a team is named within it, is read in English and marked so.
 */
export const newsInGerman: Readonly<Record<string, string>> = {
  "Nobody has checked in for a month. How does it stand?":
    "Seit einem Monat hat niemand gesagt, wie es steht. Wie steht es?",
  "Another goal pulls against it": "Ein anderes Ziel zieht dagegen",
  "Something was said about what pulls against it":
    "Jemand hat etwas zu dem gesagt, was dagegen zieht",
  "What pulled against it is settled": "Was dagegen zog, ist geklärt",
  "A reward is proposed for a goal that your team shares":
    "Für ein Ziel, das dein Team teilt, ist eine Belohnung vorgeschlagen",
  "All teams have agreed: this reward stands": "Alle Teams haben zugestimmt: Diese Belohnung gilt",
  "A reward of your team is reached: say how you would take it":
    "Eine Belohnung deines Teams ist erreicht: Sagt, wie ihr sie möchtet",

  "Links of the chain": "Glieder der Kette",
  "Another team named what its services and yours are needed for: say whether that is right":
    "Ein anderes Team hat genannt, wofür seine Services und eure gebraucht werden: Sag, ob das stimmt",
  "The month in words: # to praise, # to ask about":
    "Der Monat in Worten: # zum Loben, # zum Nachfragen",

  "Will you sponsor this commitment?": "Möchtest du diese Selbstverpflichtung unterstützen?",
  "The sponsor of your commitment said yes":
    "Wer deine Selbstverpflichtung unterstützen soll, hat Ja gesagt",
  "Whom you asked to sponsor your commitment said no":
    "Wer deine Selbstverpflichtung unterstützen sollte, hat Nein gesagt",
  "The sponsor of your commitment has left; ask somebody else":
    "Wer deine Selbstverpflichtung unterstützt hat, ist nicht mehr hier; frag jemand anderen",
  "A commitment that you sponsor was kept":
    "Eine Selbstverpflichtung, die du unterstützt, wurde gehalten",
  "A commitment that you sponsor was not kept":
    "Eine Selbstverpflichtung, die du unterstützt, wurde nicht gehalten",
  "A commitment that you sponsor was taken back":
    "Eine Selbstverpflichtung, die du unterstützt, wurde zurückgenommen",

  "It has ended: look back on it together, each alone first":
    "Es ist zu Ende: Schaut gemeinsam zurück, alle zuerst für sich",
  "A promise was broken badly: look back on it together, each alone first":
    "Eine Zusage wurde schwer gebrochen: Schaut gemeinsam zurück, alle zuerst für sich",
  "The same came back several times: look back on it together, each alone first":
    "Das Gleiche kam mehrmals wieder: Schaut gemeinsam darauf, alle zuerst für sich",
  "An agreement is reviewed: look back on it together, each alone first":
    "Eine Vereinbarung wird überprüft: Schaut gemeinsam zurück, alle zuerst für sich",
  "A commitment was not kept: look back on it together, each alone first":
    "Eine Selbstverpflichtung wurde nicht gehalten: Schaut gemeinsam zurück, alle zuerst für sich",
  "You are asked to look back together, each alone first":
    "Ihr werdet gebeten, gemeinsam zurückzuschauen, alle zuerst für sich",
  "You are asked to take part in a debrief": "Du wirst zu einer Nachbesprechung gebeten",
  "An action of a debrief is yours now": "Eine Maßnahme einer Nachbesprechung ist jetzt deine",
  "The day of your action has passed: say whether it was done":
    "Der Tag deiner Maßnahme ist vorbei: Sag, ob sie erledigt ist",
  "An action that you see to has waited for a week for a word":
    "Eine Maßnahme, um die du dich kümmerst, wartet seit einer Woche auf ein Wort",
  "Whoever had an action that you see to has left":
    "Wer eine Maßnahme hatte, um die du dich kümmerst, ist nicht mehr hier",

  "You are asked how you are served, or how you fare: two minutes, and nobody can find out what you said":
    "Du wirst gefragt, wie du bedient wirst oder wie es dir geht: zwei Minuten, und niemand kann herausfinden, was du gesagt hast",
  "You are asked how you are served, or how you fare: two minutes, in confidence":
    "Du wirst gefragt, wie du bedient wirst oder wie es dir geht: zwei Minuten, vertraulich",
  "Today is the last day to answer; whoever has answered need not do anything":
    "Heute ist der letzte Tag zum Antworten; wer schon geantwortet hat, braucht nichts zu tun",
  "There is still time to answer; whoever has answered need not do anything":
    "Es ist noch Zeit zum Antworten; wer schon geantwortet hat, braucht nichts zu tun",
  "The answers are in. See what was said, and answer what you make of it":
    "Die Antworten sind da. Sieh, was gesagt wurde, und antworte, was ihr daraus macht",

  "Something waits for you under Mediation": "Unter Mediation wartet etwas auf dich",
  "A mediation that you opened for others has ended":
    "Eine Mediation, die du für andere eröffnet hast, ist zu Ende",

  "After #": "Nach #",
  "What the other side says of it can be read now.":
    "Was die andere Seite dazu sagt, lässt sich jetzt lesen.",
  "Was # right?": "War # richtig?",
  "How was it to do #?": "Wie war es, # zu erledigen?",

  "A lesson of five minutes that may help you just now":
    "Eine Lektion von fünf Minuten, die dir gerade helfen kann",
  "A lesson of five minutes, before you lead a debrief":
    "Eine Lektion von fünf Minuten, bevor du eine Nachbesprechung leitest",
  "A lesson of five minutes, since some work came back":
    "Eine Lektion von fünf Minuten, weil eine Arbeit zurückgekommen ist",
  "A lesson of five minutes, since a question came back to you":
    "Eine Lektion von fünf Minuten, weil eine Frage zu dir zurückgekommen ist",
  "You wished to be offered this lesson again":
    "Du wolltest diese Lektion wieder angeboten bekommen",

  Thanks: "Dank",
  "thanks you": "dankt dir",
  "thanks your team": "dankt deinem Team",
  "thanks you for request #": "dankt dir für Anfrage #",
  "thanks your team for request #": "dankt deinem Team für Anfrage #",
  "A customer says thank you, and you had a part in it":
    "Ein Kunde bedankt sich, und du hattest einen Anteil daran",

  "Views on serving and leading": "Sichten auf Dienen und Führen",
  "A colleague asks how you see their serving and leading: five minutes, sealed for them":
    "Du wirst gefragt, wie du das Dienen und Führen von jemandem hier siehst: fünf Minuten, versiegelt",
  "Your round has ended: what the others answered can be opened":
    "Deine Runde ist zu Ende: Was die anderen geantwortet haben, lässt sich öffnen",
  "Your round has ended with fewer than five answers: they were destroyed, unread":
    "Deine Runde endete mit weniger als fünf Antworten: Sie wurden ungelesen vernichtet",
  "Shared with you": "Mit dir geteilt",
  "A colleague has shared a page of their journal with you":
    "Jemand hat eine Seite des eigenen Tagebuchs mit dir geteilt",
  "Your resolution": "Dein Vorsatz",
  "Your resolution: # days are over": "Dein Vorsatz: # Tage sind vorbei",

  "Begins in # minute": "Beginnt in # Minute",
  "Begins in # minutes": "Beginnt in # Minuten",
  "cannot come": "kann nicht kommen",
  "comes about # minute late": "kommt etwa # Minute später",
  "comes about # minutes late": "kommt etwa # Minuten später",

  "You are invited": "Ihr seid eingeladen",
  "A seat was drawn for you": "Für dich wurde ein Platz ausgelost",
  "It was changed: look at the day and the place": "Es wurde geändert: Sieh nach Tag und Ort",
  "It was called off": "Es wurde abgesagt",
  "A coffee with somebody from another team": "Ein Kaffee mit jemandem aus einem anderen Team",

  "Standard of conduct": "Verhaltenskodex",
  "Version # holds: please read it once, and say that you have":
    "Fassung # gilt: Bitte lies sie einmal, und sag, dass du sie gelesen hast",
};
