/** Why a file as a whole cannot be read. Each comes with a sentence for the person who chose the file. */
export type RefusedBecause =
  | "notFound"
  | "empty"
  | "oldWorkbook"
  | "unknownFormat"
  | "encrypted"
  | "tooLarge"
  | "tooDeep"
  | "damaged"
  | "entities"
  | "noTable"
  | "unknownColumn"
  | "unknownZone"
  | "noCase"
  | "noTime";

/** Thrown when nothing (or nothing more) of a file can be read; `message` is a sentence for people. */
export class ReadingRefused extends Error {
  readonly reason: RefusedBecause;
  /** The columns of the table, where one was found: somebody may say what they are. */
  readonly columns: readonly string[];

  constructor(reason: RefusedBecause, sentence: string, columns: readonly string[] = []) {
    super(sentence);
    this.name = "ReadingRefused";
    this.reason = reason;
    this.columns = columns;
  }
}
