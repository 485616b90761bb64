import type { cliEn } from '#shared/messages/en/cli.ts';

/** cli: Swedish texts. */
export const cliSv: Record<keyof typeof cliEn, string> = {};
