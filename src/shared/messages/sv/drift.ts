import type { driftEn } from '#shared/messages/en/drift.ts';

/** drift: Swedish texts. */
export const driftSv: Record<keyof typeof driftEn, string> = {};
