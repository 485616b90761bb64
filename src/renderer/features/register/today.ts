import { useAsOf } from '#renderer/app/as-of.tsx';
import { today } from '#renderer/features/agreements/agreement-dates.ts';

/** The day that the window shows, ISO: today, or the one in the past. */
export const useToday = (): string => useAsOf()?.date ?? today();
