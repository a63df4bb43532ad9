/** Working hours of the demo. */
const berlin = {
  timezone: "Europe/Berlin",
  holidays: ["*-01-01", "*-05-01", "*-10-03", "*-12-25", "*-12-26"],
};

function weekOf(days: readonly string[], frames: readonly (readonly [string, string])[]) {
  return Object.fromEntries(days.map((day) => [day, frames]));
}

const workdays = ["mon", "tue", "wed", "thu", "fri"];

export const calendars = {
  "Office hours": {
    ...berlin,
    hours: weekOf(workdays, [
      ["08:30", "12:30"],
      ["13:15", "17:15"],
    ]),
  },
  "Long service day": { ...berlin, hours: weekOf([...workdays, "sat"], [["07:00", "19:00"]]) },
  "Round the clock": {
    timezone: "Europe/Berlin",
    holidays: [],
    hours: weekOf([...workdays, "sat", "sun"], [["00:00", "24:00"]]),
  },
} as const;
