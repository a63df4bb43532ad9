/** A clock that stands still until it is moved. */
export interface TestClock {
  readonly now: () => Date;
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
  set(to: string): void;
}

export function makeTestClock(start: string): TestClock {
  let milliseconds = Date.parse(start);
  return {
    now: () => new Date(milliseconds),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      milliseconds += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    set: (to) => {
      milliseconds = Date.parse(to);
    },
  };
}
