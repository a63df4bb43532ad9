/** Days and numbers as the language of the screen writes them. Pure. */

/** '3 December 2026', of an instant or a day. */
export const daySaid = (at: string, { locale }: { readonly locale: string }): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format(
    new Date(at.length === 10 ? `${at}T12:00:00` : at),
  );

/** '1,234' and '1.234'; with a decimal '3.2' and '3,2'. */
export const numberSaid = (
  value: number,
  { locale }: { readonly locale: string },
  decimals = 0,
): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
