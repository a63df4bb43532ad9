// Written by build/tables.ts from the migrations; run it after adding one.

import type { ColumnType, Generated, GeneratedAlways } from "kysely";

interface AbsenceTable {
  id: string;
  personId: string;
  firstDay: string;
  lastDay: string;
  at: Date;
  byPersonId: string | null;
  takenBackAt: Date | null;
}

interface AccessTokenTable {
  id: string;
  personId: string;
  name: string;
  tokenHash: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

interface AccountTable {
  id: string;
  personId: string;
  accountId: string;
  providerId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Date | null;
  refreshTokenExpiresAt: Date | null;
  scope: string | null;
  password: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

interface ActTable {
  id: string;
  at: Date;
  personId: string | null;
  tokenId: string | null;
  via: string;
  endpoint: string;
  subjectKind: string | null;
  subjectId: string | null;
  params: ColumnType<unknown, string | undefined, string>;
}

interface AfterwardsQuestionTable {
  requestId: string;
  providerId: string;
  customerTeamId: string;
  closesAt: Date;
  revealedAt: Date | null;
}

interface AfterwardsSideTable {
  requestId: string;
  side: string;
  personId: string;
  askedAt: Date | null;
  heardThen: number | null;
  verdict: string | null;
  how: number | null;
  said: Generated<string>;
  answeredAt: Date | null;
  version: Generated<number>;
}

interface AfterwardsSumTable {
  providerId: string;
  customerTeamId: string;
  month: string;
  side: string;
  n: number;
  yes: number;
  good: number;
  asked: number;
  heard: number;
}

interface AskedOfTable {
  personId: string;
  day: string;
  what: string;
}

interface AttachmentTable {
  id: string;
  requestId: string | null;
  messageId: string | null;
  formFieldId: string | null;
  contentHash: string;
  name: string;
  type: string;
  sizeBytes: number;
  byPersonId: string;
  at: Date;
}

interface BalanceAlarmTable {
  id: string;
  teamId: string;
  outcomeId: string;
  month: string;
  raisedAt: Date;
  evidence: ColumnType<unknown, string, string>;
  months: ColumnType<unknown, string, string>;
  recoveredAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedByPersonId: string | null;
  acknowledgedWords: Generated<string>;
  version: Generated<number>;
}

interface BalanceLookTable {
  teamId: string;
  outcomeId: string;
  month: string;
  state: string;
  width: string | null;
  statistic: number | null;
  asOf: Date;
}

interface CalendarTable {
  id: string;
  name: string;
  teamId: string | null;
  version: Generated<number>;
  createdAt: Date;
}

interface CalendarHoursTable {
  id: string;
  calendarId: string;
  zone: string;
  hours: ColumnType<unknown, string, string>;
  holidays: Generated<string[]>;
  since: Date;
  until: Date | null;
}

interface ChainLinkTable {
  id: string;
  fromServiceId: string;
  toServiceId: string | null;
  toSegmentId: string | null;
  declaredByPersonId: string | null;
  declaredFor: string;
  declaredAt: Date;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnFor: string | null;
}

interface ChainNamedTable {
  serviceId: string;
  byPersonId: string | null;
  at: Date;
}

interface ChainSeenTable {
  fromServiceId: string;
  forTeamId: string;
  forServiceId: string | null;
  requests: number;
  medianSeconds: number | null;
  togetherRequests: number | null;
  togetherMedianSeconds: number | null;
}

interface ChainSeenOutsideTable {
  fromServiceId: string;
  toSegmentId: string;
  requests: number;
  medianSeconds: number | null;
}

interface ChainStepTable {
  id: string;
  linkId: string;
  position: GeneratedAlways<number>;
  kind: string;
  byPersonId: string | null;
  at: Date;
}

interface ChainSummedTable {
  serviceId: string;
  asOf: Date;
}

interface ClockTable {
  id: string;
  requestId: string;
  kind: string;
  promiseId: string;
  hoursId: string;
  earlier: ColumnType<unknown, string | undefined, string>;
  startedAt: Date;
  dueAt: Date | null;
  warnAt: Date | null;
  stoppedAt: Date | null;
  outcome: string | null;
  warnedAt: Date | null;
  escalatedAt: Date | null;
}

interface ClockPauseTable {
  id: string;
  requestId: string;
  since: Date;
  until: Date | null;
  because: string;
}

interface CoffeePairTable {
  id: string;
  month: string;
  oneId: string | null;
  otherId: string | null;
  oneTeamId: string;
  otherTeamId: string;
  why: string;
  question: string;
  at: Date;
  oneSaid: string | null;
  otherSaid: string | null;
}

interface CoffeeRoundTable {
  month: string;
  at: Date;
}

interface CoffeeWishTable {
  personId: string;
  since: Date;
  teamIds: Generated<string[]>;
  waitsSince: string | null;
}

interface CommitmentTable {
  id: string;
  leaderId: string | null;
  what: string;
  measure: string;
  words: Generated<string>;
  teamId: string | null;
  outcomeId: string | null;
  aim: number | null;
  direction: string;
  madeAt: Date;
  firstDay: string;
  untilDay: string;
  earlierDays: Generated<string[]>;
  reviewDays: Generated<string[]>;
  reviewedDays: Generated<string[]>;
  sponsorId: string | null;
  sponsorAnswer: string | null;
  endedHow: string | null;
  endedAt: Date | null;
  why: Generated<string>;
  startFigure: ColumnType<unknown, string | null | undefined, string | null>;
  endFigure: ColumnType<unknown, string | null | undefined, string | null>;
  version: Generated<number>;
}

interface CommitmentEventTable {
  id: string;
  commitmentId: string;
  at: Date;
  byPersonId: string | null;
  kind: string;
  detail: ColumnType<unknown, string | undefined, string>;
}

interface CommitmentReminderTable {
  commitmentId: string;
  day: string;
  kind: string;
  at: Date;
}

interface ConductAcknowledgementTable {
  version: number;
  personId: string;
  at: Date;
}

interface ConductArticleTable {
  version: number;
  key: string;
  place: number;
  titleEn: string;
  wordsEn: string;
  titleDe: string | null;
  wordsDe: string | null;
}

interface ConductVersionTable {
  version: number;
  note: string;
  byPersonId: string | null;
  at: Date | null;
}

interface DebriefTable {
  id: string;
  title: string;
  about: Generated<string>;
  kind: string;
  subjectId: string | null;
  serviceId: string | null;
  nameless: boolean;
  stage: string;
  fromDay: string;
  untilDay: string;
  openedAt: Date;
  openedById: string | null;
  closedAt: Date | null;
  version: Generated<number>;
}

interface DebriefActionTable {
  id: string;
  debriefId: string | null;
  what: string;
  ownerId: string | null;
  dueDay: string;
  measure: string;
  words: Generated<string>;
  teamId: string | null;
  customerTeamId: string | null;
  madeAt: Date;
  endedHow: string | null;
  endedAt: Date | null;
  said: Generated<string>;
  effect: ColumnType<unknown, string | null | undefined, string | null>;
  ownerToldAt: Date | null;
  leadsToldAt: Date | null;
  version: Generated<number>;
  waveId: string | null;
  heardTeamId: string | null;
  itemKey: string | null;
}

interface DebriefCardTable {
  id: string;
  debriefId: string;
  question: string;
  words: string;
  personId: string | null;
  at: Date | null;
  secretHash: string | null;
  themeId: string | null;
}

interface DebriefEventTable {
  id: string;
  debriefId: string;
  at: Date;
  byPersonId: string | null;
  kind: string;
  detail: ColumnType<unknown, string | undefined, string>;
}

interface DebriefFactTable {
  id: string;
  debriefId: string;
  day: string;
  words: string;
  byPersonId: string | null;
  at: Date;
}

interface DebriefPersonTable {
  debriefId: string;
  personId: string;
  part: string;
  since: Date;
  readyAt: Date | null;
}

interface DebriefRequestTable {
  debriefId: string;
  requestId: string;
}

interface DebriefTeamTable {
  debriefId: string;
  teamId: string;
}

interface DebriefThemeTable {
  id: string;
  debriefId: string;
  name: string;
  why: Generated<string[]>;
  what: Generated<string>;
  votes: number | null;
  madeAt: Date;
  version: Generated<number>;
}

interface DebriefVoteTable {
  themeId: string;
  personId: string;
  votes: number;
}

interface DebriefWatchTable {
  requestId: string;
  since: Date;
}

interface DefectTable {
  id: string;
  requestId: string;
  kind: string;
  teamId: string;
  cause: string | null;
  whatIsMissing: Generated<string>;
  at: Date;
  byPersonId: string | null;
  providerCause: string | null;
}

interface DefectCauseCountTable {
  period: string;
  providerId: string;
  serviceId: string | null;
  customerTeamId: string | null;
  cause: string | null;
  providerCause: string | null;
  n: number;
}

interface DefectClusterTable {
  id: string;
  serviceId: string;
  words: string[];
  firstSeenAt: Date;
  asOf: Date;
  defects: number;
}

interface DefectClusterMemberTable {
  defectId: string;
  clusterId: string;
}

interface DefectCountTable {
  period: string;
  providerId: string;
  serviceId: string | null;
  customerTeamId: string | null;
  requests: number;
  finished: number;
  rightFirstTime: number;
  reopened: number;
  misrouted: number;
  returned: number;
  asOf: Date;
}

interface DefectLookTable {
  serviceId: string;
  lookedAt: Date;
  defects: number;
}

interface DefectStreakTable {
  providerId: string;
  serviceId: string | null;
  customerTeamId: string | null;
  present: number;
  longest: number;
  lastAt: Date | null;
  asOf: Date;
}

interface DemoTable {
  id: Generated<number>;
  madeAt: Date;
  castOf: ColumnType<unknown, string, string>;
}

interface DepartureTable {
  personId: string;
  at: Date;
  byPersonId: string | null;
}

interface DigestTable {
  month: string;
  zone: string;
  asOf: Date;
  told: ColumnType<unknown, string, string>;
}

interface DraftTable {
  personId: string;
  key: string;
  body: ColumnType<unknown, string, string>;
  at: Date;
}

interface DutySwapTable {
  id: string;
  teamId: string;
  personId: string;
  insteadOfId: string;
  firstDay: string;
  lastDay: string;
  at: Date;
  byPersonId: string | null;
  takenBackAt: Date | null;
}

interface ErasureTable {
  personId: string;
  at: Date;
  byPersonId: string | null;
}

interface EscalationTable {
  requestId: string;
  promiseKind: string;
  dueAt: Date;
  tellAt: Date;
}

interface FairnessAnswerTable {
  id: string;
  questionId: string;
  words: string;
  at: Date;
  byPersonId: string | null;
}

interface FairnessQuestionTable {
  id: string;
  providerId: string;
  customerTeamId: string;
  measure: string;
  raisedAt: Date;
  askedSince: Date;
  figures: ColumnType<unknown, string, string>;
  since: ColumnType<unknown, string | null | undefined, string | null>;
  standing: string | null;
  sinceFrom: Date;
  escalatedAt: Date | null;
  escalatedWhy: string | null;
  sharedAt: Date | null;
  closedAt: Date | null;
  closedWhy: string | null;
  version: Generated<number>;
}

interface FairnessRoundTable {
  id: string;
  at: Date;
  askedSince: Date;
  asksFor: string | null;
  requests: number;
  tests: number;
  patternTests: number;
  placeboTests: number;
  placeboBelow: number;
}

interface FairnessTestTable {
  roundId: string;
  providerId: string;
  customerTeamId: string;
  measure: string;
  verdict: string;
  figures: ColumnType<unknown, string, string>;
}

interface FollowerTable {
  requestId: string;
  personId: string;
  since: Date;
  broughtFromId: string | null;
}

interface FormFieldTable {
  id: string;
  serviceId: string;
  position: number;
  label: string;
  hint: Generated<string>;
  kind: string;
  required: Generated<boolean>;
  choices: Generated<string[]>;
  shownWhen: ColumnType<unknown, string | null | undefined, string | null>;
  checks: ColumnType<unknown, string | undefined, string>;
  removedAt: Date | null;
}

interface GatheringTable {
  id: string;
  title: string;
  words: Generated<string>;
  place: Generated<string>;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  hostId: string | null;
  seats: number | null;
  why: string | null;
  whyRequests: number | null;
  came: number | null;
  sequence: Generated<number>;
  version: Generated<number>;
  madeAt: Date;
  changedAt: Date;
  cancelledAt: Date | null;
  cancelledWhy: Generated<string>;
}

interface GatheringGuestTable {
  gatheringId: string;
  personId: string;
  comes: boolean | null;
  came: boolean | null;
  line: Generated<string>;
  lineAt: Date | null;
}

interface GatheringTeamTable {
  gatheringId: string;
  teamId: string;
}

interface GoalTable {
  id: string;
  name: string;
  why: Generated<string>;
  parentId: string | null;
  ownerId: string | null;
  fromDay: string;
  byDay: string;
  state: Generated<string>;
  stateSince: Date;
  stateWhy: Generated<string>;
  version: Generated<number>;
  createdAt: Date;
  remindedAt: Date | null;
}

interface GoalCheckInTable {
  id: string;
  goalId: string;
  confidence: string;
  words: string;
  byPersonId: string | null;
  at: Date;
}

interface GoalEventTable {
  id: string;
  goalId: string;
  at: Date;
  kind: string;
  actorId: string | null;
  detail: ColumnType<unknown, string | undefined, string>;
}

interface GoalSegmentTable {
  goalId: string;
  segmentId: string;
}

interface GoalTargetTable {
  id: string;
  goalId: string;
  name: string;
  unit: Generated<string>;
  better: string;
  baseline: number;
  aim: number;
  fromDay: string;
  byDay: string;
  feed: string;
  outcomeId: string | null;
  teamId: string | null;
  version: Generated<number>;
  createdAt: Date;
  removedAt: Date | null;
}

interface GoalTeamTable {
  goalId: string;
  teamId: string;
}

interface GoalTensionTable {
  id: string;
  goalId: string;
  otherId: string;
  why: string;
  namedById: string | null;
  namedAt: Date;
  decided: string | null;
  settledById: string | null;
  settledAt: Date | null;
}

interface GoalTensionWordTable {
  id: string;
  tensionId: string;
  body: string;
  authorId: string | null;
  goalId: string | null;
  at: Date;
}

interface GoalValueTable {
  targetId: string;
  day: string;
  value: number;
  note: Generated<string>;
  byPersonId: string | null;
  at: Date;
}

interface GoodwillRoundTable {
  isOnly: Generated<boolean>;
  at: Date;
  usual: ColumnType<unknown, string, string>;
  ways: ColumnType<unknown, string, string>;
  reciprocity: ColumnType<unknown, string, string>;
  moved: ColumnType<unknown, string, string>;
}

interface GoodwillSumTable {
  providerId: string;
  customerId: string;
  line: string;
  span: string;
  n: number;
  good: number;
  asOf: Date;
}

interface GrowthEntryTable {
  id: string;
  personId: string;
  sealed: string;
  version: Generated<number>;
}

interface GrowthInvitationTable {
  roundId: string;
  personId: string;
  standing: string;
  askedOn: string | null;
  answered: Generated<boolean>;
  declined: Generated<boolean>;
}

interface GrowthResolutionTable {
  personId: string;
  remindDay: string;
  reminded: Generated<boolean>;
}

interface GrowthRoundTable {
  id: string;
  ownerId: string;
  keyId: string;
  publicKey: string;
  openedOn: string;
  state: Generated<string>;
  endedOn: string | null;
  answered: number | null;
}

interface GrowthShareTable {
  id: string;
  entryId: string;
  ownerId: string;
  toId: string;
  keyId: string;
  sealed: string | null;
}

interface GrowthViewTable {
  id: string;
  roundId: string;
  competency: string;
  standing: string;
  sealed: string;
}

interface HandoffTable {
  id: string;
  requestId: string;
  fromTeamId: string;
  toTeamId: string;
  reason: string;
  misrouted: boolean;
  at: Date;
  byPersonId: string | null;
  askedAt: Date;
}

interface HandoffCountTable {
  period: string;
  fromTeamId: string;
  toTeamId: string;
  handoffs: number;
  returns: number;
  asOf: Date;
}

interface HeardAnswerTable {
  waveId: string;
  teamId: string;
  version: number;
  words: string;
  byPersonId: string | null;
  at: Date;
}

interface HeardThemeTable {
  id: string;
  waveId: string;
  teamId: string;
  words: string[];
  commentIds: string[];
}

interface HeardWaveTable {
  waveId: string;
  at: Date;
  about: ColumnType<unknown, string, string>;
}

interface HeldImportTable {
  source: string;
  runEndedAt: Date;
  afterId: string | null;
}

interface HeldLifeTable {
  requestId: string;
  version: number;
  providerId: string;
  customerTeamId: string | null;
  askedAt: Date;
}

interface HeldProviderSumTable {
  period: string;
  providerId: string;
  holder: string;
  teamId: string | null;
  throughParts: boolean;
  requests: number;
  running: number;
  fromEpochMs: number;
  workingMs: number;
  timed: number;
}

interface HeldSparedTable {
  requestId: string;
  teamId: string;
  parts: number;
  late: number;
  savedMs: number;
  since: Date | null;
  providerId: string;
  askedAt: Date;
}

interface HeldSpreadTable {
  period: string;
  providerId: string;
  customerTeamId: string | null;
  holder: string;
  teamId: string | null;
  seconds: number;
  square: number;
  withOwn: number;
  withCustomer: number;
  withOthers: number;
  asOf: Date;
}

interface HeldStaleTable {
  id: GeneratedAlways<number>;
  providerId: string;
  customerTeamId: string;
}

interface HeldSumTable {
  period: string;
  providerId: string;
  customerTeamId: string | null;
  holder: string;
  teamId: string | null;
  throughParts: boolean;
  requests: number;
  running: number;
  wallMs: number;
  workingMs: number | null;
  asOf: Date;
  timed: Generated<number>;
}

interface HeldTimeTable {
  requestId: string;
  holder: string;
  teamId: string | null;
  throughParts: boolean;
  wallMs: number;
  workingMs: number | null;
  since: Date | null;
}

interface HintTable {
  id: string;
  teamId: string;
  serviceId: string | null;
  says: string;
  reason: string | null;
  version: Generated<number>;
  byPersonId: string | null;
  at: Date;
  retiredAt: Date | null;
}

interface HouseSecretTable {
  name: string;
  value: string;
  madeAt: Date;
}

interface IdempotencyKeyTable {
  personId: string;
  key: string;
  endpoint: string;
  fingerprint: string;
  status: number;
  answer: string | null;
  at: Date;
}

interface ImportMappingTable {
  signature: string;
  given: ColumnType<unknown, string, string>;
  at: Date;
}

interface ImportRunTable {
  id: string;
  fileName: string;
  contentHash: string | null;
  sizeBytes: number | null;
  byPersonId: string | null;
  state: string;
  madeAt: Date;
  startedAt: Date | null;
  seenAt: Date | null;
  endedAt: Date | null;
  source: string | null;
  kind: string | null;
  given: ColumnType<unknown, string | undefined, string>;
  decisions: ColumnType<unknown, string | undefined, string>;
  step: string | null;
  rowsRead: Generated<number>;
  shareRead: number | null;
  unreadable: Generated<number>;
  totals: ColumnType<unknown, string | null | undefined, string | null>;
  failure: string | null;
}

interface ImportSourceTable {
  name: string;
  kind: string;
  signature: string;
  stem: string;
  madeAt: Date;
}

interface ImportedFactTable {
  requestId: string;
  facts: ColumnType<unknown, string | undefined, string>;
  version: number;
}

interface ImportedPersonTable {
  source: string;
  key: string;
  name: string;
  personId: string;
}

interface ImportedTeamTable {
  source: string;
  key: string;
  teamId: string;
}

interface InboxItemTable {
  id: string;
  personId: string;
  kind: string;
  requestId: string | null;
  teamId: string | null;
  actorId: string | null;
  ofNote: Generated<boolean>;
  detail: ColumnType<unknown, string | undefined, string>;
  at: Date;
  readAt: Date | null;
  count: Generated<number>;
  told: string[];
}

interface InboxNoticeTable {
  id: string;
  kind: string;
  told: string;
  actorId: string | null;
  detail: ColumnType<unknown, string, string>;
  at: Date;
  settledAt: Date | null;
}

interface InboxNoticeReadTable {
  noticeId: string;
  personId: string;
  at: Date;
  goneAt: Date | null;
}

interface InboxOfferTable {
  id: string;
  teamId: string;
  requestId: string;
  actorId: string | null;
  exceptIds: string[];
  at: Date;
  told: string;
  settledAt: Date | null;
}

interface InboxOfferReadTable {
  offerId: string;
  personId: string;
  at: Date;
}

interface InboxPreferenceTable {
  personId: string;
  kind: string;
  choice: string;
}

interface InitiativeTable {
  id: string;
  name: string;
  about: Generated<string>;
  changes: Generated<string>;
  targetId: string | null;
  ownerId: string | null;
  startDay: string;
  endDay: string;
  version: Generated<number>;
  createdAt: Date;
}

interface InitiativeEndTable {
  id: string;
  initiativeId: string;
  why: Generated<string>;
  byPersonId: string | null;
  day: string;
  at: Date;
  takenBackAt: Date | null;
}

interface InitiativeGoalTable {
  initiativeId: string;
  goalId: string;
}

interface InitiativeServiceTable {
  initiativeId: string;
  serviceId: string;
}

interface InitiativeTeamTable {
  initiativeId: string;
  teamId: string;
}

interface InvitationTable {
  id: string;
  tokenHash: string;
  email: string;
  name: string;
  teamId: string | null;
  lead: Generated<boolean>;
  role: string | null;
  byPersonId: string | null;
  at: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  acceptedByPersonId: string | null;
  withdrawnAt: Date | null;
}

interface LessonCohortTable {
  teamId: string;
  day: string;
  people: number;
  countedOn: string;
  lately: number | null;
  latelySince: string | null;
}

interface LessonCohortErasedTable {
  teamId: string;
  lesson: string;
  done: number;
}

interface LessonCohortErasedLatelyTable {
  teamId: string;
  month: string;
  people: number;
}

interface LessonCohortPersonTable {
  teamId: string;
  personId: string;
}

interface LessonCountTable {
  teamId: string;
  lesson: string;
  done: number;
}

interface LessonOfferTable {
  id: string;
  personId: string;
  lesson: string;
  need: string;
  at: Date;
}

interface LessonPlaceTable {
  personId: string;
  lesson: string;
  step: number;
  at: Date;
}

interface LessonPracticeTable {
  id: string;
  personId: string;
  lesson: string;
  at: Date;
  againOn: string | null;
}

interface LessonReaderTable {
  personId: string;
  language: string | null;
  toldAt: Date | null;
}

interface MeasuredSourceTable {
  source: string;
  lastEventAt: Date;
}

interface MediationTable {
  id: string;
  kind: string;
  step: string;
  round: Generated<number>;
  openedAt: Date;
  stepAt: Date;
  mediatorId: string | null;
  mediatorWantedBy: Generated<string[]>;
  agreedAt: Date | null;
  reviewsOpened: Generated<number>;
  watch: ColumnType<unknown, string | null | undefined, string | null>;
  openedAgainBy: string | null;
  keptBy: Generated<string[]>;
  endedAt: Date | null;
  endedHow: string | null;
  lookBackBy: Generated<string[]>;
  openedById: string | null;
}

interface MediationContactTable {
  isOne: Generated<boolean>;
  words: string;
  version: Generated<number>;
}

interface MediationEntryTable {
  id: string;
  mediationId: string;
  side: string;
  byPersonId: string | null;
  kind: string;
  round: number;
  version: Generated<number>;
  sealed: string;
  at: Date;
}

interface MediationKeyTable {
  mediationId: string;
  personId: string;
  keyId: string;
  wrapped: string;
  at: Date;
}

interface MediationMarkTable {
  mediationId: string;
  side: string;
  step: string;
  round: number;
  at: Date;
  allowsFigure: boolean | null;
}

interface MediationPartyTable {
  mediationId: string;
  side: string;
  teamId: string | null;
  personId: string | null;
}

interface MediationReviewTable {
  mediationId: string;
  round: number;
  number: number;
  side: string;
  holds: boolean;
  at: Date;
}

interface MediationSuggestionTable {
  id: string;
  oneId: string;
  otherId: string;
  figures: ColumnType<unknown, string, string>;
  at: Date;
}

interface MediationSuggestionAsideTable {
  suggestionId: string;
  personId: string;
  at: Date;
}

interface MeetingTable {
  id: string;
  calendarId: string;
  personId: string;
  key: string;
  series: string;
  title: Generated<string>;
  startsAt: Date;
  endsAt: Date;
  isAllDay: boolean;
  isFree: boolean;
  isPrivate: boolean;
  isOrganiser: boolean;
  answer: string;
  seenAt: Date;
  cancelledAt: Date | null;
  shownUntil: Date | null;
}

interface MeetingAttendanceTable {
  reportId: string;
  personId: string;
  joinedAt: Date;
  leftAt: Date | null;
}

interface MeetingCalendarTable {
  id: string;
  personId: string;
  kind: string;
  name: string;
  host: Generated<string>;
  sealed: Buffer | null;
  etag: string | null;
  lastModified: string | null;
  ctag: string | null;
  addedAt: Date;
  triedAt: Date | null;
  readAt: Date | null;
  nextAt: Date | null;
  trouble: string | null;
  unread: Generated<number>;
  unknownZones: Generated<string[]>;
  unreadEntries: ColumnType<unknown, string | undefined, string>;
}

interface MeetingColleagueTable {
  meetingId: string;
  personId: string;
  answer: string;
}

interface MeetingCorrectionTable {
  key: string;
  personId: string;
  says: string;
  at: Date;
  startsAt: Date;
}

interface MeetingNudgeTable {
  key: string;
  personId: string;
  startsAt: Date;
}

interface MeetingPresenceTable {
  key: string;
  personId: string;
  at: Date;
  startsAt: Date;
}

interface MeetingReportTable {
  id: string;
  key: string;
  byPersonId: string | null;
  layout: string;
  at: Date;
  startsAt: Date;
  others: number;
  unread: Generated<number>;
}

interface MeetingSettingTable {
  personId: string;
  nudgeMinutes: number;
}

interface MeetingTeamMonthTable {
  teamId: string;
  month: string;
  at: Date;
  people: number | null;
  n: number | null;
  onTime: number | null;
}

interface MeetingWordTable {
  key: string;
  personId: string;
  kind: string;
  newAt: Date | null;
  startsAt: Date;
  saidAt: Date;
}

interface MembershipTable {
  id: string;
  teamId: string;
  personId: string;
  lead: Generated<boolean>;
  since: Date;
  until: Date | null;
}

interface MentionTable {
  messageId: string;
  personId: string;
}

interface MessageTable {
  id: string;
  requestId: string;
  kind: string;
  authorId: string | null;
  side: string;
  body: string;
  at: Date;
  position: Generated<number>;
  askedAt: Date;
  search: GeneratedAlways<string | null>;
}

interface MigrationTable {
  name: string;
  checksum: string;
  appliedAt: Generated<Date>;
}

interface OrganisationTable {
  id: Generated<number>;
  name: string;
  zone: string;
  setUpAt: Date;
}

interface OutboxTable {
  id: GeneratedAlways<number>;
  name: string;
  reaction: string | null;
  payload: ColumnType<unknown, string, string>;
  toldAt: Date;
  dueAt: Date;
  attempts: Generated<number>;
  lastFault: string | null;
}

interface OutcomeTable {
  id: string;
  segmentId: string | null;
  name: string;
  unit: Generated<string>;
  source: Generated<string>;
  better: string;
  every: string;
  createdAt: Date;
  retiredAt: Date | null;
  version: Generated<number>;
}

interface OutcomeValueTable {
  outcomeId: string;
  day: string;
  value: number;
  note: Generated<string>;
  byPersonId: string | null;
  at: Date;
}

interface OutsideClaimTable {
  id: string;
  requestId: string;
  segmentId: string | null;
  reference: Generated<string>;
  since: Date;
  byPersonId: string | null;
  side: string;
  byTeamId: string | null;
  at: Date;
  verdict: string | null;
  reason: Generated<string>;
  checkedAt: Date | null;
  checkedById: string | null;
  withdrawnAt: Date | null;
  withdrawnById: string | null;
}

interface OwnKeyTable {
  id: string;
  personId: string;
  publicKey: string;
  passphrase: ColumnType<unknown, string, string>;
  recovery: ColumnType<unknown, string, string>;
  madeAt: Date;
  version: Generated<number>;
}

interface OwnKeyPasskeyTable {
  id: string;
  ownKeyId: string;
  credentialId: string;
  name: string;
  salt: string;
  sealed: string;
  madeAt: Date;
}

interface OwnLessonTable {
  id: string;
  madeAt: Date;
  retiredAt: Date | null;
}

interface OwnLessonTextTable {
  ownLessonId: string;
  language: string;
  source: string;
  version: Generated<number>;
  at: Date;
}

interface ParityLikeTable {
  id: string;
  serviceId: string;
  segmentId: string;
  what: Generated<string>;
  firstAnswerAmount: number | null;
  firstAnswerUnit: string | null;
  solvedAmount: number | null;
  solvedUnit: string | null;
  byPersonId: string | null;
  since: Date;
  until: Date | null;
}

interface ParityOutsideTable {
  serviceId: string;
  month: string;
  kept: number;
  total: number;
  medianHours: number | null;
  source: Generated<string>;
  byPersonId: string | null;
  at: Date;
  version: Generated<number>;
}

interface PartRequestTable {
  partId: string;
  parentId: string;
  at: Date;
  byPersonId: string | null;
}

interface PasskeyTable {
  id: string;
  personId: string;
  name: string | null;
  publicKey: string;
  credentialId: string;
  counter: number;
  deviceType: string;
  backedUp: boolean;
  transports: string | null;
  aaguid: string | null;
  createdAt: Generated<Date | null>;
}

interface PeriodSumTable {
  teamId: string | null;
  span: string;
  zone: string;
  requests: number;
  running: number;
  finished: number;
  rightFirstTime: number;
  reopened: number;
  misrouted: number;
  promised: number;
  kept: number;
  firstReplyN: number;
  firstReplyEndings: number;
  firstReplyMedian: number | null;
  firstReplyLow: number | null;
  firstReplyHigh: number | null;
  doneN: number;
  doneEndings: number;
  doneMedian: number | null;
  doneLow: number | null;
  doneHigh: number | null;
  asOf: Date;
}

interface PersonTable {
  id: string;
  name: string;
  email: string | null;
  emailVerified: Generated<boolean>;
  image: string | null;
  zone: Generated<string>;
  twoFactorEnabled: Generated<boolean>;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  importedFrom: string | null;
}

interface PollTable {
  id: string;
  publicKey: string;
  preparedAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  destroyedAt: Date | null;
}

interface PollGroupTable {
  id: string;
  pollId: string;
  publicKey: Buffer;
  signingKey: Buffer | null;
}

interface PollHandOnTable {
  pollId: string;
  fromId: string;
  toId: string;
  sealed: Buffer;
}

interface PollRollTable {
  groupId: string;
  personId: string;
  blindedHash: Buffer | null;
}

interface PollShareTable {
  pollId: string;
  holderId: string;
  keyId: string;
  sealed: Buffer;
}

interface PresenceTable {
  requestId: string;
  personId: string;
  writing: boolean;
  at: Date;
}

interface PromiseTable {
  id: string;
  serviceId: string;
  impact: string;
  kind: string;
  amount: number;
  unit: string;
  since: Date;
  until: Date | null;
}

interface QuietLookTable {
  afterId: string;
}

interface QuietRequestTable {
  requestId: string;
  version: number;
  stepAt: Date;
  saidUntil: string | null;
  waits: string;
  providerId: string;
  serviceId: string | null;
  confidential: boolean;
  hoursId: string | null;
  step: string | null;
  personId: string | null;
  teamStep: string | null;
  teamId: string | null;
  lingersAt: Date | null;
  toldAt: Date | null;
}

interface ReasonSetAsideTable {
  serviceId: string;
  reason: string;
  byPersonId: string | null;
  at: Date;
}

interface RelationshipCountTable {
  period: string;
  providerId: string;
  customerTeamId: string | null;
  requests: number;
  running: number;
  finished: number;
  rightFirstTime: number;
  reopened: number;
  misrouted: number;
  promised: number;
  kept: number;
  handedOn: number;
  pingPonged: number;
  events: number;
  handoffs: number;
  mostHandoffs: number;
  asOf: Date;
}

interface RelationshipWaitTable {
  period: string;
  scope: string;
  wait: string;
  time: string;
  providerId: string | null;
  customerTeamId: string | null;
  n: number;
  endings: number;
  median: number | null;
  low: number | null;
  high: number | null;
  ninetieth: number | null;
  asOf: Date;
}

interface RequestTable {
  id: string;
  number: Generated<number>;
  serviceId: string | null;
  customerId: string | null;
  customerTeamId: string | null;
  teamId: string;
  holderId: string | null;
  title: string;
  description: Generated<string>;
  answers: ColumnType<unknown, string | undefined, string>;
  impact: Generated<string>;
  state: string;
  stateSince: Date;
  confidential: Generated<boolean>;
  askedAt: Date;
  firstReplyAt: Date | null;
  doneAt: Date | null;
  closedAt: Date | null;
  mergedIntoId: string | null;
  dueAt: Date | null;
  dueKind: string | null;
  lastStepAt: Date;
  version: Generated<number>;
  handoffCount: Generated<number>;
  reopenCount: Generated<number>;
  source: string | null;
  sourceKey: string | null;
  dueOrder: GeneratedAlways<Date | null>;
  impactOrder: GeneratedAlways<number | null>;
  search: GeneratedAlways<string | null>;
  outsideClaimId: string | null;
  queueClass: GeneratedAlways<number | null>;
}

interface RequestEventTable {
  id: string;
  requestId: string;
  at: Date;
  position: Generated<number>;
  kind: string;
  actorId: string | null;
  teamId: string | null;
  detail: ColumnType<unknown, string | undefined, string>;
  sourceIdentity: string | null;
}

interface RequestLinkTable {
  fromId: string;
  toId: string;
  kind: string;
  at: Date;
  byPersonId: string | null;
}

interface RequestMeasureTable {
  requestId: string;
  version: number;
  source: string | null;
  providerId: string;
  customerTeamId: string | null;
  serviceId: string | null;
  askedAt: Date;
  hoursId: string | null;
  firstReply: string;
  done: string;
  firstReplyWall: number | null;
  firstReplyWorking: number | null;
  doneWall: number | null;
  doneWorking: number | null;
  promise: string | null;
  promiseDueAt: Date | null;
  events: number;
  stays: string[];
  handoffs: number;
  pingPongs: number;
  reopened: number;
  misrouted: number;
  endedAt: Date | null;
}

interface ResetLinkTable {
  tokenHash: string;
  personId: string;
  madeAt: Date;
  byPersonId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
}

interface RetentionTable {
  kind: string;
  days: number;
  setAt: Date;
  byPersonId: string | null;
}

interface RewardTable {
  id: string;
  goalId: string;
  words: string;
  byPersonId: string | null;
  madeAt: Date;
  standsAt: Date | null;
  reachedAt: Date | null;
  aims: ColumnType<unknown, string | null | undefined, string | null>;
  byDay: string | null;
}

interface RewardAgreementTable {
  rewardId: string;
  teamId: string;
  byPersonId: string | null;
  at: Date;
  aims: ColumnType<unknown, string | null | undefined, string | null>;
  byDay: string | null;
}

interface RewardSupportTable {
  rewardId: string;
  wayId: string;
  personId: string;
}

interface RewardTakingTable {
  rewardId: string;
  teamId: string;
  words: string;
  day: string;
  takenAt: Date | null;
  byPersonId: string | null;
}

interface RewardWayTable {
  id: string;
  rewardId: string;
  teamId: string;
  words: string;
  byPersonId: string | null;
  at: Date;
}

interface RoleGrantTable {
  id: string;
  personId: string;
  role: string;
  at: Date;
  byPersonId: string | null;
  revokedAt: Date | null;
  revokedByPersonId: string | null;
}

interface RotaTable {
  teamId: string;
  firstDay: string;
  turnDays: number;
  updatedAt: Date;
}

interface RotaMemberTable {
  teamId: string;
  position: number;
  personId: string;
}

interface SealedAnswerTable {
  groupId: string;
  serial: Buffer;
  sealed: Buffer;
}

interface SegmentTable {
  id: string;
  name: string;
  about: Generated<string>;
  headcount: number | null;
  firstAnswerAmount: number | null;
  firstAnswerUnit: string | null;
  solvedAmount: number | null;
  solvedUnit: string | null;
  courtesy: Generated<string>;
  createdAt: Date;
  retiredAt: Date | null;
  version: Generated<number>;
}

interface SegmentPastPromiseTable {
  segmentId: string;
  firstAnswerAmount: number | null;
  firstAnswerUnit: string | null;
  solvedAmount: number | null;
  solvedUnit: string | null;
  until: Date;
}

interface ServiceTable {
  id: string;
  teamId: string;
  name: string;
  summary: string;
  about: Generated<string>;
  howToAsk: Generated<string>;
  servedInTheEnd: Generated<string>;
  otherWords: Generated<string>;
  ownerId: string | null;
  calendarId: string;
  confidential: Generated<boolean>;
  audience: Generated<string>;
  assignment: Generated<string>;
  pausesForParts: Generated<boolean>;
  pausesForVendors: Generated<boolean>;
  state: Generated<string>;
  stateSince: Date;
  version: Generated<number>;
  createdAt: Date;
  search: GeneratedAlways<string | null>;
  importedFrom: string | null;
}

interface ServiceAudienceTeamTable {
  serviceId: string;
  teamId: string;
}

interface ServiceMonthTable {
  serviceId: string;
  month: string;
  requests: number;
  promised: number;
  kept: number;
  asOf: Date;
}

interface ServiceReasonTable {
  serviceId: string;
  reason: string;
  n: number;
  hits: number;
  askers: number;
  firstDay: string;
  asOf: Date;
}

interface ServiceStateChangeTable {
  id: string;
  serviceId: string;
  state: string;
  at: Date;
  byPersonId: string | null;
}

interface SessionTable {
  id: string;
  personId: string;
  token: string;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

interface SetupLinkTable {
  tokenHash: string;
  madeAt: Date;
  usedAt: Date | null;
}

interface SignInCountTable {
  key: string;
  since: Date;
  tries: number;
}

interface StaleFigureTable {
  id: GeneratedAlways<number>;
  scope: string;
  oneId: string;
  otherId: string;
}

interface SurveyTable {
  id: string;
  kind: string;
  mode: string;
  name: string;
  items: ColumnType<unknown, string, string>;
  asksMirror: boolean;
  version: Generated<number>;
  madeById: string | null;
  madeAt: Date;
  retiredAt: Date | null;
}

interface SurveyProviderTable {
  surveyId: string;
  teamId: string;
}

interface TeamTable {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
  about: Generated<string>;
  createdAt: Date;
  closedAt: Date | null;
  importedFrom: string | null;
}

interface TeamMonthsTable {
  scope: string;
  teamId: string;
  zone: string;
  months: ColumnType<unknown, string, string>;
  asOf: Date;
}

interface TeamRhythmTable {
  teamId: string;
  zone: string;
  firstDay: string;
  lastDay: string;
  daysTold: number;
  asked: number[];
  replied: number[];
  done: number[];
  open: number[];
  asOf: Date;
}

interface TeamWordsTable {
  teamId: string;
  part: string;
  version: number;
  words: string;
  byPersonId: string | null;
  at: Date;
}

interface ThanksTable {
  id: string;
  kind: string;
  giverId: string | null;
  giverTeamId: string | null;
  saidBy: Generated<string>;
  words: string;
  isPublic: boolean;
  requestId: string | null;
  segmentId: string | null;
  at: Date;
  sourceKey: string | null;
}

interface ThanksLookTable {
  teamId: string;
  month: string;
  asOf: Date;
  people: number;
  band: string;
}

interface ThanksMailTable {
  id: string;
  sourceKey: string;
  saidBy: string;
  subject: string;
  words: string;
  requestId: string | null;
  at: Date;
}

interface ThanksPartTable {
  thanksId: string;
  personId: string;
  requestId: string;
  did: string;
  waitedById: string | null;
  joined: boolean;
  depth: number;
}

interface ThanksShareTable {
  thanksId: string;
  personId: string | null;
  teamId: string | null;
  how: string;
  at: Date;
  oneId: string | null;
  otherId: string | null;
  counts: boolean;
  hiddenAt: Date | null;
  way: Generated<string[]>;
  finished: number | null;
}

interface TickTable {
  name: string;
  lastRunAt: Date;
}

interface TogetherMonthTable {
  figure: string;
  teamId: string;
  month: string;
  value: number;
  n: number;
  asOf: Date;
  readBy: string;
}

interface TradeWordTable {
  id: string;
  word: string;
  byPersonId: string | null;
  at: Date;
}

interface TwoFactorTable {
  id: string;
  personId: string;
  secret: string;
  backupCodes: string;
  verified: Generated<boolean>;
  failedVerificationCount: Generated<number>;
  lockedUntil: Date | null;
}

interface UsedCodeTable {
  personId: string;
  codeHash: string;
  at: Date;
}

interface UsualGapTable {
  serviceId: string | null;
  teamId: string | null;
  waits: string;
  gaps: number;
  ended: number;
  requests: number;
  seconds: number | null;
  low: number | null;
  high: number | null;
  asOf: Date;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

interface WaveTable {
  id: string;
  surveyId: string;
  number: number;
  kind: string;
  mode: string;
  items: ColumnType<unknown, string, string>;
  opensOn: string;
  closesOn: string;
  fromDay: string;
  untilDay: string;
  plannedById: string | null;
  plannedAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  releasedAt: Date | null;
  remindedAt: Date | null;
  lastCalledAt: Date | null;
  droppedAt: Date | null;
  droppedFor: string | null;
  version: Generated<number>;
}

interface WaveAnswerTable {
  id: string;
  atomId: string;
  scores: ColumnType<unknown, string, string>;
}

interface WaveAskedTable {
  groupId: string;
  personId: string;
}

interface WaveAtomTable {
  id: string;
  waveId: string;
  kind: string;
  providerId: string | null;
  teamId: string | null;
  eligible: number;
  asked: number;
  answered: number;
}

interface WaveCommentTable {
  id: string;
  atomId: string;
  itemKey: string;
  words: string;
}

interface WaveFigureTable {
  unitId: string;
  key: string;
  n: number;
  said: string;
  figures: ColumnType<unknown, string | null | undefined, string | null>;
  ledgerRow: ColumnType<unknown, string | null | undefined, string | null>;
}

interface WaveGroupTable {
  id: string;
  waveId: string;
  kind: string;
  providerId: string | null;
  teamId: string | null;
  eligible: number;
  asked: number;
  answered: number | null;
}

interface WaveKeptAnswerTable {
  groupId: string;
  personId: string;
  answer: ColumnType<unknown, string, string>;
}

interface WaveUnitTable {
  id: string;
  waveId: string;
  kind: string;
  providerId: string | null;
  teamId: string | null;
  eligible: number;
  asked: number;
  answered: number;
  about: ColumnType<unknown, string, string>;
}

export interface Tables {
  absence: AbsenceTable;
  accessToken: AccessTokenTable;
  account: AccountTable;
  act: ActTable;
  afterwardsQuestion: AfterwardsQuestionTable;
  afterwardsSide: AfterwardsSideTable;
  afterwardsSum: AfterwardsSumTable;
  askedOf: AskedOfTable;
  attachment: AttachmentTable;
  balanceAlarm: BalanceAlarmTable;
  balanceLook: BalanceLookTable;
  calendar: CalendarTable;
  calendarHours: CalendarHoursTable;
  chainLink: ChainLinkTable;
  chainNamed: ChainNamedTable;
  chainSeen: ChainSeenTable;
  chainSeenOutside: ChainSeenOutsideTable;
  chainStep: ChainStepTable;
  chainSummed: ChainSummedTable;
  clock: ClockTable;
  clockPause: ClockPauseTable;
  coffeePair: CoffeePairTable;
  coffeeRound: CoffeeRoundTable;
  coffeeWish: CoffeeWishTable;
  commitment: CommitmentTable;
  commitmentEvent: CommitmentEventTable;
  commitmentReminder: CommitmentReminderTable;
  conductAcknowledgement: ConductAcknowledgementTable;
  conductArticle: ConductArticleTable;
  conductVersion: ConductVersionTable;
  debrief: DebriefTable;
  debriefAction: DebriefActionTable;
  debriefCard: DebriefCardTable;
  debriefEvent: DebriefEventTable;
  debriefFact: DebriefFactTable;
  debriefPerson: DebriefPersonTable;
  debriefRequest: DebriefRequestTable;
  debriefTeam: DebriefTeamTable;
  debriefTheme: DebriefThemeTable;
  debriefVote: DebriefVoteTable;
  debriefWatch: DebriefWatchTable;
  defect: DefectTable;
  defectCauseCount: DefectCauseCountTable;
  defectCluster: DefectClusterTable;
  defectClusterMember: DefectClusterMemberTable;
  defectCount: DefectCountTable;
  defectLook: DefectLookTable;
  defectStreak: DefectStreakTable;
  demo: DemoTable;
  departure: DepartureTable;
  digest: DigestTable;
  draft: DraftTable;
  dutySwap: DutySwapTable;
  erasure: ErasureTable;
  escalation: EscalationTable;
  fairnessAnswer: FairnessAnswerTable;
  fairnessQuestion: FairnessQuestionTable;
  fairnessRound: FairnessRoundTable;
  fairnessTest: FairnessTestTable;
  follower: FollowerTable;
  formField: FormFieldTable;
  gathering: GatheringTable;
  gatheringGuest: GatheringGuestTable;
  gatheringTeam: GatheringTeamTable;
  goal: GoalTable;
  goalCheckIn: GoalCheckInTable;
  goalEvent: GoalEventTable;
  goalSegment: GoalSegmentTable;
  goalTarget: GoalTargetTable;
  goalTeam: GoalTeamTable;
  goalTension: GoalTensionTable;
  goalTensionWord: GoalTensionWordTable;
  goalValue: GoalValueTable;
  goodwillRound: GoodwillRoundTable;
  goodwillSum: GoodwillSumTable;
  growthEntry: GrowthEntryTable;
  growthInvitation: GrowthInvitationTable;
  growthResolution: GrowthResolutionTable;
  growthRound: GrowthRoundTable;
  growthShare: GrowthShareTable;
  growthView: GrowthViewTable;
  handoff: HandoffTable;
  handoffCount: HandoffCountTable;
  heardAnswer: HeardAnswerTable;
  heardTheme: HeardThemeTable;
  heardWave: HeardWaveTable;
  heldImport: HeldImportTable;
  heldLife: HeldLifeTable;
  heldProviderSum: HeldProviderSumTable;
  heldSpared: HeldSparedTable;
  heldSpread: HeldSpreadTable;
  heldStale: HeldStaleTable;
  heldSum: HeldSumTable;
  heldTime: HeldTimeTable;
  hint: HintTable;
  houseSecret: HouseSecretTable;
  idempotencyKey: IdempotencyKeyTable;
  importMapping: ImportMappingTable;
  importRun: ImportRunTable;
  importSource: ImportSourceTable;
  importedFact: ImportedFactTable;
  importedPerson: ImportedPersonTable;
  importedTeam: ImportedTeamTable;
  inboxItem: InboxItemTable;
  inboxNotice: InboxNoticeTable;
  inboxNoticeRead: InboxNoticeReadTable;
  inboxOffer: InboxOfferTable;
  inboxOfferRead: InboxOfferReadTable;
  inboxPreference: InboxPreferenceTable;
  initiative: InitiativeTable;
  initiativeEnd: InitiativeEndTable;
  initiativeGoal: InitiativeGoalTable;
  initiativeService: InitiativeServiceTable;
  initiativeTeam: InitiativeTeamTable;
  invitation: InvitationTable;
  lessonCohort: LessonCohortTable;
  lessonCohortErased: LessonCohortErasedTable;
  lessonCohortErasedLately: LessonCohortErasedLatelyTable;
  lessonCohortPerson: LessonCohortPersonTable;
  lessonCount: LessonCountTable;
  lessonOffer: LessonOfferTable;
  lessonPlace: LessonPlaceTable;
  lessonPractice: LessonPracticeTable;
  lessonReader: LessonReaderTable;
  measuredSource: MeasuredSourceTable;
  mediation: MediationTable;
  mediationContact: MediationContactTable;
  mediationEntry: MediationEntryTable;
  mediationKey: MediationKeyTable;
  mediationMark: MediationMarkTable;
  mediationParty: MediationPartyTable;
  mediationReview: MediationReviewTable;
  mediationSuggestion: MediationSuggestionTable;
  mediationSuggestionAside: MediationSuggestionAsideTable;
  meeting: MeetingTable;
  meetingAttendance: MeetingAttendanceTable;
  meetingCalendar: MeetingCalendarTable;
  meetingColleague: MeetingColleagueTable;
  meetingCorrection: MeetingCorrectionTable;
  meetingNudge: MeetingNudgeTable;
  meetingPresence: MeetingPresenceTable;
  meetingReport: MeetingReportTable;
  meetingSetting: MeetingSettingTable;
  meetingTeamMonth: MeetingTeamMonthTable;
  meetingWord: MeetingWordTable;
  membership: MembershipTable;
  mention: MentionTable;
  message: MessageTable;
  migration: MigrationTable;
  organisation: OrganisationTable;
  outbox: OutboxTable;
  outcome: OutcomeTable;
  outcomeValue: OutcomeValueTable;
  outsideClaim: OutsideClaimTable;
  ownKey: OwnKeyTable;
  ownKeyPasskey: OwnKeyPasskeyTable;
  ownLesson: OwnLessonTable;
  ownLessonText: OwnLessonTextTable;
  parityLike: ParityLikeTable;
  parityOutside: ParityOutsideTable;
  partRequest: PartRequestTable;
  passkey: PasskeyTable;
  periodSum: PeriodSumTable;
  person: PersonTable;
  poll: PollTable;
  pollGroup: PollGroupTable;
  pollHandOn: PollHandOnTable;
  pollRoll: PollRollTable;
  pollShare: PollShareTable;
  presence: PresenceTable;
  promise: PromiseTable;
  quietLook: QuietLookTable;
  quietRequest: QuietRequestTable;
  reasonSetAside: ReasonSetAsideTable;
  relationshipCount: RelationshipCountTable;
  relationshipWait: RelationshipWaitTable;
  request: RequestTable;
  requestEvent: RequestEventTable;
  requestLink: RequestLinkTable;
  requestMeasure: RequestMeasureTable;
  resetLink: ResetLinkTable;
  retention: RetentionTable;
  reward: RewardTable;
  rewardAgreement: RewardAgreementTable;
  rewardSupport: RewardSupportTable;
  rewardTaking: RewardTakingTable;
  rewardWay: RewardWayTable;
  roleGrant: RoleGrantTable;
  rota: RotaTable;
  rotaMember: RotaMemberTable;
  sealedAnswer: SealedAnswerTable;
  segment: SegmentTable;
  segmentPastPromise: SegmentPastPromiseTable;
  service: ServiceTable;
  serviceAudienceTeam: ServiceAudienceTeamTable;
  serviceMonth: ServiceMonthTable;
  serviceReason: ServiceReasonTable;
  serviceStateChange: ServiceStateChangeTable;
  session: SessionTable;
  setupLink: SetupLinkTable;
  signInCount: SignInCountTable;
  staleFigure: StaleFigureTable;
  survey: SurveyTable;
  surveyProvider: SurveyProviderTable;
  team: TeamTable;
  teamMonths: TeamMonthsTable;
  teamRhythm: TeamRhythmTable;
  teamWords: TeamWordsTable;
  thanks: ThanksTable;
  thanksLook: ThanksLookTable;
  thanksMail: ThanksMailTable;
  thanksPart: ThanksPartTable;
  thanksShare: ThanksShareTable;
  tick: TickTable;
  togetherMonth: TogetherMonthTable;
  tradeWord: TradeWordTable;
  twoFactor: TwoFactorTable;
  usedCode: UsedCodeTable;
  usualGap: UsualGapTable;
  verification: VerificationTable;
  wave: WaveTable;
  waveAnswer: WaveAnswerTable;
  waveAsked: WaveAskedTable;
  waveAtom: WaveAtomTable;
  waveComment: WaveCommentTable;
  waveFigure: WaveFigureTable;
  waveGroup: WaveGroupTable;
  waveKeptAnswer: WaveKeptAnswerTable;
  waveUnit: WaveUnitTable;
}
