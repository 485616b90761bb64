import type { windowDriftEn } from '#shared/messages/en/window-drift.ts';

/** window-drift: Swedish texts. */
export const windowDriftSv: Record<keyof typeof windowDriftEn, string> = {};
