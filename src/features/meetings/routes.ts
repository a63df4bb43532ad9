/** Answers of the endpoints of meetings. */
import { attendanceAnswers } from "./routes/attendance.ts";
import { calendarAnswers } from "./routes/calendars.ts";
import { meetingAnswers } from "./routes/meetings.ts";
import { meetingsContract } from "./contract.ts";
import { routes } from "#platform/http/route.ts";

export const meetingsRoutes = routes(meetingsContract, {
  ...meetingAnswers,
  ...calendarAnswers,
  ...attendanceAnswers,
});
