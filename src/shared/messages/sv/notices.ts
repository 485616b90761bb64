import type { noticesEn } from '#shared/messages/en/notices.ts';

/** notices: Swedish texts. */
export const noticesSv: Record<keyof typeof noticesEn, string> = {};
