import type { windowNoticesEn } from '#shared/messages/en/window-notices.ts';

/** window-notices: Swedish texts. */
export const windowNoticesSv: Record<keyof typeof windowNoticesEn, string> = {};
