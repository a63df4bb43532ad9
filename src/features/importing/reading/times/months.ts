// Names of months in seven languages: English, German, French, Spanish, Italian, Dutch, Portuguese; whole and short.
const names = [
  "january jan januar jänner janvier janv enero ene gennaio gen januari janeiro",
  "february feb februar feber février févr fév febrero febbraio februari fevereiro fev",
  "march mar märz mär mrz maerz mars marzo maart mrt março",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag mei maio",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug août aou agosto ago augustus",
  "september sep sept septembre septiembre settembre set setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
];

const monthByName = new Map<string, number>();
names.forEach((list, place) => {
  for (const name of list.split(" ")) monthByName.set(plain(name), place + 1);
});

/** The month, 1 to 12, by its name or short name in any of the languages; 0 when it is none. */
export function monthNamed(name: string): number {
  return monthByName.get(name) ?? monthByName.get(plain(name)) ?? 0;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase();
}
