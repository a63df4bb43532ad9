/** Below this a figure is 'too few to say'; how many there were is still said. */
export const floor = 5;

/** Down to fives, 14 are 10: of a count that anybody may read at any moment, one more is seen at one step in five alone. */
export const inFives = (count: number): number => Math.floor(count / floor) * floor;
