import type { Feature } from "#platform/feature.ts";
import {
  countAttendance,
  countCalendars,
  countInvitations,
  countMeetings,
  countNudges,
  countReports,
  countSaid,
  deletePastBefore,
  eraseFromMeetings,
} from "./queries/keeping.ts";
import { reactions, ticks } from "./recurring.ts";
import { meetingsRoutes } from "./routes.ts";

export { monthInHouse, newestTeamMonth } from "./team-months.ts";

export const meetings: Feature = {
  name: "meetings",
  routes: meetingsRoutes,
  reactions,
  ticks,
  topics: [{ kind: "meetings", mayHear: async (_db, who, id) => who.personId === id }],
  stored: [
    {
      what: "Calendars that Goodturn reads for you: their address and password, sealed, and the titles of entries that could not be read (none of private ones)",
      whoSees:
        "The address and the password nobody; they are opened only to read the calendar. The titles: you alone",
      howLong: "Until you take them away",
      count: countCalendars,
    },
    {
      what: "Your meetings: times, titles (none of private ones), what you answered, and which colleagues are invited",
      whoSees: "You alone",
      retention: {
        kind: "meetings.past",
        what: "Meetings of people's own calendars, after they ended",
        defaultDays: 365,
        carryOut: deletePastBefore,
      },
      count: countMeetings,
    },
    {
      what: "That you are invited to meetings of colleagues",
      whoSees:
        "The colleague whose calendar it is: how many colleagues hear a word, and what those say",
      howLong: "As long as the meeting",
      count: countInvitations,
    },
    {
      what: "What you said of meetings: late, cannot come, here, and what you put right",
      whoSees:
        "Late, cannot come, and here after one of these: the colleagues who are invited. The rest: you alone",
      howLong: "As long as the meeting",
      count: countSaid,
    },
    {
      what: "When you came and went, from attendance reports",
      whoSees: "You alone; your team sees a rounded total",
      howLong: "As long as the meeting",
      count: countAttendance,
    },
    {
      what: "Attendance reports that you brought in: of which meeting, when, and how many people came whom nobody knows here",
      whoSees: "You; each colleague for whom one counts sees that you brought it in",
      howLong: "Until you take them back, or as long as the meeting",
      count: countReports,
    },
    {
      what: "How long before a meeting you are nudged, and of which meetings you were",
      whoSees: "You alone",
      howLong: "The choice as long as you are here, the rest as long as the meeting",
      count: countNudges,
    },
  ],
  erase: eraseFromMeetings,
};
