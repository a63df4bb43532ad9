/** Days within a German sentence, which says 'gestern' and 'am 12. März'. */

/** 'gestern 10:00', 'vor 3 Stunden', 'am Donnerstag 15:00', 'am 12. März'. */
export const onDay = (when: string): string =>
  /^(\d+\.|\p{Lu})/u.test(when) ? `am ${when}` : when;

/** 'bis morgen 10:00', 'bis Donnerstag 15:00', 'bis zum 12. März 15:00'. */
export const untilDay = (when: string): string =>
  /^\d+\./.test(when) ? `bis zum ${when}` : `bis ${when}`;

/** 'seit gestern', 'seit 09:12', 'seit dem 12. März'. */
export const sinceDay = (when: string): string =>
  /^\d+\./.test(when) ? `seit dem ${when}` : `seit ${when}`;
