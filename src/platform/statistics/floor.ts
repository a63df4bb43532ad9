/** Below this a figure is 'too few to say'; how many there were is still said. */
export const floor = 5;
