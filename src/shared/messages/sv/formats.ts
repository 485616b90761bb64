import type { formatsEn } from '#shared/messages/en/formats.ts';

/** formats: Swedish texts. */
export const formatsSv: Record<keyof typeof formatsEn, string> = {};
