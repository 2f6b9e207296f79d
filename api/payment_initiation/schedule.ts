import { addDays } from '../house/civil-date.ts'
import { weekdayOf, workingDayFrom } from './working-days.ts'

/** When a standing order pays. Dates are YYYY-MM-DD. */
export interface Schedule {
  interval: 'WEEKLY' | 'MONTHLY'
  /** WEEKLY: 1 for Monday to 7. MONTHLY: 1 to 28, or −1 to −5 from the end of the month. */
  interval_execution_day: number
  start_date: string
  end_date: string | null
  /** The first working day from `start_date`; null where that is `start_date` itself. */
  adjusted_start_date: string | null
}

/** What is wrong with a schedule. @param today YYYY-MM-DD */
export function findScheduleProblem(
  { interval, interval_execution_day: day, start_date, end_date }: Omit<Schedule, 'adjusted_start_date'>,
  today: string,
): string | undefined {
  if (interval === 'WEEKLY' && (day < 1 || day > 7)) {
    return 'schedule.interval_execution_day must be 1 (Monday) to 7 for WEEKLY'
  }
  if (interval === 'MONTHLY' && !((day >= 1 && day <= 28) || (day >= -5 && day <= -1))) {
    return 'schedule.interval_execution_day must be 1 to 28, or -5 to -1, for MONTHLY'
  }
  if (start_date < today) return 'schedule.start_date must not be in the past'
  if (end_date === null) return undefined
  return firstExecution({ interval, interval_execution_day: day, start_date }) > end_date
    ? 'schedule.end_date must not be before the first payment'
    : undefined
}

/** The first execution day on or after the start, before banks move it to a working day. */
export function firstExecution({
  interval,
  interval_execution_day: day,
  start_date,
}: Pick<Schedule, 'interval' | 'interval_execution_day' | 'start_date'>): string {
  const isDay = (date: string) => {
    if (interval === 'WEEKLY') return weekdayOf(date) === day % 7
    // −1 is the last day of the month: one day later is a first.
    return day > 0 ? Number(date.slice(8)) === day : addDays(date, -day).endsWith('-01')
  }
  let date = start_date
  while (!isDay(date)) date = addDays(date, 1)
  return date
}

/** A schedule as it is sent to the bank. */
export function adjustSchedule(schedule: Omit<Schedule, 'adjusted_start_date'>): Schedule {
  const adjusted = workingDayFrom(schedule.start_date)
  return { ...schedule, adjusted_start_date: adjusted === schedule.start_date ? null : adjusted }
}
