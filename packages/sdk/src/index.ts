export { acknowledgedProgrammes } from './domain/acknowledged-programmes.ts';
export { acknowledgementIn } from './domain/acknowledgement-languages.ts';
export type { AcknowledgementRule } from './domain/acknowledgement-rules.ts';
export {
  acknowledgementRules,
  EMBLEM_COLOURS,
  EMBLEM_FONTS,
  EMBLEM_LEAST_HEIGHT_RULE,
} from './domain/acknowledgement-rules.ts';
export type { Acknowledged, Acknowledgement, OfficialRegime } from './domain/acknowledgement.ts';
export { acknowledgementOf } from './domain/acknowledgement.ts';
export type { Age } from './domain/age.ts';
export { ageOf, OLD_AFTER_MONTHS } from './domain/age.ts';
export type { NetPublicFunding, PaymentRatio } from './domain/amounts.ts';
export { amountOf, netPublicFunding, paymentRatio, perHead } from './domain/amounts.ts';
export type { Change, ChangedEntity, Difference } from './domain/change.ts';
export type { Compared } from './domain/changes.ts';
export { changesBetween, changesOfObjective } from './domain/changes.ts';
export type { CheckOptions } from './domain/checks/check.ts';
export { check } from './domain/checks/check.ts';
export type { Finding } from './domain/checks/finding.ts';
export type { CivicVerdict } from './domain/civic-verdict.ts';
export type { Ipa } from './domain/codes/bodies.ts';
export { parseIpa, parseTaxCode } from './domain/codes/bodies.ts';
export type { Cci } from './domain/codes/cci.ts';
export { parseCci } from './domain/codes/cci.ts';
export type { Cig } from './domain/codes/cig.ts';
export { parseCig } from './domain/codes/cig.ts';
export {
  parseBudgetMission,
  parseBudgetProgramme,
  parseCofog,
  parseSdg,
  parseSdgTarget,
} from './domain/codes/classification-codes.ts';
export type { Code, CodeRefusal } from './domain/codes/code.ts';
export type { Cup } from './domain/codes/cup.ts';
export { parseCup, splitCups } from './domain/codes/cup.ts';
export { parseCode } from './domain/codes/parse-code.ts';
export { findPersonTaxCodes, isPersonTaxCode } from './domain/codes/person-tax-code.ts';
export type { PnrrMeasure } from './domain/codes/pnrr.ts';
export { parsePnrrMeasure, parsePnrrMilestone } from './domain/codes/pnrr.ts';
export type { Istat, Nuts } from './domain/codes/territory.ts';
export { istatOf, parseIstat, parseNuts } from './domain/codes/territory.ts';
export type { Days } from './domain/days.ts';
export { daysBetween, earliestDate, latestDate } from './domain/days.ts';
export type { Document } from './domain/document.ts';
export type {
  CityReply,
  Feedback,
  FeedbackAggregate,
  FeedbackAnswers,
  FeedbackFigures,
  FeedbackReceipt,
  FeedbackSubject,
  FigureScope,
  Share,
  StoredAnswer,
  WithheldFigures,
} from './domain/feedback.ts';
export { EMBLEM_LEAST_HEIGHT } from './domain/emblem.ts';
export type { Figure, Source } from './domain/figure.ts';
export type { Repaired, RepairRefusal, SourcePrecision } from './domain/float-repair.ts';
export { repairFloat } from './domain/float-repair.ts';
export type { AmountFact, Exchange, FundCode, FundingGroup, FundingLine } from './domain/funding.ts';
export { AMOUNT_KINDS, FUND_CODES, groupOf } from './domain/funding.ts';
export type { Identifier } from './domain/identifiers.ts';
export { identifierOf } from './domain/identifiers.ts';
export type { Attainment, Indicator } from './domain/indicator.ts';
export { attainmentOf, latestActual } from './domain/indicator.ts';
export type { Checked, Issue } from './domain/issue.ts';
export type { Milestone, MilestoneCounts } from './domain/milestone.ts';
export { delayOfMilestone, isOverdue, milestoneCounts, milestonesOn } from './domain/milestone.ts';
export type { MoneyLine, MoneySum, SourceShare } from './domain/money-line.ts';
export { awardedLines, moneyLine } from './domain/money-line.ts';
export type { MoneyRefusal } from './domain/money-text.ts';
export { parseMoney, parsePercent } from './domain/money-text.ts';
export type { Money } from './domain/money.ts';
export { minorDigits, money, sumMoney, toDecimal } from './domain/money.ts';
export type { Decimal, NumberFormat, NumberFormatName, NumberRefusal } from './domain/number-format.ts';
export { NUMBER_FORMATS, parseDecimal } from './domain/number-format.ts';
export type { Activity, Classification, Objective } from './domain/objective.ts';
export type { Organisation, Party, PartyRole } from './domain/organisation.ts';
export type { OutlineNode } from './domain/outline.ts';
export { outlineOf, pathIn } from './domain/outline.ts';
export type { ObjectiveOverview, ProgrammeOverview, ProjectOverview, SetAside } from './domain/overview.ts';
export { indicatorIn, objectiveOverview, programmeOverview, projectOverview } from './domain/overview.ts';
export type { DayInterval, PartialDate, Period, Precision } from './domain/period.ts';
export { comparePartialDates, intervalOf, isPartialDate } from './domain/period.ts';
export type { Place } from './domain/place.ts';
export type { Procedure } from './domain/procedure.ts';
export type { ProgrammingPeriod } from './domain/programming-period.ts';
export { expectedRegime, programmingPeriodOf } from './domain/programming-period.ts';
export type { AcknowledgementRegime, Allocation, Programme, ProgrammeAction } from './domain/programme.ts';
export type { ProgressOverview } from './domain/progress-overview.ts';
export { progressOverview } from './domain/progress-overview.ts';
export type { ProgressBasis, ProgressMeasure } from './domain/progress.ts';
export { PROGRESS_BASES, progressBy, progressOf } from './domain/progress.ts';
export type { Progress, Project, RelatedProject, StepEvent } from './domain/project.ts';
export type { Edition, Report } from './domain/report.ts';
export type { Block, Inline, RichText } from './domain/rich-text.ts';
export { plainText, safeHref } from './domain/rich-text.ts';
export type { Reading, Refusal } from './domain/reading.ts';
export type { AmountComparison, DateComparison, Reconciliation } from './domain/reconcile.ts';
export { reconcile } from './domain/reconcile.ts';
export type { Part, RollUp } from './domain/roll-up.ts';
export { meanOf, rollUp, rollUpChildren, rollUpObjective } from './domain/roll-up.ts';
export type { Delay, Elapsed, Scheduled } from './domain/schedule.ts';
export { delayOf, timeElapsed } from './domain/schedule.ts';
export type { Section } from './domain/section.ts';
export type { DerivedStatus, FinancialState, StatusFacts, StatusView } from './domain/status-rule.ts';
export { deriveStatus, statusOf } from './domain/status-rule.ts';
export type { Status, StatusCode } from './domain/status.ts';
export { STATUS_CODES } from './domain/status.ts';
export type { Localised, Text, Words } from './domain/text.ts';
export { chooseLanguage, textIn } from './domain/text.ts';
export { objectivesUnder, projectsUnder } from './domain/tree.ts';
export { formatDate, formatInteger, formatMoney, formatNumber, formatPercent, formatSpan } from './format/formats.ts';
export type { Observable } from './store/observable.ts';
export type { Resource, ResourceState } from './store/resource.ts';
export type { CivitaErrorCode } from './transport/errors.ts';
export { CivitaError, isCivitaError } from './transport/errors.ts';
export type { Fetch } from './transport/http.ts';
export type { Civita, CivitaOptions } from './client.ts';
export { createCivita } from './client.ts';
