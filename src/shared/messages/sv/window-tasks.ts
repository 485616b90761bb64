import type { windowTasksEn } from '#shared/messages/en/window-tasks.ts';

/** Fönstrets uppgifter: läsa in en lista, avtal, bilagor, signering, kontroll. */
export const windowTasksSv: Record<keyof typeof windowTasksEn, string> = {};
