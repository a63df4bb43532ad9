/** The same in German; what tells the parts and the choices apart stays as it is in every language. */
export const template = `---
title: Wie wir nachts übergeben
in-short: Ein Satz für die Liste.
---

## Worum es geht

Wovon die Lektion handelt, in Worten, die auch neue Kolleginnen und Kollegen verstehen.

## scenario: Zehn vor sechs

Was geschehen ist. Was tust du?

### [harms] Was man tun könnte

Was daraus wird.

### [helps] Etwas anderes

Was daraus wird.

### [partly] Ein Drittes

Was daran gut ist und was noch fehlt.

## try: Zum Ausprobieren in dieser Woche

Eine Sache.

## remember: Drei Zeilen zum Merken

- Eins
- Zwei
- Drei

## sources: Woher das kommt

- Unser eigenes Haus
`;
