import type { windowEn } from '#shared/messages/en/window.ts';

/** window: Swedish texts. */
export const windowSv: Record<keyof typeof windowEn, string> = {};
