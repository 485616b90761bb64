import { useAsOf } from '#renderer/app/as-of.tsx';

/** Today on the computer's calendar, ISO. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now);

/** The day that the window shows, ISO: today, or the one in the past. */
export const useToday = (): string => useAsOf()?.date ?? today();
