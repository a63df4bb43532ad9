/** Lines of a stream for verbs that answer line by line. */

/** In letters. A line is held whole: without a bound a file that has no line ends would fill the memory. */
export const longestLine = 4_000_000;

/** Lines of a stream that comes in any pieces; null stands for a line that was too long and was let go. */
export async function* linesOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let rest = "";
  let tooLong = false;
  for await (const piece of input) {
    const parts = (
      typeof piece === "string" ? piece : decoder.decode(piece, { stream: true })
    ).split("\n");
    rest += parts[0];
    for (const part of parts.slice(1)) {
      yield tooLong ? null : rest;
      tooLong = false;
      rest = part;
    }
    if (rest.length > longestLine) {
      tooLong = true;
      rest = "";
    }
  }
  rest += decoder.decode();
  if (tooLong || rest !== "") yield tooLong ? null : rest;
}
