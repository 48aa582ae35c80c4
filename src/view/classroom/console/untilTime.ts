import { LIMITS } from '../../../protocol/limits.ts';

/**
 * Minutes from now until a clock next shows a time, at least 1; null where it names none, or one further away than a
 * lesson lasts.
 * @param time as in 10:45, by the clock on the wall
 */
export function minutesUntil(time: string, now: Date): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const seconds = 60 * (60 * now.getHours() + now.getMinutes()) + now.getSeconds();
  const day = 24 * 60 * 60;
  const left = (60 * (60 * Number(hours) + Number(minutes)) - seconds + day) % day;
  const whole = Math.max(1, Math.round(left / 60));
  return whole <= LIMITS.timerMinutes ? whole : null;
}
