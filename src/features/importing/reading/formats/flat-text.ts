/**
 * The same text without its ties to the text it was cut from. The engine keeps a whole chunk of a file in memory as long as
 * any piece of it is kept; whatever outlives its batch goes through here.
 */
export function flat(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
