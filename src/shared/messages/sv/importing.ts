import type { importingEn } from '#shared/messages/en/importing.ts';

/** importing: Swedish texts. */
export const importingSv: Record<keyof typeof importingEn, string> = {};
