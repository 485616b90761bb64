import type { customerListsEn } from '#shared/messages/en/customer-lists.ts';

/** customer-lists: Swedish texts. */
export const customerListsSv: Record<keyof typeof customerListsEn, string> = {};
