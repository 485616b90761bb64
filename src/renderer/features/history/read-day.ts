import { readDate } from '#renderer/ui/iso-date.ts';

/** An ISO date as people write it; undefined for what is no date and for nothing. */
export const readDay = (text: string): string | undefined => readDate(text) ?? undefined;
